import type { Fault } from '../fault/fault.js';
import { findWord } from '../grid/word.js';
import { ASSUMED, type AssumedId } from '../scenario/assumed.js';
import { RAMP_COLUMNS, SEASON_COLUMNS, SPREAD_COLUMNS } from '../scenario/assumptions.js';
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
 * something else.
 */
export function assumptionPlace({ where }: Fault, own: Assumptions): AssumptionPlace | undefined {
  if (Object.hasOwn(ASSUMED, where)) return { figure: where as AssumedId };
  const found = PLACE.exec(where)?.groups;
  if (found === undefined) return undefined;
  const { table, columns } = TABLES[found['name'] as keyof typeof TABLES];
  const column = found['column'];
  if (found['row'] === undefined) {
    const row = column === undefined ? undefined : rowOfLever(column, own);
    return { table, row, header: table === 'season' ? 'Factor' : undefined };
  }
  const named = columns.find((own) => own.toLowerCase() === column);
  return { table, row: Number(found['row']) - 1, header: table === 'season' ? 'Factor' : named };
}

/** A fault of drawing names the lever. */
function rowOfLever(label: string, { spread }: Assumptions): number | undefined {
  const row = spread.findIndex(({ Variable: word }) => {
    const lever = findWord(String(word ?? ''), leverWords(DRAWN_LEVERS));
    return lever !== undefined && LEVERS[lever].label === label;
  });
  return row < 0 ? undefined : row;
}
