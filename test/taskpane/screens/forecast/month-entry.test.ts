import { MONTH_ENTRY } from '../../../../src/taskpane/screens/forecast/month-entry';

test.each<[string, string | number | undefined]>([
  ['2026-07', 46_204],
  ['2026-07-15', 46_204],
  ['7/2026', 46_204],
  ['07.2026', 46_204],
  ['6', 6],
  ['', undefined],
  ['13/2026', '13/2026'],
  ['soon', 'soon'],
])('what is typed as %s is kept as %s', (text, kept) => {
  expect(MONTH_ENTRY.take(text)).toBe(kept);
});

test('a month is shown by its name, and can be typed again; a number stays one', () => {
  expect([MONTH_ENTRY.atRest(46_218), MONTH_ENTRY.written(46_218)]).toEqual(['Jul 2026', '2026-07']);
  expect([MONTH_ENTRY.atRest(6), MONTH_ENTRY.written('soon')]).toEqual(['6', 'soon']);
});
