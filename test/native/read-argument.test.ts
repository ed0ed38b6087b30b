import type { Referred } from '../../src/native/call';
import { readArgument } from '../../src/native/read-argument';

const column: Referred = { sheet: 'Prices', row: 1, column: 2, cells: [[0.5], [0.9], [1.2]] };
const known = new Map<string, Referred>([
  ['Prices[Rate]', column],
  ["'My prices'!$C$2:$C$4", column],
]);
const read = (text: string) =>
  readArgument(text, { sheet: 'Here', row: 2, resolve: (reference) => known.get(reference) });

test('what is left out is a blank', () => {
  expect(read('')).toMatchObject({ kind: 'omitted', text: '', cells: [[null]] });
});

test('a reference stays as it is written, with the values it leads to', () => {
  expect(read("'My prices'!$C$2:$C$4")).toMatchObject({
    kind: 'reference',
    text: "'My prices'!$C$2:$C$4",
    cells: [[0.5], [0.9], [1.2]],
  });
});

test.each(['Prices[@Rate]', 'Prices[[#This Row],[Rate]]'])(
  '%s is the cell of the row it stands on',
  (text) => {
    expect(read(text)).toMatchObject({ kind: 'reference', text, cells: [[0.9]], at: { row: 2, column: 2 } });
  },
);

test('a constant keeps its text; a negative one stands in parentheses', () => {
  expect(read('65%')).toMatchObject({ kind: 'constant', text: '65%', cells: [[0.65]] });
  expect(read('-2')).toMatchObject({ kind: 'constant', text: '(-2)', cells: [[-2]] });
  expect(read('{1;2}')).toMatchObject({ kind: 'constant', cells: [[1], [2]] });
});

test('a calculation, and a name that leads nowhere, are values that only the formula knows', () => {
  expect(read('A1*2')).toMatchObject({ kind: 'expression', text: '(A1*2)', cells: undefined });
  expect(read('Unknown')).toMatchObject({ kind: 'expression', text: '(Unknown)' });
});
