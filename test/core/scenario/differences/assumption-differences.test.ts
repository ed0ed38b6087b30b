import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import { assumptionDifferences } from '../../../../src/core/scenario/differences/assumption-differences.js';
import { inWords } from '../../../../src/core/phrase/in-words.js';
import type { Text } from '../../../../src/core/phrase/phrase.js';

const RAMP = [
  { Month: 1, 'Resolution rate': 0.4 },
  { Month: 2, 'Resolution rate': 0.5, Source: 'A guide' },
];
const ramped = { assumptions: { ...NO_ASSUMPTIONS, ramp: RAMP } };

/** Where each stands, and both values, in words. */
function told(...sides: Parameters<typeof assumptionDifferences>) {
  const words = (text: unknown) => (typeof text === 'object' ? inWords(text as Text) : text);
  return assumptionDifferences(...sides).map(({ name, header, a, b }) => [name, header, a, b].map(words));
}

test('a table that only one of them has stands there whole', () => {
  expect(told({}, ramped)).toEqual([['Ramp', '', undefined, '2 rows']]);
  expect(told(ramped, {})).toEqual([['Ramp', '', '2 rows', undefined]]);
  expect(told(ramped, ramped)).toEqual([]);
});

test('a cell and a row that only one of them has; sources are no inputs', () => {
  const [first, second] = RAMP;
  const shorter = { assumptions: { ...NO_ASSUMPTIONS, ramp: [{ ...first, 'Resolution rate': 0.45 }] } };
  expect(told(ramped, shorter).map(([, , a, b]) => [a, b])).toEqual([
    [0.4, 0.45],
    [2, undefined],
    [0.5, undefined],
  ]);
  const unsourced = { assumptions: { ...NO_ASSUMPTIONS, ramp: [first ?? {}, { ...second, Source: '' }] } };
  expect(told(ramped, unsourced)).toEqual([]);
});
