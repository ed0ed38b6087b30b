import fc from 'fast-check';
import {
  addCharge,
  addOffer,
  duplicateOffer,
  moveOffer,
  offerCell,
  removeOffer,
  removeRow,
  renameOffer,
  setOfferCell,
} from '../../../../src/core/scenario/edit/offers.js';
import { offersIn, withNames } from '../../../../src/core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';
import { randomOfferRows } from '../random-rows.js';

const ROWS: readonly ScenarioRow[] = [
  { Offer: 'Fin', Meter: 'resolution', Rate: 0.99, 'Platform fee': 100, Discount: 0.1 },
  { Meter: 'seat', Rate: 40, Seats: 5, 'Platform fee': 20 },
  { Offer: 'Other', Meter: 'session', Rate: 1 },
  { Offer: ' fin ', Meter: 'flat', Rate: 9 },
];
const names = (rows: readonly ScenarioRow[]) => offersIn(rows).map(({ name }) => name);
const shape = (rows: readonly ScenarioRow[]) => rows.map((row) => `${row['Offer']}/${row['Meter']}`);

describe('edits of offers', () => {
  test('addOffer: at the end, with a number where the name is taken', () => {
    const added = addOffer(ROWS, [{ Offer: 'FIN', Meter: 'session' }, { Meter: 'seat' }]);
    expect(names(added)).toEqual(['Fin', 'Other', 'FIN 2']);
    expect(shape(added).slice(-2)).toEqual(['FIN 2/session', 'FIN 2/seat']);
    expect(names(addOffer([], [{ Meter: 'session' }]))).toEqual(['New offer']);
  });

  test('renameOffer: every row of it, never into another offer', () => {
    expect(names(renameOffer(ROWS, 'fin', 'Fin Pro'))).toEqual(['Fin Pro', 'Other']);
    expect(names(renameOffer(ROWS, 'Fin', 'other'))).toEqual(['other 2', 'Other']);
    expect(names(renameOffer(ROWS, 'Fin', 'FIN'))).toEqual(['FIN', 'Other']);
    expect(names(renameOffer(ROWS, 'Fin', '  '))).toEqual(['Fin', 'Other']);
    expect(names(renameOffer([{ Meter: 'flat' }], '', 'Named'))).toEqual(['Named']);
  });

  test('duplicateOffer: right after the offer, under a name of its own', () => {
    const twice = duplicateOffer(duplicateOffer(ROWS, 'Fin'), 'Fin');
    expect(names(twice)).toEqual(['Fin', 'Fin copy 2', 'Fin copy', 'Other']);
    expect(offersIn(twice).map(({ rows }) => rows.length)).toEqual([3, 3, 3, 1]);
  });

  test('moveOffer: past its neighbour with all its rows, and not beyond the ends', () => {
    expect(shape(moveOffer(ROWS, 'Fin', 1))).toEqual([
      'Other/session',
      'Fin/resolution',
      'Fin/seat',
      'fin/flat',
    ]);
    expect(names(moveOffer(ROWS, 'Fin', -1))).toEqual(['Fin', 'Other']);
    expect(names(moveOffer(ROWS, 'Nobody', 1))).toEqual(['Fin', 'Other']);
  });

  test('removeOffer, addCharge', () => {
    expect(shape(removeOffer(ROWS, 'fin'))).toEqual(['Other/session']);
    expect(shape(addCharge(ROWS, 'Other', { Meter: 'unit' }))).toEqual([
      'Fin/resolution',
      'Fin/seat',
      'Other/session',
      'Other/unit',
      'fin/flat',
    ]);
  });

  test('removeRow: the next row keeps its offer, and what the row stated of the whole offer', () => {
    const [heir] = removeRow(ROWS, 0);
    expect(heir).toMatchObject({ Offer: 'Fin', Meter: 'seat', Discount: 0.1, 'Platform fee': 120, Seats: 5 });
    expect(heir).not.toHaveProperty('Rate', 0.99);
    expect(shape(removeRow(ROWS, 2))).toEqual(['Fin/resolution', 'Fin/seat', 'fin/flat']);
    expect(removeRow([{ Channel: 'Chat' }, { Channel: 'Mail' }], 0)).toEqual([{ Channel: 'Mail' }]);
    expect(removeRow(ROWS, 9)).toHaveLength(4);
  });

  test('setOfferCell: once, where it stands, else in the first row', () => {
    const set = setOfferCell(ROWS, 'Fin', 'Seats', 7);
    expect(set.map((row) => row['Seats'])).toEqual([undefined, 7, undefined, undefined]);
    expect(setOfferCell(ROWS, 'Fin', 'Currency', 'USD').map((row) => row['Currency'])).toEqual([
      'USD',
      undefined,
      undefined,
      undefined,
    ]);
    expect(setOfferCell(ROWS, 'Fin', 'Discount', '')[0]).not.toHaveProperty('Discount');
  });

  test('offerCell: fees of several rows add up, other terms are the one that is stated', () => {
    expect(offerCell(ROWS, 'Fin', 'Platform fee')).toBe(120);
    expect(offerCell(ROWS, 'Fin', 'Discount')).toBe(0.1);
    expect(offerCell(ROWS, 'Fin', 'Currency')).toBeUndefined();
    expect(offerCell([{ Offer: 'A', Seats: 0 }, { Seats: 3 }], 'A', 'Seats')).toBe(3);
    const unreadable = [{ Offer: 'A', 'Platform fee': 'soon' }, { 'Platform fee': 5 }];
    expect(offerCell(unreadable, 'A', 'Platform fee')).toBe('soon');
  });
});

describe('laws of edits', () => {
  const rowsAndName = randomOfferRows.chain((rows) =>
    fc.record({ rows: fc.constant(rows), name: fc.constantFrom(...names(rows)) }),
  );

  test('moving an offer there and back, adding and removing one, setting what it says: nothing else changes', () => {
    fc.assert(
      fc.property(rowsAndName, ({ rows, name }) => {
        const first = names(rows).indexOf(name) === 0;
        const last = names(rows).at(-1) === name;
        if (!last) expect(moveOffer(moveOffer(rows, name, 1), name, -1)).toEqual(withNames(rows));
        if (!first) expect(moveOffer(moveOffer(rows, name, -1), name, 1)).toEqual(withNames(rows));
        const copied = duplicateOffer(rows, name);
        expect(names(copied)).toHaveLength(names(rows).length + 1);
        expect(removeOffer(copied, `${name} copy`)).toEqual(withNames(rows));
        expect(renameOffer(renameOffer(rows, name, 'Else'), 'Else', name)).toEqual(withNames(rows));
        const set = setOfferCell(rows, name, 'Discount', 0.25);
        expect(offerCell(set, name, 'Discount')).toBe(0.25);
        expect(set.filter((row) => row['Discount'] === 0.25 && row['Offer'] === name)).toHaveLength(1);
        expect(setOfferCell(set, name, 'Discount', 0.25)).toEqual(set);
      }),
    );
  });
});
