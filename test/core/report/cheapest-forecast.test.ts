import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { cheapestForecast } from '../../../src/core/report/cheapest-forecast.js';
import { priceScenario } from '../../../src/core/scenario/priced.js';
import type { ScenarioRow } from '../../../src/core/scenario/scenario.js';
import { forecast } from '../../../src/core/study/forecast.js';
import { steady } from '../../../src/core/study/outlook.js';
import { CHAT, valueOf } from '../../reference/doors.js';

const cheapest = (offers: readonly ScenarioRow[]) => {
  const priced = priceScenario({ traffic: [CHAT as ScenarioRow], offers });
  return cheapestForecast(valueOf(forecast(valueOf(priced.traffic), priced.offers, steady(12), 'cash')));
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

  test('none where no offer has a price; a single one has no next', () => {
    expect(cheapest([{ ...DEAR, Rate: 'two' }])).toBeUndefined();
    expect(cheapest([DEAR])).toMatchObject({ name: 'Dear', next: undefined, more: undefined });
  });
});
