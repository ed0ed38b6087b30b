import { priceMeasured } from '../../../src/core/evidence/price-measured';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';

const TRAFFIC = [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5 }];
const SCENARIO = {
  traffic: TRAFFIC,
  offers: [
    { Offer: 'Windows', Meter: 'session', Rate: 0.5, 'Window factor': 1.2 },
    { Meter: 'interaction', Rate: 0.01 },
    { Offer: 'Outcome', Meter: 'resolution', Rate: 0.9, Currency: 'USD' },
  ],
};
const figures = ({ ranking }: ReturnType<typeof priceScenario>) =>
  ranking?.map(({ name, rank, quote }) => [
    name,
    rank,
    quote.ok ? quote.value.reported.total.toNumber() : undefined,
  ]);

test('an offer that counts otherwise is priced on its own counts, and all are ranked together', () => {
  const traffic = [{ ...TRAFFIC[0], 'Interactions per session': 1 }];
  const scenario = { ...SCENARIO, traffic };
  expect(figures(priceMeasured(scenario, new Map()))).toEqual(figures(priceScenario(scenario)));
  const own = [{ ...traffic[0], Sessions: 400, 'Resolution rate': 0.25 }];
  const priced = (hasOwnWindow: boolean) =>
    figures(priceMeasured(scenario, new Map([['windows', { traffic: own, hasOwnWindow }]])));
  // 400 × 0.5 × 1.2 + 400 × 0.01 for 100 resolutions: $2.44 each; the other stays at $0.90.
  expect(priced(false)).toEqual([
    ['Outcome', 1, 450],
    ['Windows', 2, 244],
  ]);
  // Its sessions are those of its window: no factor.
  expect(priced(true)?.[1]).toEqual(['Windows', 2, 204]);
});

test('what counts dearer may be the cheapest once it is counted by its own window', () => {
  const traffic = [{ ...TRAFFIC[0], 'Interactions per session': 1 }];
  const own = [{ ...traffic[0], Sessions: 400, 'Resolution rate': 1 }];
  const priced = priceMeasured(
    { ...SCENARIO, traffic },
    new Map([['windows', { traffic: own, hasOwnWindow: true }]]),
  );
  expect(figures(priced)?.[0]).toEqual(['Windows', 1, 204]);
});

test('where nothing is ranked nothing is priced by itself', () => {
  const none = priceMeasured({ traffic: [], offers: SCENARIO.offers }, new Map());
  expect(none.ranking).toBeUndefined();
});
