import type { Assumptions, CellValue, Scenario, ScenarioRow } from '../tables/scenario.js';
import { editAssumptions } from './assumptions.js';

const MONTH = 'Month';

/** A scenario with other months that are over in place of its own; none takes them out. */
export function setActuals(scenario: Scenario, rows: readonly ScenarioRow[]): Scenario {
  return editAssumptions(scenario, (own) => withActuals(own, rows));
}

/** Assumptions with other months that are over. */
export function withActuals(
  { actuals: _, ...others }: Assumptions,
  rows: readonly ScenarioRow[],
): Assumptions {
  return rows.length === 0 ? others : { ...others, actuals: rows };
}

/** The same with these rows added: rows of a month that is there already give way to those that come. */
export function addActuals(own: Assumptions, rows: readonly ScenarioRow[]): Assumptions {
  const months = new Set(rows.map((row) => keyOf(row[MONTH])));
  const kept = (own.actuals ?? []).filter((row) => !months.has(keyOf(row[MONTH])));
  return withActuals(own, [...kept, ...rows]);
}

function keyOf(month: CellValue): string {
  return String(month ?? '').trim();
}
