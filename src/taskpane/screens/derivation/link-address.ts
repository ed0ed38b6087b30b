import { areaAddress, parseArea } from '../../../reference/address.js';
import { textLiteral } from '../../../reference/text-literal.js';
import type { DerivationInput } from '../../../core/report/derivation.js';
import type { LinkedTables } from '../../../excel/workbook.js';

/**
 * Where an input stands in the workbook: the row of its table. The whole table where blank rows between the others
 * leave it open which row it is.
 */
export function inputAddress({ table, row }: DerivationInput, linked: LinkedTables): string {
  const whole = linked.from[table];
  const area = parseArea(whole);
  if (area?.rowCount !== linked[table].length + 1) return whole;
  const cells = areaAddress({ ...area, row: area.row + 1 + row, rowCount: 1 });
  return whole.slice(0, whole.lastIndexOf('!') + 1) + cells;
}

/** `=METER.EXPLAIN(Offers[#All],Traffic[#All],"Fin")`: the derivation as a live table. */
export function explainFormula({ refs }: Pick<LinkedTables, 'refs'>, offer: string): string {
  return `=METER.EXPLAIN(${refs.offers},${refs.traffic},${textLiteral(offer)})`;
}
