import { countsResolutions } from '../../../../src/core/terms/charge.js';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { LEVERS, leverWords, type Case, type LeverId } from '../../../../src/core/scenario/levers/levers.js';
import { quote, type Quote } from '../../../../src/core/scenario/quote/quote.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, double, priced, valueOf } from '../../../reference/doors.js';

const VOICE = { ...CHAT, Channel: 'Voice', Sessions: 3000, 'Resolution rate': 0.5, 'Human cost': 8 };

const at = (lever: LeverId, base: Case, value: number): Quote => {
  const turned = valueOf(LEVERS[lever].set(base, dec(value)));
  return valueOf(quote(turned.traffic, turned.offer));
};
const total = (own: Quote) => toDouble(own.exact.total);
const offer = (terms: CellsByHeader, traffic = [CHAT, VOICE]) => priced(terms, traffic);

describe('levers', () => {
  test.each(Object.entries(LEVERS))(
    '%s: get after set is what was set, and what it takes is said',
    (_, lever) => {
      const base = offer({
        ...{ Meter: 'resolution', Rate: 1, Seats: 2, 'Seat price': 9, 'Resolution rate': 0.6 },
        'Exchange rate': 1.08,
      });
      const value = dec(0.25);
      expect(lever.range.accepts(value)).toBe(true);
      const turned = valueOf(lever.set(base, value));
      if (lever !== LEVERS['price level']) expect(lever.get(turned)?.toString()).toBe('0.25');
      expect(lever.range.takes).not.toBe('');
      expect(valueOf(quote(turned.traffic, turned.offer)).metrics).not.toEqual(base.metrics);
    },
  );

  test('resolution rate: on every channel, and an offer that states its own', () => {
    const blended = offer({ Meter: 'resolution', Rate: 1 });
    expect(double(LEVERS['resolution rate'].get(blended))).toBe(0.55);
    expect(total(at('resolution rate', blended, 0.25))).toBe(1000);
    const own = offer({ Meter: 'resolution', Rate: 1, 'Resolution rate': 0.9 });
    expect(double(LEVERS['resolution rate'].get(own))).toBe(0.9);
    expect(total(at('resolution rate', own, 0.25))).toBe(1000);
  });

  test('sessions: the mix of channels stays, and contacts move along', () => {
    const base = offer({ Meter: 'resolution', Rate: 1 }, [{ ...CHAT, Contacts: 2000 }, VOICE]);
    expect(double(LEVERS.sessions.get(base))).toBe(4000);
    const { traffic } = at('sessions', base, 8000);
    expect(
      traffic.channels.map(({ sessions, contacts }) => [toDouble(sessions), toDouble(contacts)]),
    ).toEqual([
      [2000, 4000],
      [6000, 6000],
    ]);
  });

  test('sessions: no mix to keep where there are none', () => {
    const base = offer({ Meter: 'session', Rate: 1 }, [{ ...CHAT, Sessions: 0 }]);
    expect(LEVERS.sessions.set(base, dec(5))).toMatchObject({ ok: false });
    expect(LEVERS['resolution rate'].get(base)).toBeUndefined();
    expect(LEVERS['interactions per session'].get(base)).toBeUndefined();
  });

  test('interactions per session: on every channel, histograms of channels and charges count as mean', () => {
    const measured = { ...CHAT, 'Interactions per session': null, Turns: '1: 1; 3: 1' };
    const capped = { Meter: 'interaction', Rate: 0.1, 'Session cap': 0.5 };
    const base = offer(capped, [measured, VOICE]);
    expect(double(LEVERS['interactions per session'].get(base))).toBe((2 * 1000 + 4 * 3000) / 4000);
    expect(total(at('interactions per session', base, 6))).toBe(2000);
    const own = offer({ ...capped, Turns: '1: 1; 3: 1', 'Interactions per session': 2 });
    expect(total(at('interactions per session', own, 6))).toBe(2000);
    const spread = offer({ ...capped, Turns: 'geometric' });
    expect(total(at('interactions per session', spread, 6))).toBeLessThan(2000);
  });

  test('handover share: of resolution charges, blended over what they leave unresolved', () => {
    const one = offer({ Meter: 'resolution', Rate: 1, 'Handover share': 0.2 });
    expect(double(LEVERS['handover share'].get(one))).toBe(0.2);
    expect(total(at('handover share', one, 1))).toBe(4000);
    const two = priced([
      { Meter: 'resolution', Rate: 1, 'Handover share': 0.2 },
      { Meter: 'resolution', Rate: 1 },
    ]);
    expect(double(LEVERS['handover share'].get(two))).toBe(0.1);
    const apart = priced([
      { Meter: 'resolution', Rate: 1, 'Handover share': 0.2 },
      { Meter: 'resolution', Rate: 1, 'Handover share': 0.3 },
    ]);
    const turned = valueOf(LEVERS['handover share'].set(apart, dec('0.5')));
    expect(double(LEVERS['handover share'].get(turned))).toBeCloseTo(0.5, 15);
    const [low = 0, high = 0] = turned.offer.charges
      .filter(countsResolutions)
      .map((charge) => double(charge.handoverShare));
    expect(high / (1 - high) / (low / (1 - low))).toBeCloseTo(0.3 / 0.7 / (0.2 / 0.8), 12);
    expect(LEVERS['handover share'].get(offer({ Meter: 'session', Rate: 1 }))).toBeUndefined();
  });

  test.each<[string, CellsByHeader]>([
    ['a rate', { Rate: 1 }],
    ['tiers with fees', { Tiers: '1 to 400; 0.5 to 800 + 7; 0.25' }],
    ['packages', { Rate: 49, 'Package size': 300 }],
    ['a commitment', { Rate: 1, 'Committed units': 3000, 'Overage rate': 2 }],
  ])('price level: %s at half the prices costs half, fees stay', (_, schedule) => {
    const base = offer({ Meter: 'session', ...schedule, 'Platform fee': 10 });
    expect(double(LEVERS['price level'].get(base))).toBe(1);
    expect(total(at('price level', base, 0.5))).toBe((total(base) - 10) / 2 + 10);
  });

  test('discount, seats and human cost stand in the tables as they are', () => {
    const base = offer({ Meter: 'session', Rate: 1, Discount: 0.1, Seats: 3, 'Seat price': 20 });
    expect(double(LEVERS.discount.get(base))).toBe(0.1);
    expect(total(at('discount', base, 0.5))).toBe(2060);
    expect(double(LEVERS.seats.get(base))).toBe(3);
    expect(total(at('seats', base, 5))).toBe(3700);
    // One of the two channels states no cost: it stands at that of the other.
    expect(double(LEVERS['human cost'].get(base))).toBe(8);
    expect(double(at('human cost', base, 1).metrics.humanCost)).toBe(4000 - 2200);
  });

  test('the words of some levers, each with its aliases', () => {
    const words = leverWords(['sessions', 'resolution rate']);
    expect(Object.keys(words)).toEqual(['sessions', 'resolution rate']);
    expect(words.sessions).toContain('ticket');
  });
});
