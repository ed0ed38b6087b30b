import { called, placeText } from '../../fault/place.js';
import type { Result } from '../../fault/result.js';
import { isErrorCell } from '../../grid/cell.js';
import type { ReadTable, TableShape } from '../../grid/table.js';
import type { Row } from '../../grid/totals.js';
import { OFFERS_TABLE } from '../../terms/columns.js';
import { TRAFFIC_TABLE } from '../../traffic/columns.js';
import type { Tables } from './scenario.js';
import { readOfferRows, readTrafficRows } from './read-scenario.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** A sentence for each row of a scenario's tables that is taken for a total, and so is priced neither alone nor twice. */
export function leftOutRows(tables: Tables): Text[] {
  return [
    ...totalsOf(readTrafficRows(tables.traffic).table, TRAFFIC_TABLE),
    ...totalsOf(readOfferRows(tables.offers).table, OFFERS_TABLE),
  ];
}

function totalsOf(table: Result<ReadTable>, shape: TableShape): Text[] {
  if (!table.ok) return [];
  return table.value.totals.map((row) => {
    const name = nameOf(row, shape);
    const where = name === '' ? row.where : called(row.where, name);
    return phrase('leftOutTotal', placeText(where));
  });
}

function nameOf(row: Row, { totals }: TableShape): string {
  const name = row.get(totals.named);
  return name === null || isErrorCell(name) || name === 0 ? '' : String(name).trim();
}
