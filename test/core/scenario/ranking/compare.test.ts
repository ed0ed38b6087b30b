import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readTraffic } from '../../../../src/core/traffic/read-traffic.js';
import { compare } from '../../../../src/core/scenario/ranking/compare.js';
import { RANK_BASES, type RankBasis } from '../../../../src/core/scenario/ranking/rank-basis.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { CHAT, comparison, valueOf } from '../../../reference/doors.js';

const session = (name: string, rate: number, more: CellsByHeader = {}): CellsByHeader => ({
  Offer: name,
  Meter: 'session',
  Rate: rate,
  ...more,
});

function ranks(offers: CellsByHeader[], traffic?: CellsByHeader[], basis?: RankBasis) {
  const { order, of } = comparison(offers, traffic, basis);
  return order.map((name) => [name, of[name]?.['Rank']]);
}

describe('compare: rank', () => {
  test('the cheapest effective cost comes first, whatever the meter', () => {
    const offers = [
      session('per session', 0.8),
      { Offer: 'per resolution', Meter: 'resolution', Rate: 0.99 },
      { Offer: 'per reply', Meter: 'interaction', Rate: 0.1 },
    ];
    expect(ranks(offers)).toEqual([
      ['per reply', 1],
      ['per resolution', 2],
      ['per session', 3],
    ]);
  });

  test('ties rank 1, 1, 3 in input order', () => {
    const offers = [session('C', 2), session('B', 0.7), { Offer: 'A', Meter: 'resolution', Rate: 1 }];
    expect(ranks(offers)).toEqual([
      ['B', 1],
      ['A', 1],
      ['C', 3],
    ]);
  });

  test('offers that serve less than all come after those that serve all, and may be over best by less than nothing', () => {
    const traffic = [CHAT, { ...CHAT, Channel: 'Voice', Sessions: 100 }];
    const offers = [
      session('chat only', 0.1, { Channels: 'Chat' }),
      session('everyone', 1),
      session('paused', 0.2, { 'Pause after': 500 }),
    ];
    expect(ranks(offers, traffic)).toEqual([
      ['everyone', 1],
      ['chat only', 2],
      ['paused', 3],
    ]);
    const { of } = comparison(offers, traffic);
    expect(of['chat only']?.['Over best']).toBe(-0.9);
    expect(of['chat only']?.['Share served']).toBe(1000 / 1100);
    expect(of['paused']?.['Share served']).toBe(500 / 1100);
  });

  test('no resolutions: after the rest, by cost, with #DIV/0! where a resolution is divided by', () => {
    const none = { 'Resolution rate': 0 };
    const traffic = [CHAT, { ...CHAT, ...none, Channel: 'Voice' }];
    const offers = [
      session('dear', 2, { Channels: 'Voice' }),
      session('cheap', 1, { Channels: 'Voice' }),
      session('part', 5, { Channels: 'Chat' }),
      session('everyone', 9),
    ];
    expect(ranks(offers, traffic)).toEqual([
      ['everyone', 1],
      ['part', 2],
      ['cheap', 3],
      ['dear', 4],
    ]);
    const { of } = comparison(offers, traffic);
    expect(of['cheap']).toMatchObject({
      'Monthly total': 1000,
      'Cost per session': 1,
      'Effective cost per resolution': { error: '#DIV/0!' },
      'Over best': { error: '#DIV/0!' },
    });
  });

  test('an offer that cannot be priced stands last, its rank blank, its own sentence in every other cell', () => {
    const offers = [
      session('wrong', -1),
      session('dear', 2),
      { Offer: 'beyond', Meter: 'session', Tiers: '1 to 10' },
      session('cheap', 1),
    ];
    const { order, of } = comparison(offers);
    expect(order).toEqual(['cheap', 'dear', 'wrong', 'beyond']);
    const { Rank, Offer, ...others } = of['wrong'] ?? {};
    expect([Rank, Offer]).toEqual(['', 'wrong']);
    expect(Object.keys(others)).toHaveLength(11);
    for (const cell of Object.values(others)) {
      expect(cell).toEqual({
        error: '#VALUE!',
        sentence: 'Offers row 1 (wrong), Rate is -1; it must be a number above 0, or the word free.',
      });
    }
    expect(of['beyond']?.['Monthly total']).toMatchObject({
      sentence: expect.stringContaining('the last tier ends at 10'),
    });
    expect(of['dear']).toMatchObject({ Rank: 2, 'Monthly total': 2000, 'Over best': 1 });
  });

  test('costs beyond a double tie after all others, with #NUM! in their cells', () => {
    const offers = [session('A', 1.6e308), session('B', 1.5e308), session('C', 1)];
    expect(ranks(offers)).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 2],
    ]);
    expect(comparison(offers).of['A']?.['Monthly total']).toMatchObject({ error: '#NUM!' });
  });

  test('an error in an input cell comes out as the same error', () => {
    const { of } = comparison([{ Offer: 'A', Meter: 'session', Rate: { error: '#REF!' } }, session('B', 1)]);
    expect(of['A']?.['Monthly total']).toEqual({
      error: '#REF!',
      sentence: 'Offers row 1 (A), Rate holds #REF!.',
    });
    expect(of['B']?.['Rank']).toBe(1);
  });

  test('two currencies are a fault of the whole; one currency beside none is not', () => {
    const read = (...offers: CellsByHeader[]) =>
      compare(valueOf(readTraffic(tableOf([CHAT]))), valueOf(readOffers(tableOf(offers))), 'monthly total');
    const mixed = read(
      session('A', 1, { Currency: 'USD' }),
      session('B', 1),
      session('C', 1, { Currency: 'EUR' }),
    );
    expect(mixed.ok ? [] : mixed.faults.map(sentence)).toEqual([
      'Offers, Currency: A is in USD and C in EUR; offers are compared in one currency: give one of them an Exchange rate, what one unit of its money is worth in the other.',
    ]);
    expect(read(session('A', 1, { Currency: 'USD' }), session('B', 1)).ok).toBe(true);
  });
});

describe('compare: columns', () => {
  const traffic = [
    { ...CHAT, Contacts: 1500, 'Human cost': 6 },
    { ...CHAT, Channel: 'Voice', Sessions: 200, Contacts: 300, 'Human cost': 10 },
    { ...CHAT, Channel: 'Letters', Sessions: 10 },
  ];
  const offer = session('A', 0.333, {
    Channels: 'Chat',
    'Platform fee': 100,
    Seats: 5,
    'Seat price': 20,
    'Escalation fee': 0.1,
    'Annual minimum': 7200,
    'One-off fee': 1000,
  });
  const row = comparison([offer], traffic).of['A'] ?? {};

  test('every column, in its order', () => {
    expect(Object.keys(row)).toEqual([
      'Rank',
      'Offer',
      'Monthly total',
      'Usage charge',
      'Fixed fees',
      'One-off per month',
      'Cost per session',
      'Effective cost per resolution',
      'Over best',
      'Failure spend',
      'Human cost',
      'Total cost',
      'Share served',
    ]);
  });

  test('fixed fees are platform, seats, escalation and the annual top-up; money columns add up to the total', () => {
    expect(row).toMatchObject({
      'Usage charge': 333,
      'Fixed fees': 100 + 100 + 30 + 37,
      'One-off per month': 41.67,
      'Monthly total': 641.67,
    });
  });

  test('per session and per resolution run on the unrounded path, over the served channel', () => {
    // 600 for the month (the annual minimum's twelfth) and 1,000 ÷ 24, over 1,000 sessions and 700 resolutions.
    expect(row['Cost per session']).toBe(0.6416666666666667);
    expect(row['Effective cost per resolution']).toBe(0.9166666666666666);
    expect(row['Over best']).toBe(0);
    expect(row['Failure spend']).toBe(99.9);
  });

  test('human cost is Σ (C − R)·h over all channels, R = 0 where the offer does not serve, no cost where none is given', () => {
    expect(row['Human cost']).toBe(800 * 6 + 300 * 10);
    expect(row['Total cost']).toBe(641.67 + 7800);
    expect(row['Share served']).toBe(1000 / 1210);
  });
});

const TWO_OFFERS: CellsByHeader[] = [
  session('CheapBot', 0.3, { 'Resolution rate': 0.4 }),
  { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7 },
];
const DEAR_PEOPLE: CellsByHeader = { ...CHAT, Sessions: 18_000, 'Human cost': 7.4 };

describe('compare: by another figure', () => {
  test('an offer that is cheaper for what it resolves may be dearer with the people for the rest', () => {
    const byTotal = comparison(TWO_OFFERS, [DEAR_PEOPLE], 'total cost');
    expect(byTotal.order).toEqual(['BetterBot', 'CheapBot']);
    expect(byTotal.order.map((name) => byTotal.of[name]?.['Total cost'])).toEqual([52_434, 85_320]);
    expect(byTotal.of['CheapBot']?.['Over best']).toBeCloseTo(85_320 / 52_434 - 1, 15);
    expect(ranks(TWO_OFFERS, [DEAR_PEOPLE], 'cost per resolution')).toEqual([
      ['CheapBot', 1],
      ['BetterBot', 2],
    ]);
    const byBill = comparison(TWO_OFFERS, [DEAR_PEOPLE], 'monthly total');
    expect(byBill.order.map((name) => byBill.of[name]?.['Monthly total'])).toEqual([5_400, 12_474]);
    expect(byBill.of['BetterBot']?.['Over best']).toBeCloseTo(12_474 / 5_400 - 1, 15);
  });

  const VOICE: CellsByHeader = { ...CHAT, Channel: 'Voice', Sessions: 100, 'Human cost': 5 };
  const PARTIAL = [session('chat only', 0.1, { Channels: 'Chat' }), session('everyone', 1)];

  test('what an offer does not serve is priced by people in the total, and stands behind by the bill', () => {
    const traffic = [{ ...CHAT, 'Human cost': 5 }, VOICE];
    expect(ranks(PARTIAL, traffic, 'total cost')).toEqual([
      ['chat only', 1],
      ['everyone', 2],
    ]);
    expect(ranks(PARTIAL, traffic, 'monthly total')).toEqual([
      ['everyone', 1],
      ['chat only', 2],
    ]);
  });

  test('where some people have no price, less work is no bargain in the total either', () => {
    for (const unknown of [{}, { 'Human cost': 0 }]) {
      const traffic = [
        { ...CHAT, 'Human cost': 5 },
        { ...VOICE, 'Human cost': null, ...unknown },
      ];
      expect(ranks(PARTIAL, traffic, 'total cost')).toEqual([
        ['everyone', 1],
        ['chat only', 2],
      ]);
    }
  });

  test('where nothing is resolved, totals and bills still rank', () => {
    const offers = [session('dear', 2), session('cheap', 1), { ...TWO_OFFERS[1], 'Resolution rate': 0.1 }];
    const traffic = [{ ...CHAT, 'Resolution rate': 0, 'Human cost': 0.5 }];
    expect(ranks(offers, traffic, 'total cost')).toEqual([
      ['BetterBot', 1],
      ['cheap', 2],
      ['dear', 3],
    ]);
    expect(ranks(offers.slice(0, 2), traffic, 'monthly total')).toEqual([
      ['cheap', 1],
      ['dear', 2],
    ]);
  });

  test('no price stands last by any figure', () => {
    for (const basis of RANK_BASES) {
      const offers = [{ Offer: 'none', Meter: 'session' }, ...TWO_OFFERS];
      expect(ranks(offers, [DEAR_PEOPLE], basis).at(-1)).toEqual(['none', '']);
    }
  });
});
