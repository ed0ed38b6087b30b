import fc from 'fast-check';
import type { Scenario, ScenarioRow } from '../../src/core/scenario/tables/scenario.js';
import { FORMULAS, LOOKALIKES } from './payloads.js';

const words = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...FORMULAS, ...LOOKALIKES));
const rate = fc.integer({ min: 0, max: 400 }).map((cents) => cents / 100);

/** A name that no other of its table has. */
const named = (prefix: string, index: number, text: string) => `${prefix}${index} ${text}`;

const channel = fc.record<ScenarioRow>(
  {
    Channel: words,
    Sessions: fc.integer({ min: 0, max: 90_000 }),
    'Resolution rate': fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    'Interactions per session': fc.integer({ min: 1, max: 12 }),
    Turns: fc.constantFrom('mean', 'poisson'),
    Note: words,
    Source: words,
  },
  { requiredKeys: ['Channel', 'Sessions', 'Resolution rate', 'Interactions per session'] },
);

/** One charge; some have no rate, and so no price. */
const charge = fc.record<ScenarioRow>(
  {
    Offer: words,
    Meter: fc.constantFrom('interaction', 'session', 'resolution', 'seat', 'flat'),
    Rate: rate,
    Tiers: fc.constantFrom('0.9 to 500; 0.5', '0.9 to 500', '1 to 5; 2 to 3'),
    'Platform fee': rate,
    Seats: fc.integer({ min: 1, max: 9 }),
    'Handover share': fc.constantFrom(0.1, '20%'),
    Note: words,
    'As of': words,
  },
  { requiredKeys: ['Offer', 'Meter'] },
);

/** Scenarios of one to four channels and one to fourteen charges, with texts of every kind. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: words,
    note: words,
    traffic: fc.array(channel, { minLength: 1, maxLength: 4 }),
    offers: fc.array(fc.tuple(charge, fc.boolean()), { minLength: 1, maxLength: 14 }),
  })
  .map(({ name, note, traffic, offers }) => ({
    id: 'random',
    name,
    note,
    traffic: traffic.map((row, index) => ({
      ...row,
      Channel: named('C', index, String(row['Channel'])),
    })),
    offers: offers.map(([row, goesOn], index) => {
      const { Offer: offer, ...terms } = row;
      return goesOn && index > 0 ? terms : { ...terms, Offer: named('O', index, String(offer)) };
    }),
  }));
