import { offerFigures } from '../../../src/core/report/offer-figures';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';
import { valueOf } from '../../reference/doors';

test('the parts of a month add up, and people come on top', () => {
  const priced = priceScenario({
    traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.6, 'Human cost': 5 }],
    offers: [
      {
        Offer: 'A',
        Meter: 'session',
        Rate: 0.3,
        'Platform fee': 100,
        'One-off fee': 240,
        'Amortization months': 24,
      },
    ],
  });
  const own = offerFigures(valueOf(priced.ranking![0]!.quote));
  const texts = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)]));
  expect(texts).toMatchObject({
    usage: '300',
    fixed: '100',
    oneOff: '10',
    monthly: '410',
    failureSpend: '120',
    shareServed: '1',
    people: '2000',
    together: '2410',
  });
  expect(own.perResolution?.toNumber()).toBeCloseTo(410 / 600, 15);
});
