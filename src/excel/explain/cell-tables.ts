import type { Cell } from '../../core/grid/cell.js';
import { rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { nameKey } from '../../core/terms/channels.js';
import type { CallArgument } from '../../native/argument.js';
import { kindOfHeaders, type TableKind } from '../tables/table-blocks.js';

type Cells = readonly (readonly Cell[])[];

/** The offers and the traffic that a METER call is given, as they stand in the workbook now. */
export interface ExplainedTables {
  readonly traffic: readonly ScenarioRow[];
  readonly offers: readonly ScenarioRow[];
  /** The offer that the cell is about; undefined where it is about several. */
  readonly offerName: string | undefined;
}

/**
 * The tables of a call whose first two arguments are offers and traffic; undefined for any other call.
 * @param line what the call shows in the row of the cell: in a ranking it names the offer
 */
export function tablesOf(
  [first, second, ...others]: readonly CallArgument[],
  line: readonly Cell[],
): ExplainedTables | undefined {
  const offers = rowsIn(first?.cells, 'offers');
  const traffic = rowsIn(second?.cells, 'traffic');
  if (offers === undefined || traffic === undefined) return undefined;
  const names = new Map(
    offers.flatMap(({ Offer: name }) => (name === undefined ? [] : [[nameKey(String(name)), String(name)]])),
  );
  const words = [...others.flatMap(({ cells = [] }) => cells.flat()), ...line];
  const named = words.find((word) => typeof word === 'string' && names.has(nameKey(word)));
  const only = names.size === 1 ? [...names.values()][0] : undefined;
  return { traffic, offers, offerName: typeof named === 'string' ? names.get(nameKey(named)) : only };
}

/** The rows of a table with its headers in the first row or down the first column; undefined for other cells. */
function rowsIn(cells: Cells | undefined, kind: TableKind): ScenarioRow[] | undefined {
  if (cells === undefined) return undefined;
  const turned = (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] ?? null));
  const table = [cells, turned].find((own) => kindOfHeaders(own[0] ?? []) === kind);
  return table && rowsOf(table);
}
