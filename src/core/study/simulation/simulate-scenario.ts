import { failed, ok, type Result } from '../../fault/result.js';
import { NO_ASSUMPTIONS } from '../../scenario/assumptions.js';
import { figureOf } from '../../scenario/edit/assumptions.js';
import { priceScenario } from '../../scenario/priced.js';
import { haveSameTables } from '../../scenario/same-tables.js';
import type { Scenario } from '../../scenario/scenario.js';
import { readAssumptions } from '../read-assumptions.js';
import { distribution } from './distribution.js';
import { startSimulation, type Simulated, type Simulation } from './simulate.js';

/** What a simulation takes of a scenario: rows as they were typed, which can be sent anywhere. */
export type Drawable = Pick<Scenario, 'traffic' | 'offers' | 'assumptions'>;

/** What a simulation came to as plain data, without its trials, which are millions of numbers. */
export interface SimulatedScenario {
  readonly trials: number;
  /** In the order of the table. */
  readonly offers: readonly { readonly name: string; readonly simulated: Result<SimulatedOffer> }[];
}

export interface SimulatedOffer extends Omit<Simulated, 'bills'> {
  /** The bounds of its bars, one more than there are bars, and the share of its trials in each. */
  readonly bounds: readonly number[];
  readonly shares: readonly number[];
}

/** A simulation of all offers of a scenario by its own assumptions. Faults: all that stand in its way. */
export function startScenario({ traffic, offers, assumptions }: Drawable): Result<Simulation> {
  const priced = priceScenario({ traffic, offers });
  const read = readAssumptions(assumptions);
  if (!priced.traffic.ok || !read.ok || priced.offers.length === 0) {
    return failed(
      ...(priced.traffic.ok && priced.offers.length > 0 ? [] : priced.faults),
      ...(read.ok ? [] : read.faults),
    );
  }
  return startSimulation(priced.traffic.value, priced.offers, read.value.simulation);
}

/** What a simulation that is at its end came to. */
export function outcomeOf(simulation: Simulation): SimulatedScenario {
  return {
    trials: simulation.trials,
    offers: simulation.results().map(({ name, simulated }) => ({
      name,
      simulated: simulated.ok ? ok(inBars(simulated.value)) : simulated,
    })),
  };
}

/** Whether two scenarios are simulated alike: the same tables, spreads, trials, seed and budget. */
export function areDrawnAlike(a: Drawable, b: Drawable): boolean {
  return haveSameTables(a, b) && drawnBy(a) === drawnBy(b);
}

function drawnBy({ assumptions = NO_ASSUMPTIONS }: Drawable): string {
  const figures = (['Trials', 'Seed', 'Budget'] as const).map((id) => figureOf(assumptions, id) ?? null);
  return JSON.stringify([
    figures,
    assumptions.spread.map(({ Variable, Low, High }) => [Variable, Low, High]),
  ]);
}

/** Bars of its own: beside an offer that is much dearer it would be a single one. */
function inBars({ bills, ...figures }: Simulated): SimulatedOffer {
  const { bounds, shares } = distribution([bills]);
  return { ...figures, bounds, shares: shares[0] ?? [] };
}
