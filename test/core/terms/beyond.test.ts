import { CHAT, complaints } from '../../reference/doors.js';

const SESSION = { Meter: 'session', Rate: 1 };

describe('terms whose period is not the month', () => {
  test.each<[string, Parameters<typeof complaints>[0], string[]]>([
    ['a word', { ...SESSION, Resets: 'anually' }, ['Resets is "anually"; the nearest known is "annually"']],
    ['a month', { ...SESSION, 'Free months': 1.5 }, ['must be a whole number of months, 1 or more']],
    [
      'seats',
      { Meter: 'seat', Rate: 1, Seats: 2, Resets: 'yearly' },
      ['Resets: it is for charges by usage; seats and flat amounts have no units of a period.'],
    ],
    [
      'a flat amount in a pool, with units once',
      { Meter: 'flat', 'Platform fee': 5, Pool: 'P', 'One-off units': 10 },
      ['Pool: it is for charges by usage;', 'One-off units: it is for charges by usage;'],
    ],
    [
      'a cap per session',
      { Meter: 'interaction', Rate: 1, 'Session cap': 2, Resets: 'yearly', 'One-off units': 5 },
      ['cannot be combined with Resets', 'cannot be combined with One-off units'],
    ],
    [
      'months the wrong way round',
      { ...SESSION, 'From month': 7, 'To month': 6 },
      ['To month: it is 6, before From month 7.'],
    ],
    [
      'a month of two rows',
      [
        { ...SESSION, 'To month': 6 },
        { ...SESSION, 'From month': 6 },
      ],
      [
        'From month: month 6 would be charged twice, here and on row 1 of the same charge; each month has one row.',
      ],
    ],
    [
      'months without a row',
      [
        { ...SESSION, 'To month': 6 },
        { ...SESSION, 'From month': 9 },
      ],
      ['months 7 to 8 would have no row, between this one and row 1 of the same charge; each month has one.'],
    ],
    [
      'a row that goes on',
      [SESSION, { ...SESSION, 'From month': 9 }],
      ['month 9 and those after it would be charged twice'],
    ],
    [
      'a pool without a price',
      [
        { Meter: 'session', Pool: 'P' },
        { Meter: 'resolution', Pool: 'P' },
      ],
      ['Pool: no row of the pool has a price; one of them must.'],
    ],
    [
      'a pool with two prices',
      [
        { ...SESSION, Pool: 'P' },
        { Meter: 'resolution', Rate: 'free', Pool: 'P' },
      ],
      ['row 2 (A), Pool: two rows of the pool have a price'],
    ],
    [
      'an allowance on another row of a pool',
      [
        { ...SESSION, Pool: 'P' },
        { Meter: 'resolution', 'Included units': 5, 'Pause after': 9, Pool: 'P' },
      ],
      [
        'row 2 (A), Included units: the pool has it once, on the row that has its price.',
        'row 2 (A), Pause after: the pool has it once, on the row that has its price.',
      ],
    ],
  ])('%s that does not hold says so', (_, offer, sentences) => {
    const own = complaints(offer, [CHAT]);
    expect(own).toEqual(sentences.map((words) => expect.stringContaining(words) as string));
  });

  test('rows of other units, meters or channels are other charges, and flat amounts may add up', () => {
    const rows = [
      { ...SESSION, 'To month': 6 },
      { ...SESSION, Unit: 'ticket', 'From month': 3 },
      { Meter: 'flat', 'Platform fee': 5 },
      { Meter: 'flat', 'Platform fee': 2, 'From month': 7 },
    ];
    expect(complaints(rows, [CHAT])).toEqual([]);
  });
});
