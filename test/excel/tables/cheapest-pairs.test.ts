import { cheapestPairs } from '../../../src/excel/tables/cheapest-pairs';

/** Letters: one goes or comes for 2, becomes another one for 3. */
function pairs(before: string, after: string) {
  return cheapestPairs(before.length, after.length, {
    goes: () => 2,
    comes: () => 2,
    becomes: (from, to) => (before[from] === after[to] ? 0 : 3),
  });
}

test('what stays is found in order', () => {
  expect(pairs('abc', 'abc')).toEqual([0, 1, 2]);
  expect(pairs('abcd', 'bd')).toEqual([1, 3]);
  expect(pairs('bd', 'abcd')).toEqual([undefined, 0, undefined, 1]);
});

test('one becomes another where that costs less than going and coming', () => {
  expect(pairs('abc', 'axc')).toEqual([0, 1, 2]);
  expect(pairs('ab', 'ba')).toEqual([1, undefined]);
});

test('nothing of something, something of nothing', () => {
  expect(pairs('abc', '')).toEqual([]);
  expect(pairs('', 'ab')).toEqual([undefined, undefined]);
});

test('the cost is the least of all ways', () => {
  const words = ['', 'a', 'ab', 'ba', 'aab', 'abab', 'bbaa'];
  const costOf = (before: string, after: string) => {
    const found = pairs(before, after);
    const kept = found.flatMap((from, to) =>
      from === undefined ? [] : [before[from] === after[to] ? 0 : 3],
    );
    return kept.reduce((sum, cost) => sum + cost, 0) + 2 * (before.length + after.length - 2 * kept.length);
  };
  const least = (before: string, after: string): number => {
    if (before === '' || after === '') return 2 * (before.length + after.length);
    const [x, y] = [before.slice(1), after.slice(1)];
    return Math.min(
      least(x, y) + (before[0] === after[0] ? 0 : 3),
      least(x, after) + 2,
      least(before, y) + 2,
    );
  };
  for (const before of words)
    for (const after of words) expect(costOf(before, after)).toBe(least(before, after));
});
