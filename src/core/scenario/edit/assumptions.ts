import { headerKey } from '../../grid/headers.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import type { AssumedId } from '../assumptions/assumed.js';
import { NO_ASSUMPTIONS, SEASON_COLUMNS } from '../assumptions/assumptions.js';
import { RANK_BY, type RankBasis } from '../ranking/rank-basis.js';
import { isForPeople } from '../tables/canonical-row.js';
import type { AssumedTable, Assumptions, Scenario, ScenarioRow, CellValue } from '../tables/scenario.js';
import { withCell } from './rows.js';

/** The scenario with its assumptions changed; where all of them are at their defaults it keeps none. */
export function editAssumptions(
  { assumptions, ...others }: Scenario,
  change: (own: Assumptions) => Assumptions,
): Scenario {
  const own = change(assumptions ?? NO_ASSUMPTIONS);
  const { figures, ...tables } = own;
  const isDefault = [Object.keys(figures), ...Object.values(tables)].every((part) => part.length === 0);
  return isDefault ? others : { ...others, assumptions: own };
}

/** What is typed for a figure; undefined where it is left at its default. */
export function figureOf({ figures }: Assumptions, id: AssumedId): CellValue {
  return Object.entries(figures).find(([name]) => headerKey(name) === headerKey(id))?.[1];
}

/** What offers are ranked by; undefined leaves it to the rule. */
export function setRankBy(own: Assumptions, basis: RankBasis | undefined): Assumptions {
  const others = Object.entries(own.figures).filter(([name]) => headerKey(name) !== headerKey(RANK_BY));
  return { ...own, figures: withCell(Object.fromEntries(others), RANK_BY, basis) };
}

/** One figure changed; a blank puts it back to its default. */
export function setFigure(own: Assumptions, id: AssumedId, value: CellValue): Assumptions {
  const others = Object.entries(own.figures).filter(([name]) => headerKey(name) !== headerKey(id));
  return { ...own, figures: withCell(Object.fromEntries(others), id, value) };
}

/**
 * One cell of a table changed; the index after the last row begins a new one. What was typed over no longer is its
 * source's, so notes and sources of that row go. Rows that are left blank at the end go, too.
 */
export function setAssumedCell(
  own: Assumptions,
  table: AssumedTable,
  index: number,
  { header, value }: { readonly header: string; readonly value: CellValue },
): Assumptions {
  const rows = [...(own[table] ?? []), {}];
  const changed = rows.map((row, at) => (at === index ? withCell(withoutNotes(row), header, value) : row));
  const filled = changed.flatMap((row, at) => (Object.keys(withoutNotes(row)).length > 0 ? [at] : []));
  return { ...own, [table]: changed.slice(0, (filled.at(-1) ?? -1) + 1) };
}

/** A table without one of its rows. */
export function removeAssumedRow(own: Assumptions, table: AssumedTable, index: number): Assumptions {
  return { ...own, [table]: (own[table] ?? []).filter((_, at) => at !== index) };
}

/** A table with other rows in place of its own, such as a ramp that somebody published; none empty it. */
export function setAssumedRows(
  own: Assumptions,
  table: AssumedTable,
  rows: readonly ScenarioRow[],
): Assumptions {
  return { ...own, [table]: rows };
}

/** Twelve months alike: a season to start from. */
export function evenSeason(): ScenarioRow[] {
  const [month = '', factor = ''] = SEASON_COLUMNS;
  return Array.from({ length: MONTHS_IN_YEAR }, (_, index) => ({ [month]: index + 1, [factor]: 1 }));
}

function withoutNotes(row: ScenarioRow): ScenarioRow {
  return Object.fromEntries(Object.entries(row).filter(([header]) => !isForPeople(header)));
}
