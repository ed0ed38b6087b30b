import { toDouble } from '../../exact/decimal.js';
import { headersWhere, type Term } from '../../grid/term.js';
import { nameKey } from '../../terms/channels.js';
import { TRAFFIC_TERMS } from '../../traffic/columns.js';
import { ASSUMED, assumedByDefault, type AssumedId } from '../assumptions/assumed.js';
import { NO_ASSUMPTIONS } from '../assumptions/assumptions.js';
import { plainFigure } from '../assumptions/plain-assumptions.js';
import { editAssumptions, figureOf, setFigure } from '../edit/assumptions.js';
import { setCell } from '../edit/rows.js';
import { canonicalRow } from '../tables/canonical-row.js';
import type { CasePlace, Scenario } from '../tables/scenario.js';

/** What an input holds; null for a blank. */
export type CaseValue = string | number | null;

/** The columns of Traffic in which cases may differ: those with numbers. */
export const CASE_COLUMNS: readonly string[] = headersWhere<Term>(
  TRAFFIC_TERMS,
  ({ rule }) => rule !== undefined,
);

/** Sheets are as long as these say, and months are named by them: they are the same in every case. */
const OF_EVERY_CASE: readonly AssumedId[] = ['Months', 'Start', 'Fiscal year starts'];

/** The figures of assumptions in which cases may differ. */
export const CASE_FIGURES: readonly AssumedId[] = (Object.keys(ASSUMED) as AssumedId[]).filter(
  (id) => !OF_EVERY_CASE.includes(id),
);

/** What the only channel is called where the table names none. */
const UNNAMED = 'All channels';

/** A channel's name as cases know it. */
export function channelOf(row: Scenario['traffic'][number]): string {
  return String(canonicalRow(row)['Channel'] ?? UNNAMED);
}

/** Every input of a scenario in which cases may differ, in the order of its tables. */
export function casePlaces({ traffic }: Pick<Scenario, 'traffic'>): CasePlace[] {
  return [
    ...traffic.flatMap((row) =>
      CASE_COLUMNS.map((header): CasePlace => ({ table: 'traffic', name: channelOf(row), header })),
    ),
    ...CASE_FIGURES.map((name): CasePlace => ({ table: 'assumptions', name, header: '' })),
  ];
}

/** Whether two inputs are the same one. */
export function isSamePlace(a: CasePlace, b: CasePlace): boolean {
  return a.table === b.table && nameKey(a.name) === nameKey(b.name) && a.header === b.header;
}

/** What a scenario holds for an input: a figure at its default as that; undefined where it has no such channel. */
export function valueAt(scenario: Scenario, place: CasePlace): CaseValue | undefined {
  if (place.table === 'assumptions') {
    return plainValue(
      place,
      figureOf(scenario.assumptions ?? NO_ASSUMPTIONS, place.name as AssumedId) ?? null,
    );
  }
  const row = scenario.traffic[rowOf(scenario, place.name)];
  return row && (canonicalRow(row)[place.header] ?? null);
}

/** An entry for an input in the one way in which entries compare. */
export function plainValue({ table, name, header }: CasePlace, entry: CaseValue): CaseValue {
  if (table === 'traffic') return canonicalRow({ [header]: entry ?? '' })[header] ?? null;
  const byDefault = assumedByDefault(name as AssumedId);
  return plainFigure(name, entry ?? '') ?? (byDefault === undefined ? null : toDouble(byDefault));
}

/** The scenario with another value for an input; itself where it holds that already, or has no such channel. */
export function withValue(scenario: Scenario, place: CasePlace, value: CaseValue): Scenario {
  const now = valueAt(scenario, place);
  if (now === undefined || now === plainValue(place, value)) return scenario;
  if (place.table === 'assumptions') {
    const entry = plainFigure(place.name, value ?? '');
    return editAssumptions(scenario, (own) => setFigure(own, place.name as AssumedId, entry));
  }
  const row = rowOf(scenario, place.name);
  return { ...scenario, traffic: setCell(scenario.traffic, row, place.header, value ?? undefined) };
}

function rowOf({ traffic }: Scenario, channel: string): number {
  return traffic.findIndex((row) => nameKey(channelOf(row)) === nameKey(channel));
}
