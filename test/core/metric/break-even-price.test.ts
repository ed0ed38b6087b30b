import { ZERO, dec } from '../../../src/core/exact/decimal.js';
import { breakEvenPrice } from '../../../src/core/metric/break-even-price.js';
import { sessionCost } from '../../../src/core/metric/session-cost.js';
import type { PricedMeter } from '../../../src/core/metric/units-per-session.js';

function worth(meter: PricedMeter, resolutionRate: string, handoverShare = '0') {
  return breakEvenPrice({
    meter,
    interactionsPerSession: dec(4),
    resolutionRate: dec(resolutionRate),
    humanCost: dec(6),
    handoverShare: dec(handoverShare),
  });
}

test.each<[PricedMeter, string, string]>([
  ['interaction', '0', '0.9'],
  ['session', '0', '3.6'],
  ['resolution', '0', '6'],
  ['resolution', '0.1', '5.625'],
])('a person costs $6 and 60 %% is resolved: a price per %s with φ %s is worth %s', (meter, share, price) => {
  expect(worth(meter, '0.6', share)).toEqual({ ok: true, value: dec(price) });
});

test('at that price a session costs what it saves', () => {
  for (const meter of ['interaction', 'session', 'resolution'] as const) {
    const price = worth(meter, '0.6', '0.1');
    if (!price.ok) throw new Error('there is a price');
    const cost = sessionCost({
      price: price.value,
      meter,
      interactionsPerSession: dec(4),
      resolutionRate: dec('0.6'),
      handoverShare: dec('0.1'),
      cap: undefined,
      capPer: 'session',
      turns: { kind: 'mean' },
    });
    expect(cost).toEqual({ ok: true, value: dec('3.6') });
  }
});

test('nothing resolved: a session is worth nothing, and a resolution has no price unless handovers are billed', () => {
  expect(worth('session', '0')).toEqual({ ok: true, value: ZERO });
  expect(worth('resolution', '0')).toMatchObject({ ok: false, faults: [{ kind: 'divideByZero' }] });
  expect(worth('resolution', '0', '0.1')).toEqual({ ok: true, value: ZERO });
});
