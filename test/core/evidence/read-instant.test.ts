import { readInstant } from '../../../src/core/evidence/read-instant.js';

const HOUR = 3_600_000_000;
/** 2026-01-28 10:15:23 UTC. */
const SECONDS = Date.UTC(2026, 0, 28, 10, 15, 23) / 1000;
const INSTANT = SECONDS * 1_000_000;

test.each([
  ['2026-01-28T10:15:23Z', INSTANT],
  ['2026-01-28 10:15:23', INSTANT],
  ['2026-01-28T10:15:23.5Z', INSTANT + 500_000],
  ['2026-01-28 10:15:23,123456789', INSTANT + 123_456],
  ['2026-01-28T11:15:23+0100', INSTANT],
  ['2026-01-28T04:45:23 -05:30', INSTANT],
  ['2026-01-28T10:15:23Z[UTC]', INSTANT],
  ['2026-01-28 10:15', INSTANT - 23_000_000],
  ['2026-01-28', INSTANT - 10 * HOUR - 923_000_000],
  [SECONDS, INSTANT],
  [SECONDS * 1000, INSTANT],
  [INSTANT, INSTANT],
  [String(SECONDS), INSTANT],
  // As Excel keeps it: days since 1899-12-30.
  [46050 + (10 * 3600 + 15 * 60 + 23) / 86_400, INSTANT],
])('%s is an instant', (cell, instant) => {
  expect(readInstant(cell, 0)).toBe(instant);
});

test('what states no zone is in that of the buyer, and what states one is not', () => {
  expect(readInstant('2026-01-28 10:15:23', HOUR)).toBe(INSTANT - HOUR);
  expect(readInstant(46050.5, HOUR)).toBe(Date.UTC(2026, 0, 28, 11) * 1000);
  expect(readInstant('2026-01-28T10:15:23Z', HOUR)).toBe(INSTANT);
  expect(readInstant(SECONDS, HOUR)).toBe(INSTANT);
});

test.each([
  '',
  'yesterday',
  '28/01/2026',
  '2026-02-29',
  '2026-13-01',
  '2026-01-28 24:00',
  '2026-01-28 10:60',
  0,
  -1,
  20260128,
  '20260128',
  null,
  true,
  { error: '#REF!' },
])('%s is none', (cell) => {
  expect(readInstant(cell, 0)).toBeUndefined();
});
