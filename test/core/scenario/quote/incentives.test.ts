import { tabulateIncentives } from '../../../../src/core/report/incentives.js';
import { incentives } from '../../../../src/core/scenario/quote/incentives.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, double, priced, valueOf } from '../../../reference/doors.js';
import { inWords } from '../../../../src/core/phrase/in-words.js';

function of(offer: CellsByHeader | CellsByHeader[], traffic?: CellsByHeader[]) {
  const own = incentives(priced(offer, traffic));
  return {
    bill: double(valueOf(own.billPerPoint)),
    perInteraction: double(valueOf(own.billPerInteraction)),
    failure: double(own.failureSpend),
    whoPays: own.whoPays,
  };
}

describe('incentives', () => {
  test('the bill does not move with ρ under an interaction or session meter, and rises under a resolution meter', () => {
    expect(of({ Meter: 'interaction', Rate: 0.1 })).toMatchObject({
      bill: 0,
      perInteraction: 100,
      failure: 120,
    });
    expect(of({ Meter: 'session', Rate: 1 })).toMatchObject({ bill: 0, perInteraction: 0, failure: 300 });
    expect(of({ Meter: 'resolution', Rate: 1 })).toMatchObject({ bill: 10, perInteraction: 0, failure: 0 });
    expect(of({ Meter: 'resolution', Rate: 1, 'Handover share': 0.5 })).toMatchObject({
      bill: 5,
      failure: 150,
    });
  });

  test('what falls with ρ is the cost per resolution, not the bill', () => {
    const own = incentives(priced({ Meter: 'session', Rate: 1 }));
    expect(double(valueOf(own.costPerResolutionPerPoint))).toBeCloseTo(1000 / 710 - 1000 / 700, 14);
    const outcome = incentives(priced({ Meter: 'resolution', Rate: 1 }));
    expect(double(valueOf(outcome.costPerResolutionPerPoint))).toBe(0);
  });

  test('at ρ = 1 the step is taken downwards and its sign turned', () => {
    const all = [{ ...CHAT, 'Resolution rate': 1 }];
    expect(of({ Meter: 'resolution', Rate: 1 }, all).bill).toBe(10);
    expect(of({ Meter: 'resolution', Rate: 1, 'Resolution rate': 0.995 }).bill).toBe(10);
    const session = incentives(priced({ Meter: 'session', Rate: 1 }, all));
    expect(double(valueOf(session.costPerResolutionPerPoint))).toBeCloseTo(1 - 1 / 0.99, 12);
  });

  test('where nothing is resolved there is no change of the cost per resolution', () => {
    const own = incentives(priced({ Meter: 'session', Rate: 1 }, [{ ...CHAT, 'Resolution rate': 0 }]));
    expect(own.costPerResolutionPerPoint).toEqual({ ok: true, value: undefined });
  });

  test('one more reply in every session, also of a histogram and of an offer with its own μ', () => {
    const capped = { Meter: 'interaction', Rate: 0.1, 'Session cap': 0.3 };
    expect(of(capped).perInteraction).toBe(0);
    expect(of({ ...capped, Turns: '1: 1; 3: 1' }).perInteraction).toBe(50);
    expect(of({ Meter: 'interaction', Rate: 0.1, Turns: '1: 1; 3: 1' }).perInteraction).toBe(100);
    expect(of({ ...capped, 'Interactions per session': 2 }).perInteraction).toBe(100);
    expect(of({ Meter: 'unit', Rate: 1, 'Replies per unit': 2 }).perInteraction).toBe(1000);
  });

  test.each<[string, CellsByHeader[], string]>([
    ['an interaction charge', [{ Meter: 'interaction', Rate: 1 }], 'Buyer'],
    ['a resolution charge', [{ Meter: 'resolution', Rate: 1 }], 'Vendor'],
    [
      'handovers',
      [{ Meter: 'resolution', Rate: 1, 'Handover share': 0.1 }],
      'Vendor, except handovers billed as resolved',
    ],
    [
      'an escalation fee',
      [{ Meter: 'resolution', Rate: 1, 'Escalation fee': 1 }],
      'Vendor, but the buyer pays a fee for each',
    ],
    ['a flat price', [{ Meter: 'flat', Rate: 1 }], 'Nobody: the price is flat'],
    [
      'handovers on one of two channels',
      [
        { Meter: 'resolution', Rate: 1, Channels: 'Chat' },
        { Meter: 'resolution', Rate: 1, Channels: 'Voice', 'Handover share': 0.1 },
      ],
      'Vendor, except handovers billed as resolved',
    ],
    [
      'two charges',
      [
        { Meter: 'resolution', Rate: 1 },
        { Meter: 'session', Rate: 1 },
      ],
      'Both: some charges are due whatever the outcome',
    ],
  ])('who pays for a failure under %s', (_, offer, who) => {
    expect(inWords(of(offer).whoPays)).toBe(who);
  });

  test('a step beyond the end of the tiers has its own fault, and the other figures stand', () => {
    const closed = { Meter: 'interaction', Tiers: '0.1 to 4500' };
    const own = incentives(priced(closed));
    const [, row] = tabulateIncentives([{ name: 'A', incentives: { ok: true, value: own } }]);
    expect(row).toEqual([
      'A',
      0,
      expect.closeTo(400 / 710 - 400 / 700, 12),
      {
        error: '#VALUE!',
        sentence: expect.stringContaining('the last tier ends at 4500, and 5000 units are billed'),
      },
      120,
      'Buyer',
    ]);
  });

  test('as a table, with the fault of an offer in each of its cells', () => {
    const fault = { kind: 'value' as const, code: 'conflict' as const, where: 'B', takes: 'no' };
    const table = tabulateIncentives([
      { name: 'A', incentives: { ok: true, value: incentives(priced({ Meter: 'resolution', Rate: 1 })) } },
      { name: 'B', incentives: { ok: false, faults: [fault] } },
    ]);
    expect(table).toEqual([
      [
        'Offer',
        'Bill change per point of resolution rate',
        'Cost-per-resolution change per point',
        'Bill change per interaction',
        'Failure spend',
        'Who pays for a failure',
      ],
      ['A', 10, 0, 0, 0, 'Vendor'],
      ['B', ...Array.from({ length: 5 }, () => ({ error: '#VALUE!', sentence: 'B: no.' }))],
    ]);
  });
});
