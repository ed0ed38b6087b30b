import type { Fault } from '../fault/fault.js';
import { findWord } from '../grid/word.js';
import { ASSUMED, type AssumedId } from '../scenario/assumptions/assumed.js';
import { DRAWN_LEVERS, leverWords } from '../scenario/levers/levers.js';
import type { AssumedTable, Assumptions } from '../scenario/tables/scenario.js';

/** Months that are over are read by themselves. */
type ReadTable = Exclude<AssumedTable, 'actuals'>;

/** Which cell of the assumptions a fault speaks of, as far as it says. */
export type AssumptionPlace =
  | { readonly figure: AssumedId }
  | {
      readonly table: ReadTable;
      /** Index into the table's rows; undefined where the fault is of the whole table. */
      readonly row: number | undefined;
      /** Undefined where it is of the whole row. */
      readonly header: string | undefined;
    };

/**
 * The figure or cell that a fault of `readAssumptions`, or of the spreads drawn by, speaks of; undefined where it is of
 * something else.
 */
export function assumptionPlace({ where }: Fault, own: Assumptions): AssumptionPlace | undefined {
  if (typeof where === 'string')
    return Object.hasOwn(ASSUMED, where) ? { figure: where as AssumedId } : undefined;
  const { table, row, lever, term } = where;
  if (table === undefined || !isAssumedTable(table)) return undefined;
  return {
    table,
    row: row === undefined ? rowOfLever(lever, own) : row - 1,
    // The months of a season are its rows, and all that one of them takes is its factor.
    header: table === 'season' ? 'Factor' : term,
  };
}

const TABLES: Readonly<Record<ReadTable, true>> = {
  ...{ ramp: true, season: true, spread: true },
  ...{ growth: true, realisation: true },
};

function isAssumedTable(table: string): table is ReadTable {
  return Object.hasOwn(TABLES, table);
}

/** A fault of drawing names the lever. */
function rowOfLever(lever: string | undefined, { spread }: Assumptions): number | undefined {
  if (lever === undefined) return undefined;
  const row = spread.findIndex(
    ({ Variable: word }) => findWord(String(word ?? ''), leverWords(DRAWN_LEVERS)) === lever,
  );
  return row < 0 ? undefined : row;
}
