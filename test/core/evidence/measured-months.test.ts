import fc from 'fast-check';
import { countsOf } from '../../../src/core/evidence/counts';
import { measure } from '../../../src/core/evidence/measure';
import {
  logMonths,
  measuredMonth,
  namesChannels,
  placeMonths,
} from '../../../src/core/evidence/measured-months';
import { MessageLog } from '../../../src/core/evidence/message-log';
import { fixedZone, MINUTE, monthText, UTC } from '../../../src/core/evidence/zone';
import { ACTUALS_COLUMNS, assumedCells } from '../../../src/core/scenario/assumptions/assumptions';
import { readActuals } from '../../../src/core/traffic/read-actuals';
import { partsOf, randomLog, randomRules } from '../../reference/random-log';
import { runs } from '../../runs';

const AT = (text: string) => Date.parse(`${text}:00Z`) * 1000;

/** A session of so many replies on a channel. */
function logOf(sessions: readonly (readonly [at: string, channel: string, replies: number])[]) {
  const log = new MessageLog();
  for (const [index, [at, channel, replies]] of sessions.entries()) {
    const own = { customer: `c${index}`, channel, topic: '', conversation: '' };
    log.add({ ...own, author: 'customer', instant: AT(at) });
    for (let reply = 1; reply <= replies; reply += 1)
      log.add({ ...own, author: 'ai', instant: AT(at) + reply });
  }
  return countsOf(log.parts());
}

const COUNTS = logOf([
  ['2026-01-14T10:00', 'Chat', 1],
  ['2026-01-20T10:00', 'Chat', 2],
  ['2026-01-31T23:30', 'Email', 4],
  ['2026-02-10T10:00', 'Chat', 3],
  ['2026-03-31T10:00', 'Chat', 2],
]);
const RULES = { states: 'messages', isByChannel: true, planned: ['chat', 'Email'] } as const;

test('months of a log: what it has of the first and the last, in the zone of the buyer', () => {
  const months = (zone: typeof UTC) =>
    logMonths(COUNTS, zone).map(({ month, part }) => [monthText(month), part]);
  expect(months(UTC)).toEqual([
    ['2026-01', { from: 14, to: 31 }],
    ['2026-02', undefined],
    ['2026-03', undefined],
  ]);
  expect(months(fixedZone(-15 * 60)).at(-1)).toEqual(['2026-03', { from: 1, to: 30 }]);
  expect(logMonths(logOf([]), UTC)).toEqual([]);
});

test('months before the start of a plan and after its last are told apart', () => {
  const at = (months: number) => {
    const { early, inside, late } = placeMonths(logMonths(COUNTS, UTC), {
      start: { year: 2026, month: 2 },
      months,
    });
    const names = (own: readonly { readonly month: number }[]) => own.map(({ month }) => monthText(month));
    return [names(early), inside.map((own) => [own.at, monthText(own.month)]), names(late)];
  };
  expect(at(1)).toEqual([['2026-01'], [[1, '2026-02']], ['2026-03']]);
  expect(at(12)[1]).toEqual([
    [1, '2026-02'],
    [2, '2026-03'],
  ]);
});

test('a month by channel: sessions, replies and the rate; a planned channel without a session had none', () => {
  const [january = 0, february = 0] = logMonths(COUNTS, UTC).map(({ month }) => month);
  expect(measuredMonth(COUNTS, january, RULES)).toEqual([
    { Channel: 'Chat', Sessions: 2, 'Interactions per session': 1.5, 'Resolution rate': 1 },
    { Channel: 'Email', Sessions: 1, 'Interactions per session': 4, 'Resolution rate': 1 },
  ]);
  expect(measuredMonth(COUNTS, february, RULES)[1]).toEqual({ Channel: 'Email', Sessions: 'none' });
  expect(measuredMonth(COUNTS, february, { ...RULES, planned: [] })).toHaveLength(1);
});

test('all channels as one, and rows that are sessions say nothing of replies', () => {
  const [january = 0] = logMonths(COUNTS, UTC).map(({ month }) => month);
  const together = { ...RULES, isByChannel: false };
  expect(measuredMonth(COUNTS, january, together)).toEqual([
    { Sessions: 3, 'Interactions per session': 7 / 3, 'Resolution rate': 1 },
  ]);
  expect(measuredMonth(COUNTS, january, { ...together, states: 'sessions' })).toEqual([
    { Sessions: 3, 'Resolution rate': 1 },
  ]);
});

test('a rate of 0 is a figure, and sessions that are all too young have none: blank is as planned', () => {
  const log = new MessageLog();
  const add = (customer: string, author: 'customer' | 'ai' | 'human', instant: number) =>
    log.add({ customer, channel: 'Chat', topic: '', conversation: '', author, instant });
  add('a', 'customer', AT('2026-01-05T10:00'));
  add('a', 'ai', AT('2026-01-05T10:01'));
  add('a', 'human', AT('2026-01-05T10:02'));
  add('b', 'customer', AT('2026-02-01T10:00'));
  add('b', 'ai', AT('2026-02-01T10:01'));
  const counts = countsOf(log.parts());
  const [january, february] = logMonths(counts, UTC).map(
    ({ month }) => measuredMonth(counts, month, RULES)[0],
  );
  expect(january).toMatchObject({ Sessions: 1, 'Resolution rate': 'none' });
  expect(february).toEqual({ Channel: 'Chat', Sessions: 1, 'Interactions per session': 1 });
});

test.each([
  [[''], false],
  [['Chat', ''], false],
  [['Chat', 'All channels'], false],
  [['Chat', 'Email'], true],
])('channels %j can be told apart: %s', (channels, can) => {
  const counts = logOf(channels.map((channel) => ['2026-01-14T10:00', channel, 1] as const));
  expect(namesChannels(counts)).toBe(can);
});

test('no session is lost or counted twice, whatever the log, and the rows are read as they are meant', () => {
  fc.assert(
    fc.property(
      randomLog,
      randomRules,
      fc.boolean(),
      (messages, { window, recontact, offset }, isByChannel) => {
        const zone = fixedZone(offset / MINUTE);
        const counts = countsOf(partsOf(messages), { window, recontact, zone });
        const months = logMonths(counts, zone);
        const rows = months.flatMap(({ month }, at) =>
          measuredMonth(counts, month, { states: 'messages', isByChannel, planned: ['Chat'] }).map((row) => ({
            Month: at + 1,
            ...row,
          })),
        );
        const columns = ACTUALS_COLUMNS.slice(0, 6);
        const read = readActuals([[...columns], ...assumedCells(rows, columns)], undefined);
        expect(read).toMatchObject({ ok: true });
        const known = read.ok ? read.value : [];
        const sessions = known.flatMap(({ whole, channels }) =>
          [whole, ...channels].map((own) => own.sessions),
        );
        const all = sessions.reduce((total, own) => total + (own?.toNumber() ?? 0), 0);
        expect(all).toBe(measure(counts).sessions);
        expect(months.reduce((total, own) => total + own.sessions, 0)).toBe(all);
        expect(months.slice(1, -1).every(({ part }) => part === undefined)).toBe(true);
      },
    ),
    { numRuns: runs(600) },
  );
});
