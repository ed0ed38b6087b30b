import { freeName } from '../../../src/excel/cells/free-name';
import { namesFor } from '../../../src/excel/sheets/wanted-names';

test('a wanted name that is free is taken as it is', () => {
  expect(freeName('Compare', ['Sheet1'], ' ')).toBe('Compare');
});

test('a taken name gets the first free number, upper and lower case aside', () => {
  expect(freeName('Compare', ['COMPARE', 'compare 2'], ' ')).toBe('Compare 3');
  expect(freeName('Offers', ['Offers'], '')).toBe('Offers2');
});

test('a name with its number is never longer than a sheet takes', () => {
  const long = 'x'.repeat(31);
  expect(freeName(long, [long], ' ')).toBe(`${'x'.repeat(29)} 2`);
});

test('a model keeps the names that it has, and takes none of the user’s', () => {
  const names = namesFor({
    sheets: ['Compare', 'My inputs'],
    names: ['Traffic', 'Offers', 'offers2'],
    ownSheets: { inputs: 'My inputs' },
    ownTables: { traffic: 'Traffic' },
  });
  expect(names.sheets).toMatchObject({ inputs: 'My inputs', compare: 'Compare 2', checks: 'Checks' });
  expect(names.tables).toEqual({ traffic: 'Traffic', offers: 'Offers3' });
});
