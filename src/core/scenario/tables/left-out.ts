import { called, placeWords } from '../../fault/place.js';
import type { Result } from '../../fault/result.js';
import { isErrorCell } from '../../grid/cell.js';
import type { ReadTable, TableShape } from '../../grid/table.js';
import type { Row } from '../../grid/totals.js';
import { OFFERS_TABLE } from '../../terms/columns.js';
import { TRAFFIC_TABLE } from '../../traffic/columns.js';
import type { Tables } from './scenario.js';
import { readOfferRows, readTrafficRows } from './read-scenario.js';

/** A sentence for each row of a scenario's tables that is taken for a total, and so is priced neither alone nor twice. */
export function leftOutRows(tables: Tables): string[] {
  return [
    ...totalsOf(readTrafficRows(tables.traffic).table, TRAFFIC_TABLE),
    ...totalsOf(readOfferRows(tables.offers).table, OFFERS_TABLE),
  ];
}

function totalsOf(table: Result<ReadTable>, shape: TableShape): string[] {
  if (!table.ok) return [];
  return table.value.totals.map((row) => {
    const name = nameOf(row, shape);
    const where = name === '' ? row.where : called(row.where, name);
    return `${placeWords(where)} sums up the rows beside it: it is taken for a total and left out.`;
  });
}

function nameOf(row: Row, { totals }: TableShape): string {
  const name = row.get(totals.named);
  return name === null || isErrorCell(name) || name === 0 ? '' : String(name).trim();
}
