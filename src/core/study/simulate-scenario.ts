import { failed, ok, type Result } from '../fault/result.js';
import { NO_ASSUMPTIONS } from '../scenario/assumptions/assumptions.js';
import { figureOf } from '../scenario/edit/assumptions.js';
import { priceScenario } from '../scenario/ranking/priced.js';
import { haveSameTables } from '../scenario/tables/same-tables.js';
import { keptBasis, type RankBasis } from '../scenario/ranking/rank-basis.js';
import type { Scenario } from '../scenario/tables/scenario.js';
import { readAssumptions } from './read-assumptions.js';
import { distribution } from './simulation/distribution.js';
import { startSimulation, type Share, type Simulation, type SimulationPart } from './simulation/simulate.js';
import type { Simulated, SimulatedTrials } from './simulation/simulated.js';

/** What a simulation takes of a scenario: rows as they were typed, which can be sent anywhere. */
export type Drawable = Pick<Scenario, 'traffic' | 'offers' | 'assumptions'>;

/** What a simulation came to as plain data, without its trials, which are millions of numbers. */
export interface SimulatedScenario {
  readonly trials: number;
  /** What the cheapest is told by. */
  readonly basis: RankBasis;
  /** In the order of the table. */
  readonly offers: readonly { readonly name: string; readonly simulated: Result<SimulatedOffer> }[];
}

export interface SimulatedOffer extends Simulated {
  /** The bounds of its bars, one more than there are bars, and the share of its trials in each. */
  readonly bounds: readonly number[];
  readonly shares: readonly number[];
}

/**
 * A simulation of all offers of a scenario by its own assumptions, or a share of its trials. Faults: all that stand in
 * its way.
 */
export function startScenario(from: Drawable, share?: Share): Result<Simulation> {
  const priced = priceScenario(from);
  const read = readAssumptions(from.assumptions);
  if (!priced.traffic.ok || !read.ok || priced.offers.length === 0) {
    return failed(
      ...(priced.traffic.ok && priced.offers.length > 0 ? [] : priced.faults),
      ...(read.ok ? [] : read.faults),
    );
  }
  const terms = { ...read.value.simulation, rankBy: priced.basis };
  return startSimulation(priced.traffic.value, priced.offers, terms, share);
}

/** What a simulation that is at its end came to. @param parts all its shares; undefined: it is the only one. */
export function outcomeOf(simulation: Simulation, parts?: readonly SimulationPart[]): SimulatedScenario {
  const results = simulation.results(parts);
  return {
    trials: simulation.ofTrials,
    basis: simulation.basis,
    offers: results.map(({ name, simulated }) => ({
      name,
      simulated: simulated.ok ? ok(inBars(simulated.value)) : simulated,
    })),
  };
}

/** Whether two scenarios are simulated alike: the same tables, spreads, trials, seed, budget and basis. */
export function areDrawnAlike(a: Drawable, b: Drawable): boolean {
  return haveSameTables(a, b) && drawnBy(a) === drawnBy(b);
}

function drawnBy({ assumptions = NO_ASSUMPTIONS }: Drawable): string {
  const figures = (['Trials', 'Seed', 'Budget'] as const).map((id) => figureOf(assumptions, id) ?? null);
  const basis = keptBasis(assumptions);
  return JSON.stringify([
    figures,
    basis.ok ? (basis.value ?? null) : basis.faults,
    assumptions.spread.map(({ Variable, Low, High }) => [Variable, Low, High]),
  ]);
}

/** Bars of its own: beside an offer that is much dearer it would be a single one. */
function inBars({ bills, ...figures }: SimulatedTrials): SimulatedOffer {
  const { bounds, shares } = distribution([bills]);
  return { ...figures, bounds, shares: shares[0] ?? [] };
}
