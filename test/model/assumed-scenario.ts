import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario.js';
import { KNOWN_RAMPS } from '../../src/core/catalogue/known-ramps.js';
import type { Scenario } from '../../src/core/scenario/tables/scenario.js';

/** The example with something in every part of its assumptions. */
export const ASSUMED_SCENARIO: Scenario = {
  ...EXAMPLE_SCENARIO,
  id: 'assumed',
  name: 'Assumed',
  assumptions: {
    figures: {
      Months: 18,
      Growth: '2%',
      'Guaranteed resolution rate': 0.65,
      'Handle minutes': 8,
      'Discount rate': 0.1,
      Budget: 30000,
    },
    ramp: KNOWN_RAMPS[1]?.rows ?? [],
    season: [1, 1, 1, 1, 1, 1, 0.9, 0.9, 1, 1.1, 1.3, 1.4].map((Factor, index) => ({
      Month: index + 1,
      Factor,
    })),
    spread: [
      { Variable: 'sessions', Low: 40000, High: 65000, Source: 'Own figures' },
      { Variable: 'resolution rate', Low: 0.55, High: 0.72 },
    ],
    actuals: [
      { Month: 1, Sessions: 52000, 'Resolution rate': 0.41, Invoiced: 24000, Source: 'Invoice 1' },
      { Month: 2, Channel: 'Chat', Sessions: 20000 },
      { Month: 4, Invoiced: -150 },
    ],
  },
};

/** The same from April 2026 on in fiscal years from July, its ramp by dates. */
export const DATED_SCENARIO: Scenario = {
  ...ASSUMED_SCENARIO,
  id: 'dated',
  name: 'Dated',
  assumptions: {
    ...(ASSUMED_SCENARIO.assumptions ?? { spread: [], season: [] }),
    figures: {
      ...ASSUMED_SCENARIO.assumptions?.figures,
      Start: '2026-04-15',
      'Fiscal year starts': 7,
      'Current platform cost': 40_000,
    },
    ramp: [
      { Month: 46_113, 'Resolution rate': 0.4 },
      { Month: '2026-09', 'Resolution rate': 0.675 },
      { Month: 14, 'Resolution rate': 0.8 },
    ],
  },
};

/** The same with channels that go their own way, and freed time that is released by and by. */
export const PATHS_SCENARIO: Scenario = {
  ...DATED_SCENARIO,
  id: 'paths',
  name: 'Paths',
  choices: { monthsLaid: 'across' },
  traffic: [
    ...DATED_SCENARIO.traffic,
    {
      Channel: 'Email',
      Contacts: 8000,
      'Interactions per session': 2,
      'Resolution rate': 0.4,
      'Human cost': 7,
    },
  ],
  assumptions: {
    ...(DATED_SCENARIO.assumptions ?? { figures: {}, ramp: [], spread: [], season: [] }),
    figures: { ...DATED_SCENARIO.assumptions?.figures, 'Realisation rate': 0.4 },
    ramp: [
      ...(DATED_SCENARIO.assumptions?.ramp ?? []),
      { Month: 1, 'Resolution rate': 0.3, Channel: 'Email' },
      { Month: 6, 'Resolution rate': 0.5, Channel: 'Email' },
    ],
    growth: [{ Channel: 'Email', Growth: -0.01, Source: 'Own figures' }],
    realisation: [
      { Month: 3, 'Realisation rate': 0 },
      { Month: '2026-12', 'Realisation rate': 0.4 },
    ],
  },
};
