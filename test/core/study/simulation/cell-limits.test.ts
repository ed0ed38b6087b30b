import { mostTrialsInACell } from '../../../../src/core/study/simulation/cell-limits';

test('few offers draw 100,000 trials, many share two million', () => {
  expect(mostTrialsInACell(3, 1)).toBe(100_000);
  expect(mostTrialsInACell(12, 3)).toBe(55_555);
  expect(mostTrialsInACell(0, 0)).toBe(100_000);
});
