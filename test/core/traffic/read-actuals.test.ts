import { sentence } from '../../../src/core/fault/sentence.js';
import { dec } from '../../../src/core/exact/decimal.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { calendarFrom, type Calendar } from '../../../src/core/traffic/calendar.js';
import { readActuals } from '../../../src/core/traffic/read-actuals.js';

const HEAD = ['Month', 'Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Invoiced'];

/** What is read, as plain data; or the sentences of what is wrong. */
function read(rows: Cell[][], head: Cell[] = HEAD, calendar?: Calendar) {
  const own = readActuals([head, ...rows], calendar);
  if (!own.ok) return own.faults.map(sentence);
  return own.value.map(({ month, whole, channels, invoiced }) => ({
    month,
    whole: figures(whole),
    channels: Object.fromEntries(channels.map((channel) => [channel.name, figures(channel)])),
    invoiced: invoiced?.toNumber(),
  }));
}

type Figures = Record<
  'sessions' | 'interactionsPerSession' | 'resolutionRate',
  { toNumber(): number } | undefined
>;

function figures({ sessions, interactionsPerSession, resolutionRate }: Figures) {
  return [sessions, interactionsPerSession, resolutionRate].map((own) => own?.toNumber());
}

const NONE = [undefined, undefined, undefined];
/** July 2026, as Excel counts days. */
const JULY = 46204;

describe('an Actuals table', () => {
  test('has a row a month, or a row for each channel, in any order', () => {
    expect(
      read([
        [2, 'Chat', 900, 4.5, '62%', 500],
        [1, '', 1000, null, 0.6, 480],
        [2, 'Email', 100, '', '', null],
      ]),
    ).toEqual([
      { month: 1, whole: [1000, undefined, 0.6], channels: {}, invoiced: 480 },
      {
        month: 2,
        whole: NONE,
        channels: { Chat: [900, 4.5, 0.62], Email: [100, undefined, undefined] },
        invoiced: 500,
      },
    ]);
  });

  test('has none where the range is blank, and where there is nothing below its headers', () => {
    expect(readActuals([[null]], undefined)).toEqual({ ok: true, value: [] });
    expect(read([])).toEqual([]);
    expect(read([[null, '', 0, 0, 0, 0]])).toEqual([]);
  });

  test('leaves out months of which nothing is known yet', () => {
    expect(
      read([
        [1, '', 1000, null, null, null],
        [2, '', null, null, 0, ''],
        [3, '', '', '', '', ''],
      ]),
    ).toHaveLength(1);
  });

  test('takes a blank or 0 as what was planned, and none as 0', () => {
    expect(
      read([
        [1, 'Chat', 'none', 0, 'None', 0],
        [1, 'Email', 20, 0, 0, 'none'],
      ]),
    ).toEqual([
      {
        month: 1,
        whole: NONE,
        channels: { Chat: [0, undefined, 0], Email: [20, undefined, undefined] },
        invoiced: 0,
      },
    ]);
  });

  test('adds up invoices and refunds of a month', () => {
    const rows = [
      [1, 'Chat', 10, '', '', 500],
      [1, 'Chat', '', '', '', -120],
      [1, '', '', '', '', 30],
    ];
    expect(read(rows)).toMatchObject([{ invoiced: 410, channels: { Chat: [10, undefined, undefined] } }]);
    expect(read([[1, '', '', '', '', -40]])).toMatchObject([{ invoiced: -40, whole: NONE }]);
  });

  test('knows other headers', () => {
    const own = read([['1', 10, 5]], ['Period', 'Conversations', 'Invoice amount']);
    expect(own).toMatchObject([{ month: 1, whole: [10, undefined, undefined], invoiced: 5 }]);
  });

  test('leaves out totals: of all months, and of the channels of one', () => {
    expect(
      read([
        [1, 'Chat', 900, 4, 0.6, ''],
        [1, 'Email', 100, 2, 0.4, ''],
        [1, 'Total', 1000, 3.8, 0.58, 700],
        [2, '', 1100, '', '', 300],
      ]),
    ).toMatchObject([
      { month: 1, whole: NONE, invoiced: 700 },
      { month: 2, whole: [1100, undefined, undefined], invoiced: 300 },
    ]);
    const sums = [
      [1, '', 1000, '', '', 10],
      [2, '', 1100, '', '', 20],
      ['Total', '', 2100, '', '', 30],
    ];
    expect(read(sums)).toHaveLength(2);
    // A month that happens to be the sum of those before it is a month.
    expect(
      read([
        [1, '', 100, '', '', 10],
        [2, '', 200, '', '', 20],
        [3, '', 300, '', '', 30],
      ]),
    ).toHaveLength(3);
  });

  test.each([
    [
      [
        [1, '', 10, '', '', ''],
        [1, '', 11, '', '', ''],
      ],
      'Actuals row 2, Sessions: the month has this figure in another row too.',
    ],
    [
      [
        [1, 'Chat', '', '', 0.5, ''],
        [1, '', '', '', 0.6, ''],
      ],
      'Actuals row 2, Resolution rate: the month has this figure in another row too.',
    ],
    [
      [
        [1, 'Chat', 900, '', '', ''],
        [1, 'Total', 1000, '', '', ''],
      ],
      'Actuals row 2 (Total): it is called a total, but its Sessions is 1000 and the other rows come to 900; correct it, leave it out, or give the row a name of its own.',
    ],
    [
      [
        ['', '', 10, '', '', 5],
        [2, '', 11, '', '', 6],
      ],
      'Actuals row 1, Month is blank;',
    ],
    [[[1.5, '', 10, '', '', '']], 'Actuals row 1, Month is 1.5;'],
    [[[202601, '', 10, '', '', '']], 'Actuals row 1, Month is 202601;'],
    [[[JULY, '', 10, '', '', '']], 'Actuals row 1, Month is 46204;'],
    [[[1, '', -1, '', '', '']], 'Actuals row 1, Sessions is -1; it must be a number of 0 or more.'],
    [[[1, 'Chat', 1, '', 62, '']], 'Actuals row 1 (Chat), Resolution rate is 62;'],
    [[[1, '', 'many', '', '', '']], 'Actuals row 1, Sessions is "many";'],
    [[[1, '', { error: '#REF!' }, '', '', '']], 'Actuals row 1, Sessions holds #REF!.'],
    [[[1, { error: '#N/A' }, 10, '', '', '']], 'Actuals row 1, Channel holds #N/A.'],
  ] satisfies [Cell[][], string][])('%j is refused', (rows, start) => {
    expect(read(rows)[0]).toEqual(expect.stringContaining(start));
  });

  test('has dates where there is a start, and names one before it', () => {
    const calendar = calendarFrom(dec(JULY), undefined);
    const rows = [
      [JULY + 40, '', 10, '', '', ''],
      [1, '', 12, '', '', ''],
    ];
    expect(read(rows, HEAD, calendar)).toMatchObject([{ month: 1 }, { month: 2 }]);
    expect(read([[JULY - 1, '', 10, '', '', '']], HEAD, calendar)[0]).toMatch(
      /^Actuals row 1, Month is 2026-06; .*2026-07/,
    );
  });
});
