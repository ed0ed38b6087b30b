import { cell, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Platform fee', 'Seats', 'Seat price'],
  ['Outcome', 'resolution', 0.99, 250, 6, 39],
  ['Ends', 'session', 1, null, null, null],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 1000, 4, 0.95, 6],
];
const none = undefined;
const study = (...rest: unknown[]) => spill('TORNADO', OFFERS, TRAFFIC, ...rest);

describe('TORNADO', () => {
  test('the widest first, each variable turned by itself, and no further than it goes', () => {
    const rows = study('10%', 'monthly total', 'outcome');
    expect(rows[0]).toEqual([
      'Variable',
      'Low',
      'High',
      'Monthly total at low',
      'Monthly total at high',
      'Range',
      'Monthly total as it is',
    ]);
    const bill = (resolved: number) => Math.round(99 * resolved) / 100 + 484;
    expect(rows.slice(1, 4)).toEqual([
      ['Sessions', 900, 1100, bill(855), bill(1045), expect.closeTo(188.1, 10), bill(950)],
      ['Price level', 0.9, 1.1, 484 + 846.45, 484 + 1034.55, expect.closeTo(188.1, 10), bill(950)],
      ['Resolution rate', 0.855, 1, bill(855), bill(1000), expect.closeTo(143.55, 10), bill(950)],
    ]);
    const ranges = rows.slice(1).map((row) => Number(row[5]));
    expect(ranges).toEqual([...ranges].sort((a, b) => b - a));
    expect(rows.find(([name]) => name === 'Human cost')?.[5]).toBe(0);
  });

  test('10 % and the effective cost per resolution unless told', () => {
    const rows = study(none, none, 'Outcome');
    expect(rows).toEqual(study(0.1, 'ECPR', 'Outcome'));
    expect(rows[0]?.[3]).toBe('Effective cost per resolution at low');
  });

  test('what there is none of is left out, such as interactions per session', () => {
    const traffic = [
      ['Channel', 'Sessions', 'Resolution rate'],
      ['Chat', 1000, 0.5],
    ];
    const names = spill('TORNADO', OFFERS, traffic, none, none, 'Outcome').map(([name]) => name);
    expect(names).not.toContain('Interactions per session');
    expect(names).toContain('Seats');
  });

  test('an end without a price has its error, its row no range', () => {
    const offers = [
      ['Offer', 'Meter', 'Tiers'],
      ['Ends', 'session', '1 to 1000'],
    ];
    const row = spill('TORNADO', offers, TRAFFIC, none, 'total').find(([name]) => name === 'Sessions');
    expect(row?.slice(1)).toEqual([
      900,
      1100,
      900,
      expect.stringMatching(/^#VALUE! .*ends at 1000/),
      '',
      1000,
    ]);
  });

  test('nothing resolved is #DIV/0! at every end', () => {
    const traffic = [TRAFFIC[0], ['Chat', 1000, 4, 0, 6]];
    const rows = spill('TORNADO', OFFERS, traffic, none, none, 'Outcome');
    expect(new Set(rows.slice(1).flatMap((row) => row.slice(3, 5)))).toEqual(new Set(['#DIV/0!']));
  });

  test('an offer without a price is one sentence', () => {
    const offers = [
      ['Offer', 'Meter', 'Tiers'],
      ['Ends', 'session', '1 to 500'],
    ];
    expect(cell('TORNADO', offers, TRAFFIC)).toMatch(/^#VALUE! .*ends at 500/);
  });
});
