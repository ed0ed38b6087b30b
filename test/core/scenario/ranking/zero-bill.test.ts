import { compare } from '../../../../src/core/scenario/ranking/compare.js';
import { RANK_BASES, type RankBasis } from '../../../../src/core/scenario/ranking/rank-basis.js';
import { billsNothing, ZERO_BILL } from '../../../../src/core/scenario/ranking/zero-bill.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { tabulateDerivation } from '../../../../src/core/report/explain.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { CHAT, comparison, priced, valueOf } from '../../../reference/doors.js';
import { inWords } from '../../../../src/core/phrase/in-words.js';

const TRAFFIC = [{ ...CHAT, 'Human cost': 6 }];
const PRICED = { Offer: 'Priced', Meter: 'session', Rate: 0.8 };
const PART = { Offer: 'Part', Meter: 'session', Rate: 0.8, 'Pause after': 500 };
const WRONG = { Offer: 'Wrong', Meter: 'session', Rate: 'dear' };

/** Names and ranks in their order. */
function ranks(offers: CellsByHeader[], basis: RankBasis, traffic: CellsByHeader[] = TRAFFIC) {
  const { order, of } = comparison(offers, traffic, basis);
  return order.map((name) => [name, of[name]?.['Rank']]);
}

const NOTHING: [string, CellsByHeader][] = [
  ['all of it included', { Meter: 'session', Rate: 0.5, 'Included units': 5000 }],
  ['a discount of all', { Meter: 'session', Rate: 0.5, Discount: 1 }],
  [
    'no channel of its own',
    { Meter: 'session', Rate: 0.5, Channels: 'Chat', 'Resolution rate': 0.9, Discount: 1 },
  ],
  ['a tier at 0', { Meter: 'session', Tiers: '0 to 5000; 0.5' }],
  ['a flat row without a rate', { Meter: 'flat' }],
  [
    'free beside a rate that is not used',
    { Meter: 'session', Rate: 'free', 'Committed units': 5000, 'Overage rate': 0.9 },
  ],
];

describe.each(RANK_BASES)('a bill of 0, by %s', (basis) => {
  test.each(NOTHING)('%s: behind those that cost something, before those without a price', (_why, terms) => {
    const zero = { Offer: 'Zero', ...terms };
    const told = ranks([WRONG, zero, PART, PRICED], basis);
    expect(told.slice(2)).toEqual([
      ['Zero', 3],
      ['Wrong', ''],
    ]);
  });

  test.each<[string, CellsByHeader]>([
    ['a rate', { Meter: 'session', Rate: 'free' }],
    ['a flat rate', { Meter: 'flat', Rate: 'free' }],
    ['tiers', { Meter: 'session', Tiers: 'free to 5000; free' }],
    ['a package', { Meter: 'session', Rate: 'free', 'Package size': 100 }],
    ['a commitment', { Meter: 'session', Rate: 'free', 'Committed units': 100, 'Overage rate': 'free' }],
  ])('free by the word is first: %s', (_where, terms) => {
    expect(ranks([PRICED, { Offer: 'Free', ...terms }], basis)).toEqual([
      ['Free', 1],
      ['Priced', 2],
    ]);
  });
});

test('where one rate of two is free, the word does not stand for both', () => {
  const both = [
    { Offer: 'Both', Meter: 'session', Rate: 'free' },
    { Offer: 'Both', Meter: 'resolution', Rate: 0.9, 'Included units': 5000 },
  ];
  expect(ranks([...both, PRICED], 'monthly total')).toEqual([
    ['Priced', 1],
    ['Both', 2],
  ]);
});

test('offers that all bill nothing share the first place', () => {
  const offers = ['A', 'B'].map((Offer) => ({ Offer, Meter: 'session', Rate: 1, 'Included units': 5000 }));
  expect(ranks(offers, 'monthly total')).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
});

test('over best is of the first that costs something', () => {
  const zero = { Offer: 'Zero', Meter: 'session', Rate: 0.5, Discount: 1 };
  const { of } = comparison([zero, PRICED], TRAFFIC, 'monthly total');
  expect([of['Priced']?.['Over best'], of['Zero']?.['Over best']]).toEqual([0, -1]);
});

test('without sessions a bill of 0 is a price', () => {
  const traffic = valueOf(readChannels(tableOf([{ ...CHAT, Sessions: 0 }])));
  const offers = valueOf(readOffers(tableOf([PRICED])));
  const [ranked] = valueOf(compare(traffic, offers, 'monthly total'));
  expect(ranked?.quote.ok && billsNothing(ranked.quote.value)).toBe(false);
});

test('EXPLAIN says why it stands there, and of no other offer', () => {
  const items = (offer: CellsByHeader) => tabulateDerivation(priced(offer)).map(([, item]) => item);
  expect(items({ Meter: 'session', Rate: 0.5, 'Included units': 5000 })).toContain(inWords(ZERO_BILL));
  expect(items({ Meter: 'session', Rate: 'free' })).not.toContain(inWords(ZERO_BILL));
  expect(items({ Meter: 'session', Rate: 0.5 })).not.toContain(inWords(ZERO_BILL));
});
