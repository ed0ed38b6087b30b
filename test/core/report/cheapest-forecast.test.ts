import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { cheapestForecast } from '../../../src/core/report/cheapest-forecast.js';
import type { RankBasis } from '../../../src/core/scenario/ranking/rank-basis.js';
import { priceScenario } from '../../../src/core/scenario/ranking/priced.js';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { forecast } from '../../../src/core/study/time/forecast.js';
import { steady } from '../../../src/core/study/time/outlook.js';
import { CHAT, valueOf } from '../../reference/doors.js';

const cheapest = (
  offers: readonly ScenarioRow[],
  basis: RankBasis = 'monthly total',
  traffic: ScenarioRow = CHAT as ScenarioRow,
) => {
  const priced = priceScenario({ traffic: [traffic], offers });
  const forecasts = valueOf(forecast(valueOf(priced.traffic), priced.offers, steady(12), 'cash'));
  return cheapestForecast(forecasts, basis);
};
const DEAR = { Offer: 'Dear', Meter: 'session', Rate: 2 };
const FAIR = { Offer: 'Fair', Meter: 'session', Rate: 1, 'One-off fee': 500 };
const PART = { Offer: 'Part', Meter: 'session', Rate: 0.5, 'Pause after': 100 };

describe('the offer that costs least over the months', () => {
  test('with what the next one costs more, one-off fees included', () => {
    const own = cheapest([DEAR, FAIR]);
    expect([own?.name, own?.next, own?.servesLess]).toEqual(['Fair', 'Dear', false]);
    expect(toDouble(own?.whole.total ?? dec(0))).toBe(12_500);
    expect(toDouble(own?.more ?? dec(0))).toBe(11_500);
  });

  test('an offer that leaves sessions to people comes after those that do not', () => {
    const own = cheapest([PART, DEAR]);
    expect([own?.name, own?.next, own?.servesLess]).toEqual(['Dear', 'Part', true]);
  });

  test('by the total with people, and by what a resolution costs', () => {
    const offers = [
      { Offer: 'CheapBot', Meter: 'session', Rate: 0.3, 'Resolution rate': 0.4 },
      { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7 },
    ];
    const traffic = { ...CHAT, Sessions: 18_000, 'Human cost': 7.4 } as ScenarioRow;
    const byTotal = cheapest(offers, 'total cost', traffic);
    expect([byTotal?.name, toDouble(byTotal?.figure ?? dec(0))]).toEqual(['BetterBot', 12 * 52_434]);
    expect([byTotal?.next, toDouble(byTotal?.more ?? dec(0))]).toEqual(['CheapBot', 12 * 32_886]);
    const byResolution = cheapest(offers, 'cost per resolution', traffic);
    expect([byResolution?.name, toDouble(byResolution?.figure ?? dec(0))]).toEqual(['CheapBot', 0.75]);
    expect(cheapest(offers, 'monthly total', traffic)?.name).toBe('CheapBot');
  });

  test('an offer that serves less stands in one order with the others where people have their price', () => {
    const traffic = { ...CHAT, 'Human cost': 1 } as ScenarioRow;
    expect(cheapest([PART, DEAR], 'total cost', traffic)).toMatchObject({ name: 'Part', servesLess: false });
    expect(cheapest([PART, DEAR], 'total cost')).toMatchObject({ name: 'Dear', servesLess: true });
  });

  test('none where no offer has a price; a single one has no next', () => {
    expect(cheapest([{ ...DEAR, Rate: 'two' }])).toBeUndefined();
    expect(cheapest([DEAR])).toMatchObject({ name: 'Dear', next: undefined, more: undefined });
  });
});
