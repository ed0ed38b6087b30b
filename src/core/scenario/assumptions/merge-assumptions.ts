import { headerKey } from '../../grid/headers.js';
import { laterTables } from './assumptions.js';
import { plainAssumptions } from './plain-assumptions.js';
import type { AssumedTable, Assumptions, ScenarioRow } from '../tables/scenario.js';

/**
 * Assumptions with what became of them elsewhere: a figure that differs there from what it was wins over one's own, and
 * so does a table in which anything differs. What nobody changed there stays as it is here.
 * @param was as they stood there before; @param now as they stand there
 */
export function mergeAssumptions(own: Assumptions, was: Assumptions, now: Assumptions): Assumptions {
  const [before, after] = [plainAssumptions(was), plainAssumptions(now)];
  const table = <Key extends AssumedTable>(key: Key) =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]) ? own[key] : after[key];
  const merged: Assumptions = {
    figures: mergeFigures(own.figures, before.figures, after.figures),
    ramp: table('ramp'),
    season: table('season'),
    spread: table('spread'),
    ...laterTables(table),
  };
  const keys = [...Object.keys(own), ...Object.keys(merged)] as (keyof Assumptions)[];
  const isSame = keys.every((key) => merged[key] === own[key]);
  return isSame ? own : merged;
}

function mergeFigures(own: ScenarioRow, was: ScenarioRow, now: ScenarioRow): ScenarioRow {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  const changed = names.filter((name) => was[name] !== now[name]);
  if (changed.length === 0) return own;
  const keys = new Set(changed.map(headerKey));
  const kept = Object.entries(own).filter(([name]) => !keys.has(headerKey(name)));
  const typed = changed.flatMap((name): [string, string | number][] => {
    const value = now[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([...kept, ...typed]);
}
