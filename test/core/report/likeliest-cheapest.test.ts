import { byChance, likeliestCheapest } from '../../../src/core/report/likeliest-cheapest.js';
import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { outcomeOf, startScenario } from '../../../src/core/study/simulate-scenario.js';
import { valueOf } from '../../reference/doors.js';

const simulated = (offers: readonly ScenarioRow[], spread: readonly ScenarioRow[] = []) => {
  const assumptions = { ...NO_ASSUMPTIONS, figures: { Trials: 4096 }, spread };
  const run = valueOf(startScenario({ ...EXAMPLE_SCENARIO, offers, assumptions }));
  run.step(4096);
  return outcomeOf(run);
};
const likeliest = (...given: Parameters<typeof simulated>) => likeliestCheapest(simulated(...given));
const RESOLUTION = { Offer: 'Resolution', Meter: 'resolution', Rate: 0.99 };
const SESSION = { Offer: 'Session', Meter: 'session', Rate: 0.6 };

describe('the offer that is the cheapest most often', () => {
  test('0.60 a session is cheaper than 0.99 a resolution where more than 60.6 % are resolved', () => {
    const own = likeliest([RESOLUTION, SESSION], [{ Variable: 'resolution rate', Low: 0.606, High: 0.75 }]);
    expect(own?.name).toBe('Session');
    expect(own?.chance).toBeCloseTo(0.9, 1);
    expect(own?.bill.p50).toBe(30_000);
  });

  test('of two alike the first given; none where none has a price', () => {
    expect(likeliest([SESSION, { ...SESSION, Offer: 'Other' }])).toMatchObject({
      name: 'Session',
      chance: 0.5,
    });
    expect(likeliest([{ ...SESSION, Rate: 'two' }])).toBeUndefined();
  });
});

test('in its order: the likelier first, of equal chances the lower bill, those without a price last', () => {
  const offers = [
    { ...SESSION, Offer: 'Odd', Rate: 'two' },
    { ...SESSION, Offer: 'Dear', Rate: 9 },
    { ...SESSION, Offer: 'Middle', Rate: 3 },
    SESSION,
  ];
  expect(byChance(simulated(offers).offers).map(({ name }) => name)).toEqual([
    'Session',
    'Middle',
    'Dear',
    'Odd',
  ]);
});
