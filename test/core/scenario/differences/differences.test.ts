import fc from 'fast-check';
import { differences } from '../../../../src/core/scenario/differences/differences.js';
import { removeOffer } from '../../../../src/core/scenario/edit/offers.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import type { Scenario, ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';
import { randomTables } from '../random-rows.js';
import { runs } from '../../../runs.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5 };
const A = { Offer: 'A', Meter: 'session', Rate: 1 };
const scenario = (traffic: readonly ScenarioRow[], offers: readonly ScenarioRow[]): Scenario => ({
  id: 'x',
  name: 'X',
  note: '',
  traffic,
  offers,
});
const inputs = (a: Scenario, b: Scenario) => differences(a, b).inputs;
const base = scenario([CHAT], [A]);

describe('differences', () => {
  test('a cell that changed, and what it does to results', () => {
    const better = scenario([{ ...CHAT, 'Resolution rate': 0.8 }], [A]);
    expect(differences(base, better)).toEqual({
      basis: { a: 'cost per resolution', b: 'cost per resolution' },
      currency: { a: undefined, b: undefined },
      inputs: [
        { table: 'traffic', name: 'Chat', header: 'Resolution rate', a: 0.5, b: 0.8, kind: 'changed' },
      ],
      results: [
        {
          offer: 'A',
          a: { rank: 1, monthly: 1000, total: 1000, perResolution: 2 },
          b: { rank: 1, monthly: 1000, total: 1000, perResolution: 1.25 },
        },
      ],
    });
  });

  test('a blank that is filled, however it is written; notes are no inputs', () => {
    const other = scenario(
      [{ ...CHAT, 'Resolution rate': '50%', Note: 'n' }],
      [{ ...A, Discount: 0.1, '#x': 1 }],
    );
    expect(inputs(base, other)).toEqual([
      { table: 'offers', name: 'A', header: 'Discount', a: undefined, b: 0.1, kind: 'changed' },
    ]);
  });

  test('channels, offers and charges that only one has', () => {
    const other = scenario(
      [CHAT, { ...CHAT, Channel: 'Mail' }],
      [A, { Meter: 'seat', Seats: 2, Rate: 5 }, { ...A, Offer: 'B' }],
    );
    expect(inputs(base, other)).toEqual([
      { table: 'traffic', name: 'Mail', header: 'Channel', a: undefined, b: 'Mail', kind: 'added' },
      { table: 'offers', name: 'A', header: 'Meter', a: undefined, b: 'seat', kind: 'added' },
      { table: 'offers', name: 'B', header: 'Offer', a: undefined, b: 'B', kind: 'added' },
    ]);
    expect(inputs(other, base).map(({ name, kind }) => [name, kind])).toEqual([
      ['Mail', 'removed'],
      ['A', 'removed'],
      ['B', 'removed'],
    ]);
  });

  test('results: offers without a price, or in one scenario only', () => {
    const { results } = differences(
      base,
      scenario(
        [CHAT],
        [
          { Offer: 'a', Meter: 'session' },
          { ...A, Offer: 'B', Rate: 2 },
        ],
      ),
    );
    expect(results).toEqual([
      { offer: 'A', a: { rank: 1, monthly: 1000, total: 1000, perResolution: 2 }, b: undefined },
      { offer: 'B', a: undefined, b: { rank: 1, monthly: 2000, total: 2000, perResolution: 4 } },
    ]);
    expect(differences(base, scenario([], [A])).results).toEqual([
      { offer: 'A', a: { rank: 1, monthly: 1000, total: 1000, perResolution: 2 }, b: undefined },
    ]);
  });

  test('a scenario differs from itself in nothing, and turned around a difference turns around', () => {
    fc.assert(
      fc.property(randomTables, randomTables, (one, two) => {
        const [a, b] = [scenario(one.traffic, one.offers), scenario(two.traffic, two.offers)];
        expect(inputs(a, a)).toEqual([]);
        const there = inputs(a, b).map((own) =>
          JSON.stringify([own.table, own.name, own.header, own.a, own.b]),
        );
        const back = inputs(b, a).map((own) =>
          JSON.stringify([own.table, own.name, own.header, own.b, own.a]),
        );
        expect([...there].sort()).toEqual([...back].sort());
      }),
      { numRuns: runs(40) },
    );
  });

  test('an offer taken away is the only difference', () => {
    const [first] = EXAMPLE_SCENARIO.offers;
    const name = String(first?.['Offer']);
    const without = { ...EXAMPLE_SCENARIO, offers: removeOffer(EXAMPLE_SCENARIO.offers, name) };
    expect(inputs(EXAMPLE_SCENARIO, without)).toEqual([
      { table: 'offers', name, header: 'Offer', a: name, b: undefined, kind: 'removed' },
    ]);
  });
});
