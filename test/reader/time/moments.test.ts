import fc from 'fast-check';
import { monthOf } from '../../../src/core/evidence/zone';
import { orderShownBy, parseMoment } from '../../../src/reader/time/parse-moment';
import { clockOf, zoneBetween } from '../../../src/reader/time/zone';

const utc = (text: string) => Date.parse(text) * 1000;

describe('moments', () => {
  test.each([
    ['2026-01-28T10:15:23.000Z', '2026-01-28T10:15:23Z', true],
    ['2026-06-17T02:25:42.878+0000', '2026-06-17T02:25:42.878Z', true],
    ['2026-05-11T07:46:42.218Z[UTC]', '2026-05-11T07:46:42.218Z', true],
    ['2026-01-27 07:01:15+00:00', '2026-01-27T07:01:15Z', true],
    ['2026-01-27T09:01:15+02:00', '2026-01-27T07:01:15Z', true],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47Z', true],
    ['2026-01-09 19:02', '2026-01-09T19:02:00Z', false],
    ['23/09/2013 18:23', '2013-09-23T18:23:00Z', false],
    ['9.1.2026, 07:05', '2026-01-09T07:05:00Z', false],
    ['9/1/2026 12:05 AM', '2026-01-09T00:05:00Z', false],
    ['1768413600', '2026-01-14T18:00:00Z', true],
    ['1768413600123', '2026-01-14T18:00:00.123Z', true],
    ['46036.75', '2026-01-14T18:00:00Z', false],
    ['46036,75', '2026-01-14T18:00:00Z', false],
  ])('%s', (cell, wanted, hasZone) => {
    expect(parseMoment(cell, 'dayFirst')).toEqual({ micros: utc(wanted), hasZone });
  });

  test('microseconds are kept', () => {
    expect(parseMoment('2026-01-28T10:15:23.123456Z', undefined)?.micros).toBe(
      utc('2026-01-28T10:15:23Z') + 123_456,
    );
  });

  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '31/31/2026',
    '2026-01-01 25:00',
    '12',
    '1/2/26',
    '13:00 1/2/2026',
  ])('none: %j', (cell) => expect(parseMoment(cell, 'dayFirst')).toBeUndefined());

  test('is the same with and without the pattern', () => {
    const two = (most: number) =>
      fc.integer({ min: 0, max: most }).map((own) => String(own).padStart(2, '0'));
    const fraction = fc.oneof(
      fc.constant(''),
      fc.string({ unit: fc.constantFrom('0', '7', '9', 'x'), maxLength: 7 }).map((own) => `.${own}`),
    );
    const parts = fc.tuple(
      ...[fc.integer({ min: 1985, max: 2105 }), two(13), two(32), fc.constantFrom('T', ' ')],
      ...[two(25), two(61), two(61), fraction, fc.constantFrom('', 'Z')],
    );
    fc.assert(
      fc.property(parts, ([year, month, day, mark, hour, minute, second, rest, zone]) => {
        const cell = `${year}-${month}-${day}${mark}${hour}:${minute}:${second}${rest}${zone}`;
        // A space at its end is read by the pattern alone.
        expect(parseMoment(cell, undefined)).toEqual(parseMoment(`${cell} `, undefined));
        const millis = Date.parse(`${cell.slice(0, 19).replace(' ', 'T')}Z`);
        const moment = parseMoment(cell, undefined);
        if (moment !== undefined) expect(Math.floor(moment.micros / 1e6) * 1000).toBe(millis);
      }),
    );
  });

  test('nothing is guessed where the day could be the month', () => {
    expect(parseMoment('03/04/2026', undefined)).toBeUndefined();
    expect(parseMoment('04/04/2026', undefined)).toBeDefined();
    expect(parseMoment('03/04/2026', 'monthFirst')?.micros).toBe(utc('2026-03-04T00:00:00Z'));
    expect(['23/09/2013', '09/23/2013', '03/04/2013', '04/04/2013', '2013-04-03'].map(orderShownBy)).toEqual([
      'dayFirst',
      'monthFirst',
      'either',
      undefined,
      undefined,
    ]);
  });
});

describe('zones', () => {
  test('a clock says what it shows, and when it showed it', () => {
    const berlin = clockOf('Europe/Berlin');
    const shown = (text: string) => berlin?.instantOf(utc(`${text}Z`));
    expect(shown('2026-01-15T12:00:00')).toBe(utc('2026-01-15T11:00:00Z'));
    expect(shown('2026-07-15T12:00:00')).toBe(utc('2026-07-15T10:00:00Z'));
    // 25 October: 02:30 comes twice; 29 March: 02:30 does not come.
    expect(shown('2026-10-25T02:30:00')).toBe(utc('2026-10-25T00:30:00Z'));
    expect(shown('2026-03-29T02:30:00')).toBe(utc('2026-03-29T01:30:00Z'));
    expect(clockOf('Nowhere/Atall')).toBeUndefined();
  });

  const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'];
  test.each(ZONES)('%s: every instant comes back, but in the hour that comes twice', (zone) => {
    const clock = clockOf(zone);
    if (clock === undefined) throw new Error(zone);
    const minutes = fc.integer({ min: utc('2020-01-01') / 6e7, max: utc('2030-01-01') / 6e7 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 6e7;
        const back = clock.instantOf(instant + clock.offsetAt(instant));
        expect(back + clock.offsetAt(back)).toBe(instant + clock.offsetAt(instant));
        expect(instant - back === 0 || instant - back <= 3.6e9).toBe(true);
      }),
    );
  });

  test.each(ZONES)('%s: as core takes it, it has the same offsets', (zone) => {
    const clock = clockOf(zone);
    if (clock === undefined) throw new Error(zone);
    const [first, last] = [utc('2025-01-01T00:00:00Z'), utc('2026-12-31T00:00:00Z')];
    const own = zoneBetween(clock, first, last);
    fc.assert(
      fc.property(fc.integer({ min: first / 1000, max: last / 1000 }), (millis) => {
        const instant = millis * 1000;
        expect(monthOf(instant, own)).toBe(
          monthOf(instant + clock.offsetAt(instant), { from: [-Infinity], offset: [0] }),
        );
      }),
    );
  });
});
