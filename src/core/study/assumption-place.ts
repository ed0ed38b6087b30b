import type { Fault } from '../fault/fault.js';
import { isBlankRow } from '../grid/rows.js';
import { findWord } from '../grid/word.js';
import { ASSUMED, type AssumedId } from '../scenario/assumed.js';
import { assumedCells, RAMP_COLUMNS, SEASON_COLUMNS, SPREAD_COLUMNS } from '../scenario/assumptions.js';
import type { AssumedTable } from '../scenario/edit/assumptions.js';
import { LEVERS, leverWords } from '../scenario/levers.js';
import type { Assumptions } from '../scenario/scenario.js';
import { DRAWN_LEVERS } from './simulation/block.js';

/** Which cell of the assumptions a fault speaks of, as far as it says. */
export type AssumptionPlace =
  | { readonly figure: AssumedId }
  | {
      readonly table: AssumedTable;
      /** Index into the table's rows; undefined where the fault is of the whole table. */
      readonly row: number | undefined;
      /** Undefined where it is of the whole row. */
      readonly header: string | undefined;
    };

const TABLES = {
  Ramp: { table: 'ramp', columns: RAMP_COLUMNS.slice(0, 2) },
  Season: { table: 'season', columns: SEASON_COLUMNS.slice(0, 2) },
  Spread: { table: 'spread', columns: SPREAD_COLUMNS.slice(0, 3) },
} as const satisfies Readonly<Record<string, { table: AssumedTable; columns: readonly string[] }>>;

const PLACE = /^(?<name>Ramp|Season|Spread)(?:, (?:row|month) (?<row>\d+))?(?:, (?<column>.*))?$/;

/**
 * The figure or cell that a fault of `readAssumptions`, or of the spreads drawn by, speaks of; undefined where it is of
 * something else. Tables count their rows without the blank ones.
 */
export function assumptionPlace({ where }: Fault, own: Assumptions): AssumptionPlace | undefined {
  if (Object.hasOwn(ASSUMED, where)) return { figure: where as AssumedId };
  const found = PLACE.exec(where)?.groups;
  if (found === undefined) return placeOfLever(where, own);
  const { table, columns } = TABLES[found['name'] as keyof typeof TABLES];
  const number = found['row'] === undefined ? undefined : Number(found['row']);
  const header = columns.find((own) => own.toLowerCase() === found['column']);
  if (table === 'season') return { table, row: number && number - 1, header: 'Factor' };
  return { table, row: number && filledRow(own, table, number), header };
}

/** A fault of drawing names the lever. */
function placeOfLever(label: string, own: Assumptions): AssumptionPlace | undefined {
  const row = own.spread.findIndex(({ Variable: word }) => {
    const lever = findWord(String(word ?? ''), leverWords(DRAWN_LEVERS));
    return lever !== undefined && LEVERS[lever].label === label;
  });
  return row < 0 ? undefined : { table: 'spread', row, header: undefined };
}

/** Where the row with this number, counted from 1, stands among all of them. */
function filledRow(own: Assumptions, table: 'ramp' | 'spread', number: number): number | undefined {
  const { columns } = Object.values(TABLES).find((known) => known.table === table) ?? TABLES.Ramp;
  const cells = assumedCells(own[table], columns);
  return cells.flatMap((row, index) => (isBlankRow(row) ? [] : [index]))[number - 1];
}
