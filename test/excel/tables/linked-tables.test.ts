import { linkedAs } from '../../../src/excel/tables/linked-tables';
import type { TableLocation } from '../../../src/excel/tables/locate-tables';

const place = (
  kind: TableLocation['kind'],
  table: TableLocation['table'],
  sheetName: string,
): TableLocation => ({
  kind,
  sheetId: kind,
  sheetName,
  area: { row: 3, column: 1, rowCount: 2, columnCount: 3 },
  table,
});
const VALUES = {
  offers: [
    ['Offer', 'Meter', 'Rate'],
    ['Fin', 'resolution', 0.99],
  ],
  traffic: [
    ['Channel', 'Sessions', 'Resolution rate'],
    ['Chat', 100, 0.65],
  ],
};

test('formulas refer to a table by its name, without its totals, and to cells by an address that stays', () => {
  const refs = (offers: TableLocation['table'], sheet = 'Offers') =>
    linkedAs(
      {
        scenario: undefined,
        beside: {},
        offers: place('offers', offers, sheet),
        traffic: place('traffic', { name: 'Traffic', isFiltered: false, hasTotals: true }, 'Traffic'),
      },
      VALUES,
    ).refs;
  expect(refs({ name: 'Offers', isFiltered: false, hasTotals: false })).toEqual({
    offers: 'Offers[#All]',
    traffic: 'Traffic[[#Headers],[#Data]]',
  });
  expect(refs(undefined, 'My offers').offers).toBe("'My offers'!$B$4:$D$5");
});
