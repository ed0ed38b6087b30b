import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { readTraffic } from '../../../src/core/traffic/read-traffic.js';
import { tableOf, transposed, type CellsByHeader } from '../../reference/cells.js';
import { double, valueOf } from '../../reference/doors.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.65 };

function sentences(...records: CellsByHeader[]): string[] {
  const read = readTraffic(tableOf(records));
  return read.ok ? [] : read.faults.map(sentence);
}

function only(record: CellsByHeader) {
  const [channel] = valueOf(readTraffic(tableOf([record]))).channels;
  if (channel === undefined) throw new Error('no channel');
  return channel;
}

function volume(record: CellsByHeader): (number | undefined)[] {
  const { sessions, contacts } = only({ Channel: 'Chat', 'Resolution rate': 0.5, ...record });
  return [double(sessions), double(contacts)];
}

describe('readTraffic: volume', () => {
  test.each<[string, CellsByHeader, number[]]>([
    ['sessions alone are all contacts', { Sessions: 800 }, [800, 800]],
    ['sessions are the involved share of contacts', { Sessions: 800, 'Involvement rate': 0.4 }, [800, 2000]],
    ['contacts × involvement', { Contacts: 2000, 'Involvement rate': '40%' }, [800, 2000]],
    ['contacts, all involved', { Contacts: 2000 }, [2000, 2000]],
    [
      'sessions win over contacts × involvement',
      { Sessions: 500, Contacts: 2000, 'Involvement rate': 0.4 },
      [500, 2000],
    ],
    ['an involvement of 0 is a blank', { Contacts: 2000, 'Involvement rate': 0 }, [2000, 2000]],
    ['sessions of 0 beside contacts are a blank', { Sessions: 0, Contacts: 2000 }, [2000, 2000]],
    ['contacts of 0 beside sessions are a blank', { Sessions: 800, Contacts: 0 }, [800, 800]],
  ])('%s', (_, record, expected) => {
    expect(volume(record)).toEqual(expected);
  });

  test('neither sessions nor contacts is a fault, and so are more sessions than contacts', () => {
    expect(sentences({ Channel: 'Chat', 'Resolution rate': 0.5 })).toEqual([
      'Traffic row 1 (Chat), Sessions is blank; it must be the conversations of a month (or Contacts, with their Involvement rate).',
    ]);
    expect(sentences({ ...CHAT, Contacts: 900 })).toEqual([
      'Traffic row 1 (Chat), Sessions: 1000 conversations are more than the 900 contacts they are a part of.',
    ]);
  });

  test('negative and worded numbers are faults', () => {
    expect(sentences({ ...CHAT, Sessions: -1 })).toEqual([
      'Traffic row 1 (Chat), Sessions is -1; it must be a number of 0 or more.',
    ]);
    expect(sentences({ ...CHAT, Sessions: '1,000' })).toEqual([
      'Traffic row 1 (Chat), Sessions is "1,000"; it must be a number of 0 or more; write 1000, or 1.000 if its comma is a decimal one.',
    ]);
    expect(sentences({ ...CHAT, 'Human cost': true })).toEqual([
      'Traffic row 1 (Chat), Human cost is TRUE; it must be a number of 0 or more.',
    ]);
  });
});

describe('readTraffic: resolution rate', () => {
  test('it is needed, and between 0 and 1', () => {
    expect(sentences({ Channel: 'Chat', Sessions: 10 })).toEqual([
      'Traffic row 1 (Chat), Resolution rate is blank; it must be a share between 0 and 1, such as 65%.',
    ]);
    expect(sentences({ ...CHAT, 'Resolution rate': 65 })).toEqual([
      'Traffic row 1 (Chat), Resolution rate is 65; it must be between 0 and 1 (enter 65% or 0.65).',
    ]);
    expect(sentences({ ...CHAT, 'Resolution rate': -0.1 })).toHaveLength(1);
  });

  test.each<[Cell, number]>([
    [0.65, 0.65],
    ['65%', 0.65],
    [' 0.65 ', 0.65],
    [0, 0],
    [1, 1],
  ])('%p is %d', (cell, rate) => {
    expect(double(only({ ...CHAT, 'Resolution rate': cell }).resolutionRate)).toBe(rate);
  });
});

describe('readTraffic: interactions and turns', () => {
  test('may be blank, also as 0', () => {
    expect(only(CHAT).interactionsPerSession).toBeUndefined();
    expect(only({ ...CHAT, 'Interactions per session': 0 }).interactionsPerSession).toBeUndefined();
  });

  test('a histogram has its own mean, which a stated one may differ from by 1 %', () => {
    const measured = { ...CHAT, Turns: '1: 120; 2: 340; 3: 210; 4: 330' };
    const mean = (120 + 680 + 630 + 1320) / 1000;
    expect(double(only(measured).interactionsPerSession)).toBe(mean);
    expect(double(only({ ...measured, 'Interactions per session': 2.7775 }).interactionsPerSession)).toBe(
      mean,
    );
    expect(sentences({ ...measured, 'Interactions per session': 2.7776 })).toEqual([
      'Traffic row 1 (Chat), Interactions per session: 2.7776 differs from 2.75, the mean of the histogram in Turns; leave one of them out.',
    ]);
  });

  test.each(['mean', 'Poisson', 'geometric'])('turns may be %s', (word) => {
    expect(only({ ...CHAT, Turns: word }).turns.kind).toBe(word.toLowerCase());
  });
});

describe('readTraffic: rows and headers', () => {
  test.each(['mu', 'μ', 'µ', 'Mu*', 'interactions_per_session'])(
    '%s is a header for interactions',
    (header) => {
      expect(double(only({ ...CHAT, [header]: 4 }).interactionsPerSession)).toBe(4);
    },
  );

  test.each(['rho', 'ρ', 'Ρ', 'RESOLUTION-RATE *'])('%s is a header for the resolution rate', (header) => {
    expect(double(only({ Channel: 'Chat', Sessions: 1, [header]: 0.4 }).resolutionRate)).toBe(0.4);
  });

  test('a transposed block reads the same', () => {
    const table = tableOf([CHAT, { ...CHAT, Channel: 'Email' }]);
    expect(valueOf(readTraffic(transposed(table)))).toEqual(valueOf(readTraffic(table)));
  });

  test('a duplicate channel is a fault that names where it stood; names compare trimmed and case-blind', () => {
    expect(sentences(CHAT, { ...CHAT, Channel: ' CHAT ' })).toEqual([
      'Traffic row 2, Channel: the channel "CHAT" is already in Traffic row 1.',
    ]);
  });

  test('a totals row and a measured all row are left out; alone they count', () => {
    const names = (...records: CellsByHeader[]) =>
      valueOf(readTraffic(tableOf(records))).channels.map(({ name }) => name);
    expect(names(CHAT, { Channel: 'Total', Sessions: 1000, 'Resolution rate': 0.65 })).toEqual(['Chat']);
    expect(names({ Channel: 'All', Sessions: 1000, 'Resolution rate': 0.65 })).toEqual(['All']);
  });

  test('a last channel as large as the others together is no total where its rates are no average of theirs', () => {
    const channel = (name: string, sessions: number, rate: number, replies: number) => ({
      Channel: name,
      Sessions: sessions,
      'Resolution rate': rate,
      'Interactions per session': replies,
    });
    const names = (rate: number, replies: number) => {
      const own = [
        channel('Chat', 600, 0.7, 4),
        channel('Email', 400, 0.5, 2),
        channel('Voice', 1000, rate, replies),
      ];
      return valueOf(readTraffic(tableOf(own))).channels.map(({ name }) => name);
    };
    expect(names(0.62, 3.2)).toEqual(['Chat', 'Email']);
    expect(names(0.3, 3.2)).toEqual(['Chat', 'Email', 'Voice']);
    expect(names(0.62, 7)).toEqual(['Chat', 'Email', 'Voice']);
  });

  test('one channel needs no name', () => {
    expect(
      valueOf(
        readTraffic([
          ['Sessions', 'ρ'],
          [10, 0.5],
        ]),
      ).channels.map(({ name }) => name),
    ).toEqual(['All channels']);
  });

  test('the faults of every row are told together', () => {
    expect(
      sentences({ ...CHAT, Sessions: -1 }, { ...CHAT, Channel: 'Email', 'Resolution rate': 2 }),
    ).toHaveLength(2);
  });

  test('an unknown header is answered with the nearest', () => {
    expect(sentences({ ...CHAT, Contact: 5 })[0]).toContain('the nearest is Contacts');
  });

  test('an error value comes out under its own name', () => {
    expect(sentences({ ...CHAT, Channel: { error: '#NAME?' } })).toEqual([
      'Traffic row 1, Channel holds #NAME?.',
    ]);
    expect(sentences({ ...CHAT, Turns: { error: '#REF!' } })).toEqual([
      'Traffic row 1 (Chat), Turns holds #REF!.',
    ]);
  });
});
