import fc from 'fast-check';
import {
  calendarDay,
  dayOf,
  daysTo,
  monthOf,
  monthText,
  type Zone,
} from '../../../src/core/evidence/zone.js';
import { runs } from '../../runs.js';

/** The calendar of the language itself. */
const iso = (days: number) => new Date(days * 86_400_000).toISOString();

test('days are those of the calendar, from year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
      const { year, month, day } = calendarDay(days);
      const text = [
        String(year).padStart(4, '0'),
        ...[month, day].map((part) => String(part).padStart(2, '0')),
      ];
      expect(text.join('-')).toBe(iso(days).slice(0, 10));
      expect(daysTo({ year, month, day })).toBe(days);
      expect(monthText(12 * (year - 1970) + month - 1)).toBe(iso(days).slice(0, 7));
    }),
    { numRuns: runs(2000) },
  );
});

test('a zone whose clocks change has the offset of the instant', () => {
  const hour = 3_600_000_000;
  // Clocks go from 1 to 2 hours ahead on 2026-03-29 at 01:00 UTC.
  const change = 1_774_746_000_000_000;
  const zone: Zone = { from: [-Infinity, change], offset: [hour, 2 * hour] };
  // 2026-03-31 22:30 UTC is the first of April there; an hour ahead it would not be.
  const late = 1_774_996_200_000_000;
  expect(monthText(monthOf(late, zone))).toBe('2026-04');
  expect(monthText(monthOf(late, { from: [-Infinity], offset: [hour] }))).toBe('2026-03');
  expect(dayOf(change - 1, zone)).toBe(dayOf(change, zone));
});
