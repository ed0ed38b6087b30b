import { isOfThisRow, ofAllRows, readStructured } from '../../src/reference/structured';

test.each([
  ['Offers', { table: 'Offers', sections: [], columns: [] }],
  ['Offers[]', { table: 'Offers', sections: [], columns: [] }],
  ['Offers[#All]', { table: 'Offers', sections: ['#all'], columns: [] }],
  ['Offers[Rate]', { table: 'Offers', sections: [], columns: ['Rate'] }],
  ['Offers[@Rate]', { table: 'Offers', sections: ['#this row'], columns: ['Rate'] }],
  ['Offers[@[Unit price]]', { table: 'Offers', sections: ['#this row'], columns: ['Unit price'] }],
  [
    'Offers[[#Headers],[#Data],[Rate]:[Unit]]',
    { table: 'Offers', sections: ['#headers', '#data'], columns: ['Rate', 'Unit'] },
  ],
  ["Größe_2[[Rate '[net']]]", { table: 'Größe_2', sections: [], columns: ['Rate [net]'] }],
])('%s', (reference, read) => {
  expect(readStructured(reference)).toEqual(read);
});

test.each(['', '2Offers', 'Offers!A1', 'Offers[Rate', 'Offers[[Rate],[Unit]]', 'Offers[[Rate]x[Unit]]'])(
  '%j is none',
  (reference) => {
    expect(readStructured(reference)).toBeUndefined();
  },
);

test('what means the row of a formula names the same columns in all rows', () => {
  expect(['Prices[@Rate]', 'Prices[@[Unit price]]', 'Prices[[#This Row],[Rate]]'].map(ofAllRows)).toEqual([
    'Prices[Rate]',
    'Prices[Unit price]',
    'Prices[Rate]',
  ]);
  expect(['Prices[@Rate]', 'Prices[Rate]', 'Prices'].map(isOfThisRow)).toEqual([true, false, false]);
});
