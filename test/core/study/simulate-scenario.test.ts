import { placeWords } from '../../../src/core/fault/place.js';
import { setFigure } from '../../../src/core/scenario/edit/assumptions.js';
import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import { priceScenario } from '../../../src/core/scenario/ranking/priced.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { readAssumptions } from '../../../src/core/study/read-assumptions.js';
import { simulateTrials } from '../../../src/core/study/simulation/simulate.js';
import { areDrawnAlike, outcomeOf, startScenario } from '../../../src/core/study/simulate-scenario.js';
import { valueOf } from '../../reference/doors.js';

const assumptions = {
  ...NO_ASSUMPTIONS,
  figures: { Trials: 5000, Seed: 7, Budget: 30_000 },
  spread: [{ Variable: 'sessions', Low: 40_000, High: 60_000, Note: 'last year' }],
};
const SCENARIO: Scenario = { ...EXAMPLE_SCENARIO, assumptions };

describe('a scenario that is simulated by its own assumptions', () => {
  const started = valueOf(startScenario(SCENARIO));
  while (started.done < started.trials) started.step(2000);
  const own = outcomeOf(started);

  test('comes to the figures of simulate, in whatever steps', () => {
    const { traffic, offers } = priceScenario(SCENARIO);
    const terms = valueOf(readAssumptions(assumptions)).simulation;
    const all = valueOf(simulateTrials(valueOf(traffic), offers, terms));
    expect(own.trials).toBe(5000);
    expect(own.offers.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
    for (const [index, { simulated }] of all.entries()) {
      const { bills, ...figures } = valueOf(simulated);
      expect(bills).toHaveLength(5000);
      expect(own.offers[index]?.simulated).toMatchObject({ ok: true, value: figures });
    }
  });

  test('is plain data: it can be sent as it is', () => {
    expect(structuredClone(own)).toEqual(own);
  });

  test('each offer has bars of its own, whose shares are all of its trials', () => {
    for (const { simulated } of own.offers) {
      const { bounds, shares } = valueOf(simulated);
      expect(bounds).toHaveLength(shares.length + 1);
      expect(shares.reduce((all, share) => all + share)).toBeCloseTo(1, 9);
    }
  });

  test('tells all that stands in the way', () => {
    const started = startScenario({
      ...SCENARIO,
      traffic: [],
      assumptions: setFigure(assumptions, 'Trials', 0),
    });
    expect(started.ok ? [] : started.faults.map(({ where }) => placeWords(where))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Traffic/), 'Trials']),
    );
  });
});

describe('areDrawnAlike', () => {
  test('what is no part of the draws may change', () => {
    const others = setFigure(assumptions, 'Months', 12);
    const noted = { ...others, spread: others.spread.map(({ Note: _, ...row }) => row) };
    expect(areDrawnAlike(SCENARIO, { ...SCENARIO, name: 'Other', assumptions: noted } as Scenario)).toBe(
      true,
    );
  });

  test.each([
    ['the seed', { ...SCENARIO, assumptions: setFigure(assumptions, 'Seed', 8) }],
    ['a spread', { ...SCENARIO, assumptions: { ...assumptions, spread: [] } }],
    ['the traffic', { ...SCENARIO, traffic: [] }],
    ['the budget', { ...SCENARIO, assumptions: setFigure(assumptions, 'Budget', undefined) }],
  ] as const)('%s may not', (_, other) => {
    expect(areDrawnAlike(SCENARIO, other)).toBe(false);
  });
});
