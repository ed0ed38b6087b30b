import {
  called,
  isCell,
  itemOf,
  partOf,
  placeWords,
  within,
  type Place,
} from '../../../src/core/fault/place.js';

const ROW: Place = { table: 'offers', row: 3 };

describe('a place in words', () => {
  test.each<[Place | string, string]>([
    ['resolutionRate', 'resolutionRate'],
    [{ table: 'traffic' }, 'Traffic'],
    [{ table: 'traffic', term: 'Sessions' }, 'Traffic, Sessions'],
    [{ table: 'traffic', channel: 'Web, Chat', term: 'Human cost' }, 'Traffic (Web, Chat), Human cost'],
    [ROW, 'Offers row 3'],
    [{ ...ROW, line: 'column', offer: 'Fin', term: 'Rate' }, 'Offers column 3 (Fin), Rate'],
    [partOf(within(called(ROW, 'Fin'), { term: 'Tiers' }), 'tier', 2), 'Offers row 3 (Fin), Tiers, tier 2'],
    [partOf({ table: 'offers' }, 'header', 4), 'Offers, header 4'],
    [{ table: 'ramp', row: 2, term: 'Resolution rate' }, 'Ramp, row 2, resolution rate'],
    [{ table: 'season', row: 5, line: 'month' }, 'Season, month 5'],
    [within('ramp', { row: 2, term: 'Month' }), 'ramp, row 2, month'],
    [
      within(within(ROW, { offer: 'Fin', term: 'Tiers' }), { month: 7 }),
      'Month 7, Offers row 3 (Fin), Tiers',
    ],
    [partOf(partOf('File', 'sheet', 'Plan'), 'cell', 'B3'), 'File, sheet Plan, cell B3'],
    [itemOf(itemOf(partOf('Scenario file', 'rows'), 1), 2), 'Scenario file, rows 1 2'],
  ])('%j', (place, words) => {
    expect(placeWords(place)).toBe(words);
  });
});

test('the name in a row is that of an offer or of a channel, as its table has it', () => {
  expect(called(ROW, 'A')).toEqual({ ...ROW, offer: 'A' });
  expect(called({ table: 'traffic', row: 1 }, 'A')).toEqual({ table: 'traffic', row: 1, channel: 'A' });
});

test('a tier in a cell is not the cell, nor is an offer that is called as a cell', () => {
  const cell = within(ROW, { term: 'Tiers' });
  expect(isCell(cell, 'Tiers')).toBe(true);
  expect(isCell(partOf(cell, 'tier', 1), 'Tiers')).toBe(false);
  expect(isCell({ ...ROW, offer: 'A), Tiers' }, 'Tiers')).toBe(false);
  expect(isCell('Offers row 3, Tiers', 'Tiers')).toBe(false);
});
