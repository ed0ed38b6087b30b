import { quoted } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { bothTables } from '../parts/sheet-head.js';
import { assumption, assumptionCells, pathArguments, startOf } from '../parts/studied.js';

/** What a forecast is of: the tables, and how they go on. */
interface Forecasted {
  readonly tables: string;
  /** Growth, ramp and season. */
  readonly paths: readonly string[];
}

/** The model as it is shown. */
function asShown(draft: ModelDraft, places: Places): Forecasted {
  return { tables: bothTables(draft), paths: pathArguments(draft, places) };
}

/** The call with all that Assumptions says; @param offer the cell with its name, left out for all of them */
export function forecastCall(
  draft: ModelDraft,
  places: Places,
  { view, offer, of = asShown(draft, places) }: { view: string; offer?: string; of?: Forecasted },
): string {
  const start = startOf(draft, places);
  const given = [
    ...overMonths(draft, places, of),
    view,
    ...(offer === undefined ? [] : [offer]),
    ...(start === undefined ? [] : [...(offer === undefined ? [''] : []), start]),
  ];
  return `METER.COST_FORECAST(${given.join(',')})`;
}

/** What each channel pays, laid out as chosen when it is written: the other layout needs other room. */
export function channelCall(draft: ModelDraft, places: Places): string {
  const [view, studied] = (['view', 'studied'] as const).map((what) => assumptionCells(draft, places, what));
  const laid = places.assumptions.monthsLaid === undefined ? '' : quoted(draft.settings.monthsLaid);
  const given = [
    ...overMonths(draft, places, asShown(draft, places)),
    ...[view, studied, startOf(draft, places) ?? '', '', '', '"channels"', laid],
  ];
  return `METER.COST_FORECAST(${given.join(',')})`;
}

/** The tables, how many months, and how they go on. */
function overMonths(draft: ModelDraft, places: Places, { tables, paths }: Forecasted): string[] {
  return [tables, assumption(draft, places, 'Months'), ...paths];
}
