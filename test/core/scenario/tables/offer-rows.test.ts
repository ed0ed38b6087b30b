import { offersIn } from '../../../../src/core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';

const ROWS: readonly ScenarioRow[] = [
  { Offer: 'Fin', Meter: 'resolution' },
  { Meter: 'seat' },
  { Offer: 'Other', Meter: 'session' },
  { Offer: ' fin ', Meter: 'flat' },
];
const names = (rows: readonly ScenarioRow[]) => offersIn(rows).map(({ name }) => name);

describe('offersIn', () => {
  test('rows that share a name are one offer, in order of first appearance; a blank continues the one above', () => {
    expect(offersIn(ROWS).map(({ name, rows }) => [name, rows.map(({ index }) => index)])).toEqual([
      ['Fin', [0, 1, 3]],
      ['Other', [2]],
    ]);
  });

  test('rows above every name are an offer without one', () => {
    expect(names([{ Meter: 'session', Rate: 1 }, ...ROWS])).toEqual(['', 'Fin', 'Other']);
    expect(names([])).toEqual([]);
  });
});
