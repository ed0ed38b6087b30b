import { conflict, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';
import type { RowMonths } from './beyond.js';
import { nameKey } from './channels.js';
import { meterOf, type Charge } from './charge.js';
import type { Offer, Phase } from './offer.js';
import { poolOf } from './pool.js';

/** Rows of one meter, unit, pool and set of channels are the same charge in other months. */
export function chargeKey(charge: Charge): string {
  const { meter, unit, channels } = charge;
  return [meter, unit ?? '', poolOf(charge) ?? '', ...(channels ?? [])].map(nameKey).join('|');
}

/** Rows with whether another one goes on with their charge. Faults: months of one charge between its rows, or in two of them. */
export function followed(charges: readonly Charge[]): {
  readonly charges: readonly Charge[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const next = new Map<Charge, Charge>();
  for (const rows of rowsOfCharges(charges)) {
    for (const [index, own] of rows.slice(1).entries()) {
      const before = rows[index];
      if (before === undefined) continue;
      const wanted = (before.months?.to ?? Infinity) + 1;
      const { from } = own.months ?? { from: 1 };
      if (from === wanted) next.set(before, own);
      else faults.push(misfit(own, before, { from, wanted }));
    }
  }
  return {
    faults,
    charges: charges.map((own) =>
      own.months === undefined ? own : { ...own, months: { ...own.months, isFollowed: next.has(own) } },
    ),
  };
}

/** The rows of every charge that has months, in their order. Flat rows only carry amounts, which may add up. */
function rowsOfCharges(charges: readonly Charge[]): Charge[][] {
  const groups = new Map<string, Charge[]>();
  for (const own of charges) {
    if (meterOf(own).kind === 'month') continue;
    const key = chargeKey(own);
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  return [...groups.values()]
    .filter((rows) => rows.some(({ months }) => months !== undefined))
    .map((rows) => rows.sort((a, b) => (a.months?.from ?? 1) - (b.months?.from ?? 1)));
}

function misfit(
  own: Charge,
  before: Charge,
  { from, wanted }: { readonly from: number; readonly wanted: number },
): Fault {
  const where = within(own.where, { term: 'From month' });
  const row = before.where.row ?? 0;
  if (from < wanted) {
    const last = Math.min(before.months?.to ?? Infinity, own.months?.to ?? Infinity);
    const both = last === Infinity ? phrase('monthsOn', from) : phrase('monthsFromTo', from, last);
    return conflict(where, phrase('monthsTwice', both, row));
  }
  return conflict(where, phrase('monthsLeftOut', phrase('monthsFromTo', wanted, from - 1), row));
}

/** A row of an offer, as far as months go. */
interface Row {
  readonly charge: Charge;
}

/**
 * The months in which the same rows hold, each with the offer that those make; months in which none does are left out.
 * Undefined where all rows hold throughout.
 */
export function phasesOf<Own extends Row>(
  rows: readonly Own[],
  offerOf: (rows: readonly Own[]) => Offer,
): readonly Phase[] | undefined {
  if (rows.every(({ charge: { months } }) => months === undefined)) return undefined;
  const starts = rows.flatMap(({ charge: { months } }) =>
    months === undefined ? [1] : [months.from, ...(months.to === undefined ? [] : [months.to + 1])],
  );
  const rising = [...new Set(starts)].sort((a, b) => a - b);
  return rising.flatMap((from, index): Phase[] => {
    const next = rising[index + 1];
    const holding = rows.filter(({ charge: { months } }) => holdsIn(months, from));
    if (holding.length === 0) return [];
    return [{ from, to: next === undefined ? undefined : next - 1, offer: offerOf(holding) }];
  });
}

function holdsIn(months: RowMonths | undefined, month: number): boolean {
  return months === undefined || (months.from <= month && month <= (months.to ?? Infinity));
}
