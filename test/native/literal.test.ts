import { literal, readArray, readLiteral } from '../../src/native/literal';

test.each([
  ['0.99', 0.99],
  ['-1', -1],
  ['65%', 0.65],
  ['1.5E-3', 0.0015],
  ['"say ""hi"""', 'say "hi"'],
  ['true', true],
  ['#N/A', { error: '#N/A' }],
])('%s is the constant %j', (text, value) => {
  expect(readLiteral(text)).toEqual(value);
});

test.each(['A1', 'Offers', '1+2', '"a"&"b"', '', '{1,2}'])('%s is no single constant', (text) => {
  expect(readLiteral(text)).toBeUndefined();
});

test('an array constant is read by rows', () => {
  expect(readArray('{1,"a;b";-2,65%}')).toEqual([
    [1, 'a;b'],
    [-2, 0.65],
  ]);
  expect(readArray('{1,2;3}')).toBeUndefined();
  expect(readArray('{A1}')).toBeUndefined();
});

test.each([-1.5, 1e21, 'a "b"', '', true])('what literal(%j) writes is read again', (value) => {
  expect(readLiteral(literal(value).replace(/^\((.*)\)$/, '$1'))).toBe(value);
});
