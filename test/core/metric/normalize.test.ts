import type { CellsByHeader } from '../../reference/cells.js';
import { CHAT, costPerResolution, double, priced } from '../../reference/doors.js';

const EMAIL = { Channel: 'Email', Sessions: 1000, 'Interactions per session': 2, 'Resolution rate': 0.2 };

const failureSpend = (offer: CellsByHeader | CellsByHeader[], traffic?: CellsByHeader[]) =>
  double(priced(offer, traffic).metrics.failureSpend);

describe('normalize', () => {
  test('μ = 4, ρ = 0.70: $0.99 per resolution = $0.693 per session = $0.17325 per interaction', () => {
    const { metrics } = priced({ Meter: 'resolution', Rate: 0.99 });
    expect(
      [metrics.effectiveCostPerResolution, metrics.costPerSession, metrics.costPerInteraction].map(double),
    ).toEqual([0.99, 0.693, 0.17325]);
  });

  test('a blend is a ratio of sums, never an average of ratios', () => {
    const { metrics } = priced({ Meter: 'session', Rate: 0.9 }, [CHAT, { ...EMAIL, Sessions: 3000 }]);
    expect(double(metrics.effectiveCostPerResolution)).toBe((0.9 * 4000) / 1300);
    expect(double(metrics.costPerInteraction)).toBe(0.36);
  });

  test('the cost per resolution of a resolution price with handovers is p(ρ + φ(1 − ρ))/ρ', () => {
    expect(costPerResolution(priced({ Meter: 'resolution', Rate: 0.7, 'Handover share': 0.5 }))).toBe(0.85);
  });

  test('nothing resolved, no sessions, no interactions known: nothing to divide by', () => {
    const none = priced({ Meter: 'session', Rate: 1, 'Platform fee': 5 }, [
      { Channel: 'A', Sessions: 0, 'Resolution rate': 0.5 },
    ]);
    expect(none.metrics).toMatchObject({
      costPerSession: undefined,
      costPerInteraction: undefined,
      effectiveCostPerResolution: undefined,
    });
    expect(double(none.metrics.shareServed)).toBe(1);
  });
});

describe('failure spend', () => {
  test.each(['interaction', 'session'])('%s: charge × (1 − ρ)', (meter) => {
    expect(failureSpend({ Meter: meter, Rate: 0.1 })).toBe(meter === 'session' ? 30 : 120);
  });

  test('unit: charge × (1 − ρ), over the channels by their units', () => {
    expect(failureSpend({ Meter: 'unit', Rate: 1, 'Units per session': 2 })).toBe(600);
    // Chat 4,000 replies of which 30 % failed, Email 2,000 of which 80 %.
    expect(failureSpend({ Meter: 'interaction', Rate: 0.1 }, [CHAT, EMAIL])).toBe(120 + 160);
  });

  test('resolution: charge × φ(1 − ρ)/(ρ + φ(1 − ρ))', () => {
    expect(failureSpend({ Meter: 'resolution', Rate: 1 })).toBe(0);
    expect(failureSpend({ Meter: 'resolution', Rate: 1, 'Handover share': 0.5 })).toBe(150);
    expect(
      failureSpend({ Meter: 'resolution', Rate: 1, 'Handover share': 0.5, 'Recontact credit': 0.2 }),
    ).toBe(120);
  });

  test('seats and flat charges bought none', () => {
    expect(
      failureSpend([
        { Meter: 'seat', Rate: 100, Seats: 4 },
        { Meter: 'flat', Rate: 500 },
      ]),
    ).toBe(0);
  });

  test('unused commitment bought none; idle minimum units and package remainders count as bought', () => {
    expect(failureSpend({ Meter: 'session', Rate: 1, 'Committed units': 1500 })).toBe(300);
    expect(failureSpend({ Meter: 'session', Rate: 1, 'Minimum units': 1500 })).toBe(450);
    expect(failureSpend({ Meter: 'session', Rate: 100, 'Package size': 600 })).toBe(60);
  });

  test('the sum × (usage after settle ÷ before)', () => {
    expect(failureSpend({ Meter: 'session', Rate: 1, Discount: 0.1 })).toBe(270);
    expect(failureSpend({ Meter: 'session', Rate: 1, 'Minimum fee': 2000 })).toBe(600);
    expect(failureSpend({ Meter: 'session', Rate: 1, 'Monthly cap': 500 })).toBe(150);
    expect(failureSpend({ Meter: 'session', Rate: 1, 'Platform fee': 500 })).toBe(300);
  });

  test('the same however the traffic is split: what a division leaves behind is no use', () => {
    const cut = { Meter: 'session', Rate: 1, 'Pause after': 6, 'Included units': 6, 'Minimum fee': 100 };
    const channel = (name: string, sessions: number) => ({ ...CHAT, Channel: name, Sessions: sessions });
    for (const split of [[22], [2, 20], [7, 15], [3, 8, 11], [1, 1, 20]]) {
      const traffic = split.map((sessions, index) => channel(`Channel ${index}`, sessions));
      expect([split, failureSpend(cut, traffic)]).toEqual([split, 0]);
    }
  });

  test('under a cap per session each channel bought what its own sessions cost', () => {
    // Chat: 100 × min(0.4, 0.5), half of it failed; email: 100 × min(1, 0.5), a tenth of it failed.
    const traffic = [
      { ...CHAT, Sessions: 100, 'Resolution rate': 0.5 },
      { ...EMAIL, Sessions: 100, 'Interactions per session': 10, 'Resolution rate': 0.9 },
    ];
    expect(failureSpend({ Meter: 'interaction', Rate: 0.1, 'Session cap': 0.5 }, traffic)).toBe(25);
  });

  test('a resolution cap takes off used and unused commitment alike, so failure spend stays within the charge', () => {
    // 2,000 committed, half of it used: of the 700 that the cap leaves, 350 were used, and 30 % of them failed.
    const capped = { Meter: 'session', Rate: 1, 'Committed units': 2000, 'Resolution cap': 1 };
    expect(failureSpend(capped)).toBe(105);
  });
});
