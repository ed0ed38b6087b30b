import type { DerivationInput } from '../../../core/report/derivation.js';
import type { LinkedTables } from '../../../excel/workbook.js';

const AREA = /^(.*!)\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/;

/**
 * Where an input stands in the workbook: the row of its table. The whole table where blank rows between the others
 * leave it open which row it is.
 */
export function inputAddress({ table, row }: DerivationInput, linked: LinkedTables): string {
  const whole = linked.from[table];
  const [, sheet = '', left = '', top = '', right = '', bottom = ''] = AREA.exec(whole) ?? [];
  if (sheet === '' || Number(bottom) - Number(top) !== linked[table].length) return whole;
  const at = Number(top) + 1 + row;
  return `${sheet}${left}${at}:${right}${at}`;
}

/** `=METER.EXPLAIN(Offers[#All],Traffic[#All],"Fin")`: the derivation as a live table. */
export function explainFormula({ refs }: Pick<LinkedTables, 'refs'>, offer: string): string {
  return `=METER.EXPLAIN(${refs.offers},${refs.traffic},"${offer.replaceAll('"', '""')}")`;
}
