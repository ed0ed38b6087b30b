import { dec } from '../../src/core/exact/decimal.js';
import type { DrawnLever } from '../../src/core/scenario/levers/levers.js';
import { simulate } from '../../src/core/study/simulation/simulate.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { tableOf } from '../reference/cells.js';
import { CHAT, valueOf } from '../reference/doors.js';

const spread = (lever: DrawnLever, low: number, high: number) => ({ lever, low: dec(low), high: dec(high) });

/**
 * A seed that stands in a workbook must give the figures that it gave, on every machine and in every version, to the last
 * digit: two channels with rates and spreads of their own, every kind of offer, every lever.
 */
test('the figures of a seed, which may never change', () => {
  const traffic = [
    { ...CHAT, Sessions: 9000, 'Resolution rate': 0.65, Turns: 'poisson' },
    {
      ...CHAT,
      Channel: 'Email',
      Sessions: 3000,
      'Interactions per session': 6,
      'Resolution rate': 0.4,
      Turns: 'geometric',
    },
  ];
  const offers = [
    {
      Offer: 'Resolution',
      Meter: 'resolution',
      Rate: 0.99,
      'Handover share': 0.2,
      Seats: 5,
      'Seat price': 20,
    },
    { Offer: 'Reply', Meter: 'interaction', Rate: 0.16, 'Session cap': 0.9 },
    { Offer: 'Session', Meter: 'session', Tiers: '0.9 to 8000; 0.6' },
  ];
  const results = simulate(valueOf(readChannels(tableOf(traffic))), valueOf(readOffers(tableOf(offers))), {
    spreads: [
      spread('sessions', 9000, 16_000),
      spread('resolution rate', 0.45, 0.75),
      spread('interactions per session', 3.2, 6),
      spread('handover share', 0.1, 0.3),
      spread('price level', 0.9, 1.1),
      spread('seats', 4, 9),
    ],
    trials: 3000,
    seed: 42,
    budget: dec(9000),
  });
  const figures = valueOf(results).map(({ simulated }) => {
    const { bill, costPerResolution: cost, chanceCheapest, chanceOverBudget } = valueOf(simulated);
    return [bill, cost]
      .flatMap((own) => [own?.mean, own?.p10, own?.p50, own?.p90])
      .concat([chanceCheapest, chanceOverBudget]);
  });
  expect(figures).toEqual([
    [
      8370.838905291488, 5668.26997957754, 8106.012531779645, 11535.224389836969, 1.1443404151464383,
      0.9944719849215055, 1.1270709023420706, 1.310679080534444, 0.262, 0.3486666666666667,
    ],
    [
      7322.059815654094, 4819.094338485189, 7070.0683542899305, 10191.21165002515, 1.028963519435188,
      0.7149461045828897, 0.9860866882551593, 1.3934115320695684, 0.7313333333333333, 0.19866666666666666,
    ],
    [
      9747.936348630259, 7604.600218751132, 9537.366338674547, 12178.933261066873, 1.3889750279052209,
      1.0324192157596335, 1.3187894685736525, 1.814152016761093, 0.006666666666666667, 0.617,
    ],
  ]);
});
