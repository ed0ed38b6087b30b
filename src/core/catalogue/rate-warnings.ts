import { phrase, type Text } from '../phrase/phrase.js';
import type { ScenarioRow } from '../scenario/tables/scenario.js';
import { offersIn } from '../scenario/tables/offer-rows.js';
import { nameKey } from '../terms/channels.js';
import { lastDay } from './last-day.js';
import { offeredAs } from './offered.js';
import { CONFIDENCE_COLUMN } from './offers-of.js';
import type { VendorPlan, Vendor } from './vendor.js';

/** A list price that nobody looked at for this long is said to be old. */
const OLD_AFTER_DAYS = 180;

/** An offer whose rates should be asked for again, and why. */
export interface RateWarnings {
  readonly offer: string;
  readonly why: readonly Text[];
}

/**
 * Which offers have rates that are old, replaced, uncertain or disputed, each reason once.
 * @param today the day that ages are counted to: `2026-11-28`.
 * @param catalogue the vendors whose plans the offers may be, under the names that the catalogue gives them.
 */
export function rateWarnings(
  offers: readonly ScenarioRow[],
  today: string,
  catalogue: readonly Vendor[],
): RateWarnings[] {
  return offersIn(offers).flatMap(({ name, rows }) => {
    const why = [
      ...rows.flatMap(({ row }) => rowWarnings(row, today)),
      ...planWarnings(offeredAs(catalogue, name)?.plan),
    ];
    const once = [...new Map(why.map((text) => [JSON.stringify(text), text])).values()];
    return once.length === 0 ? [] : [{ offer: name, why: once }];
  });
}

/** What a row's own date and confidence say. */
function rowWarnings(row: ScenarioRow, today: string): Text[] {
  const asOf = row['As of'];
  const age = asOf === undefined ? undefined : ageInDays(asOf, today);
  const isLow = nameKey(String(row[CONFIDENCE_COLUMN] ?? '')) === 'low';
  return [
    ...(age !== undefined && age > OLD_AFTER_DAYS ? [phrase('rateOld', String(asOf), age)] : []),
    ...(isLow ? [phrase('rateLow')] : []),
  ];
}

/** What the catalogue knows of the plan that an offer came from. */
function planWarnings(plan: VendorPlan | undefined): Text[] {
  if (plan === undefined) return [];
  const figures = plan.charges.flatMap(({ disputed }) => Object.keys(disputed));
  const disputes = [...new Set(figures), ...plan.disputed.map(({ text }) => text)];
  return [
    ...(plan.supersededBy === undefined ? [] : [phrase('rateSuperseded', plan.supersededBy)]),
    ...(disputes.length === 0 ? [] : [phrase('rateDisputed', disputes)]),
  ];
}

/**
 * Days from the last day that a date can mean to another: a month or a year may be as young as its end, and nothing is
 * younger than today. Undefined for what is no date.
 */
function ageInDays(date: string | number, today: string): number | undefined {
  const last = lastDay(date);
  const end = lastDay(today);
  if (last === undefined || end === undefined) return undefined;
  return Math.max(0, end - last);
}
