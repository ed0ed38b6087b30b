import { dec } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { goalSeek, type Goal } from '../../../../src/core/study/negotiate/goal-seek.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { pickOffer } from '../../../../src/core/terms/pick-offer.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { valueOf } from '../../../reference/doors.js';

/** 50,000 sessions at 65 %: 32,500 resolutions. */
const CHAT = { Channel: 'Chat', Sessions: 50000, 'Resolution rate': 0.65 };

function sought(offers: readonly CellsByHeader[], goal: Partial<Goal> & Pick<Goal, 'term'>, target: number) {
  const traffic = valueOf(readChannels(tableOf([CHAT])));
  const offer = valueOf(pickOffer(valueOf(readOffers(tableOf(offers))), undefined));
  const metric = 'effective cost per resolution' as const;
  const own = goalSeek({ traffic, offer }, { metric, months: 24, target: dec(target), ...goal });
  return own.ok
    ? { value: own.value.value.toNumber(), isExact: own.value.isExact }
    : own.faults.map(sentence).join(' ');
}

const exactly = (value: number) => ({ value, isExact: true });
const bill = { metric: 'monthly total' } as const;

describe('what a term would have to be', () => {
  test('a rate a session that costs what $0.99 a resolution does: 0.99 × 65 %', () => {
    expect(sought([{ Offer: 'W', Meter: 'session', Rate: 0.8 }], { term: 'rate' }, 0.99)).toEqual(
      exactly(0.6435),
    );
  });

  test('a discount, a fee, a minimum and a cap on a bill of 32,175', () => {
    const offer = { Offer: 'O', Meter: 'resolution', Rate: 0.99, 'Platform fee': 500 };
    expect(sought([offer], { term: 'discount', ...bill }, 29457.5)).toEqual(exactly(0.1));
    expect(sought([offer], { term: 'platform fee', ...bill }, 32000 + 300)).toEqual(exactly(125));
    expect(sought([offer], { term: 'minimum fee', ...bill }, 40000)).toEqual(exactly(39500));
    expect(sought([offer], { term: 'monthly cap', ...bill }, 20000)).toEqual(exactly(19500));
    expect(sought([offer], { term: 'price level', ...bill }, 16587.5)).toEqual(exactly(0.5));
  });

  test('included units bring 32,500 down to what is left: (32,500 − x) × 0.99 = 9,900', () => {
    const offer = { Offer: 'O', Meter: 'resolution', Rate: 0.99 };
    expect(sought([offer], { term: 'included units', ...bill }, 9900)).toEqual(exactly(22500));
  });

  test('of two commitments that cost the same the one that is nearer to today’s', () => {
    const offer = {
      Offer: 'C',
      Meter: 'resolution',
      Rate: 1,
      'Committed units': 30000,
      'Overage rate': 2,
    };
    // 30,000 + 2 × 2,500 = 35,000 today; 32,500 is the cheapest, at 32,500.
    expect(sought([offer], { term: 'committed units', ...bill }, 33000)).toEqual(exactly(32000));
    const above = { ...offer, 'Committed units': 40000 };
    expect(sought([above], { term: 'committed units', ...bill }, 33000)).toEqual(exactly(33000));
  });

  test('the edge of what is level: the smallest minimum that makes no difference is not searched from above', () => {
    const offer = { Offer: 'O', Meter: 'session', Rate: 1, 'Minimum fee': 60000 };
    expect(sought([offer], { term: 'minimum fee', ...bill }, 50000)).toEqual(exactly(50000));
  });

  test('a discount of everything leaves the fee, also where the offer pauses', () => {
    const offer = { Offer: 'P', Meter: 'session', Rate: 1, 'Platform fee': 500 };
    for (const own of [offer, { ...offer, 'Pause after': 30000 }]) {
      expect(sought([own], { term: 'discount', ...bill }, 500)).toEqual(exactly(1));
    }
  });

  test('over 24 months with a one-off fee: 24 × 50,000 × r + 12,000', () => {
    const offer = { Offer: 'O', Meter: 'session', Rate: 1, 'One-off fee': 12000 };
    const goal = { term: 'rate', metric: 'total over the months' } as const;
    expect(sought([offer], goal, 612000)).toEqual(exactly(0.5));
  });

  test('a volume tier that a smaller allowance reaches from above', () => {
    // 32,500 − x units: up to 10,000 at 1.00, then all at 0.50: 20,000 units cost 10,000, and so do 10,000.
    const offer = { Offer: 'V', Meter: 'resolution', Tiers: '1 to 10000; 0.5', 'Tier mode': 'volume' };
    expect(sought([offer], { term: 'included units', ...bill }, 10000)).toEqual(exactly(12500));
    expect(
      sought([{ ...offer, 'Included units': 22000 }], { term: 'included units', ...bill }, 10000),
    ).toEqual(exactly(22500));
  });

  test('of a bill that is the target with no cap and with any, none is needed', () => {
    expect(
      sought(
        [{ Offer: 'O', Meter: 'resolution', Rate: 0.99, 'Included units': 40000 }],
        { term: 'monthly cap', ...bill },
        0,
      ),
    ).toBe('No monthly cap is needed: monthly total is 0 already, and every monthly cap leaves it so.');
  });

  test('says what is in reach, and where it jumps', () => {
    const fee = { Offer: 'O', Meter: 'resolution', Rate: 0.99, 'Platform fee': 3250 };
    expect(sought([fee], { term: 'discount' }, 0.05)).toBe(
      'No discount leads to effective cost per resolution 0.05: its values lead to 0.1 to 1.09.',
    );
    expect(sought([fee], { term: 'platform fee' }, 0.5)).toBe(
      'No platform fee leads to effective cost per resolution 0.5: its values lead to 0.99 and more.',
    );
    const packages = { Offer: 'P', Meter: 'resolution', Rate: 100, 'Package size': 1000 };
    expect(sought([packages], { term: 'included units', ...bill }, 3250)).toBe(
      'No included units leads to monthly total 3250: it jumps from 3200 to 3300 at 500.',
    );
  });

  test('a term of one charge is not guessed among several', () => {
    const two = [
      { Offer: 'T', Meter: 'session', Rate: 0.5 },
      { Offer: 'T', Meter: 'resolution', Rate: 0.2 },
    ];
    expect(sought(two, { term: 'rate' }, 1)).toMatch(/2 of its charges have a value for rate/);
    expect(sought(two, { term: 'price level' }, 0.5)).toEqual(expect.objectContaining({ isExact: true }));
    expect(sought([{ Offer: 'S', Meter: 'session', Rate: 1 }], { term: 'overage rate' }, 1)).toMatch(
      /none of its charges has one overage rate/,
    );
    expect(sought([{ Offer: 'S', Meter: 'session', Rate: 1 }], { term: 'handover share' }, 1)).toMatch(
      /none of its charges has one handover share/,
    );
    expect(sought([{ Offer: 'S', Meter: 'session', Rate: 1 }], { term: 'exchange rate' }, 1)).toMatch(
      /Exchange rate/,
    );
  });
});
