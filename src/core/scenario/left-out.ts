import { called, placeWords } from '../fault/place.js';
import { isErrorCell } from '../grid/cell.js';
import { readTable, type TableShape } from '../grid/table.js';
import type { Row } from '../grid/totals.js';
import { OFFERS_TABLE } from '../terms/columns.js';
import { TRAFFIC_TABLE } from '../traffic/columns.js';
import type { Tables } from './priced.js';
import { offerCells, trafficCells } from './scenario-tables.js';

/** A sentence for each row of a scenario's tables that is taken for a total, and so is priced neither alone nor twice. */
export function leftOutRows(tables: Tables): string[] {
  return [
    ...totalsOf(trafficCells(tables.traffic), TRAFFIC_TABLE),
    ...totalsOf(offerCells(tables.offers), OFFERS_TABLE),
  ];
}

function totalsOf(cells: Parameters<typeof readTable>[0], shape: TableShape): string[] {
  const table = readTable(cells, shape);
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
