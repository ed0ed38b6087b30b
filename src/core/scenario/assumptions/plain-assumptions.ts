import { toDouble } from '../../exact/decimal.js';
import { plainNumber } from '../../grid/number.js';
import { headerKey } from '../../grid/headers.js';
import { ASSUMED, ASSUMED_FIGURES, type Assumed } from './assumed.js';
import { laterTables, RAMP_COLUMNS, SEASON_COLUMNS, SPREAD_COLUMNS } from './assumptions.js';
import type { Assumptions, ScenarioRow } from '../tables/scenario.js';

/** The columns of each table of assumptions that hold numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['Month', 'Resolution rate', 'Factor', 'Low', 'High', 'Growth', 'Realisation rate'],
  ...['Sessions', 'Interactions per session', 'Invoiced'],
]);

/**
 * The same assumptions in the one way in which they compare: usual names in their usual order, numbers as numbers; no
 * figure at its default, no blank cell, no blank row.
 */
export function plainAssumptions({ figures, ramp, season, spread, ...later }: Assumptions): Assumptions {
  return {
    figures: plainFigures(figures),
    ramp: plainRows(ramp, RAMP_COLUMNS),
    season: plainRows(season, SEASON_COLUMNS, true),
    spread: plainRows(spread, SPREAD_COLUMNS),
    ...laterTables((key, columns) => plainRows(later[key] ?? [], columns)),
  };
}

/** What an entry of a figure is; undefined where it is blank, or says no more than the default. */
export function plainFigure(name: string, cell: string | number | undefined): string | number | undefined {
  const value = plainCell(cell ?? '', name in ASSUMED);
  const own: Assumed | undefined = (ASSUMED as Readonly<Record<string, Assumed>>)[name];
  return value === '' || value === own?.byDefault ? undefined : value;
}

function plainFigures(figures: ScenarioRow): ScenarioRow {
  const given = new Map(Object.entries(figures).map(([name, cell]) => [headerKey(name), { name, cell }]));
  const known = ASSUMED_FIGURES.flatMap((name): [string, string | number][] => {
    const value = plainFigure(name, given.get(headerKey(name))?.cell);
    given.delete(headerKey(name));
    return value === undefined ? [] : [[name, value]];
  });
  const others = [...given.values()].map(({ name, cell }): [string, string | number] => [name, cell]);
  return Object.fromEntries([...known, ...others]);
}

/** @param byPlace a row is the one of its place: a season's months are counted, whatever is called a month in it */
function plainRows(rows: readonly ScenarioRow[], columns: readonly string[], byPlace = false): ScenarioRow[] {
  const plain = rows.map((row) => {
    const given = new Map(Object.entries(row).map(([header, cell]) => [headerKey(header), cell]));
    const known = columns.flatMap((header, index): [string, string | number][] => {
      const value = plainCell(given.get(headerKey(header)) ?? '', NUMBERS.has(header));
      given.delete(headerKey(header));
      return value === '' || (byPlace && index === 0) ? [] : [[header, value]];
    });
    return Object.fromEntries([...known, ...given]);
  });
  const isFilled = (row: ScenarioRow) => Object.keys(row).length > 0;
  if (!byPlace) return plain.filter(isFilled);
  const [month = ''] = columns;
  return plain.some(isFilled) ? plain.map((row, index) => ({ [month]: index + 1, ...row })) : [];
}

function plainCell(cell: string | number, isNumber: boolean): string | number {
  if (typeof cell === 'number') return cell;
  const number = isNumber ? plainNumber(cell) : undefined;
  return number === undefined ? cell.trim() : toDouble(number);
}
