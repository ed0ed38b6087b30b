import type { Cell } from '../../../src/core/grid/cell';
import type { Resolve } from '../../../src/native/call';
import { convertCells } from '../../../src/native/convert';
import { tableOf, type CellsByHeader } from '../../reference/cells';
import { CHAT } from '../../reference/doors';

/** Why a call about an offer stays as it is. */
function why(call: string, offer: CellsByHeader): string | undefined {
  const tables: Readonly<Record<string, Cell[][]>> = {
    'A1:Z9': tableOf([{ Offer: 'A', ...offer }]),
    'AA1:AZ9': tableOf([CHAT]),
  };
  const resolve: Resolve = (reference, sheet) => {
    const cells = tables[reference];
    return cells && { sheet, row: 0, column: reference.startsWith('AA') ? 26 : 0, cells };
  };
  const cell = { sheet: 'Here', row: 20, column: 0, formula: call, shown: [[1]] };
  const { kept } = convertCells({ cells: [cell], resolve, calculationSheet: 'Calculation' });
  return kept[0]?.why;
}

test.each([
  '=METER.BILL(A1:Z9,AA1:AZ9)',
  '=METER.INVOICE(A1:Z9,AA1:AZ9)',
  '=METER.COMPARE(A1:Z9,AA1:AZ9)',
  '=METER.BRIDGE(A1:Z9,AA1:AZ9)',
  '=METER.INCENTIVES(A1:Z9,AA1:AZ9)',
  '=METER.COST_BY_CHANNEL(A1:Z9,AA1:AZ9)',
  '=METER.SENSITIVITY(A1:Z9,AA1:AZ9,"sessions",5)',
])('%s names the terms that ordinary formulas do not follow', (call) => {
  const offer = { Meter: 'session', Rate: 1, Resets: 'yearly', 'Free months': 3 };
  expect(why(call, offer)).toMatch(/A has Resets and Free months, which ordinary formulas do not follow/);
});
