import { ok, type Result } from '../../fault/result.js';
import { inARow } from '../../stats/in-a-row.js';
import { quantiles } from '../../stats/order-statistics.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { planSimulation, runOf, type PlannedSimulation, type SimulationTerms } from './plan-simulation.js';
import { BLOCK, CHUNK, chunksOf } from './block.js';
import { AllTrials, TrialQuantiles, type TrialColumns } from './kept.js';
import type { Run } from './run.js';
import { simulatedBy, type Simulated, type SimulatedTrials, type SimulationResults } from './simulated.js';
import { SHARES, type Tally } from './tally.js';

/** A share of the trials of a simulation, for one of several workers: the `index`th of so many, from 0. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** An offer's trials in a row, and their tallies by chunk. */
export interface OfferTrials extends TrialColumns {
  readonly tallies: readonly Tally[];
}

/** What one share came to, as plain data that can be sent anywhere. */
export interface SimulationPart {
  readonly offers: readonly OfferTrials[];
}

/** A simulation that goes on by as many trials as it is told, so that whoever runs it can show progress, or stop. */
export interface Simulation {
  /** Those of its share. */
  readonly trials: number;
  /** Those of all shares. */
  readonly ofTrials: number;
  /** What the cheapest is told by. */
  readonly basis: RankBasis;
  /** Trials computed so far. */
  readonly done: number;
  /** Goes on by at least so many, in whole blocks, so that the size of the steps does not change a last digit. */
  step(trials: number): void;
  /** What its share came to. Asked for once all its trials are done. */
  part(): SimulationPart;
  /** The results of all shares, in their order: the same however the trials were shared out. */
  results(parts?: readonly SimulationPart[]): SimulationResults<SimulatedTrials>;
}

const ALL: Share = { index: 0, of: 1 };

/**
 * All offers on the same drawn months, so that their differences are theirs and not chance's. The draws depend on the
 * seed and the lever alone: another lever, another offer, another size of steps or another number of shares leaves them
 * as they are. Faults: two currencies, spreads or trials that do not hold. An offer that cannot be priced has its own.
 */
export function startSimulation(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
  share = ALL,
): Result<Simulation> {
  const planned = planSimulation(traffic, offers, terms);
  return planned.ok ? ok(new Shared(planned.value, share)) : planned;
}

/** A simulation from its start to its end. */
export function simulate(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<SimulationResults> {
  const planned = planSimulation(traffic, offers, terms);
  if (!planned.ok) return planned;
  return ok(withQuantilesAlone(planned.value) ?? withTrials(planned.value));
}

/** The same with the bill of each trial. */
export function simulateTrials(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<SimulationResults<SimulatedTrials>> {
  const planned = planSimulation(traffic, offers, terms);
  return planned.ok ? ok(withTrials(planned.value)) : planned;
}

function withTrials(planned: PlannedSimulation): SimulationResults<SimulatedTrials> {
  const all = new Shared(planned, ALL);
  all.step(all.trials);
  return all.results();
}

/** Without memory for all trials; undefined where that is not worth its while, or where quantiles were missed. */
function withQuantilesAlone(planned: PlannedSimulation): SimulationResults | undefined {
  const { trials, billsOnly } = planned.terms;
  if (trials <= CHUNK) return undefined;
  const run = runOf(planned, 0, () => new TrialQuantiles(trials, billsOnly !== true));
  for (let done = 0; done < trials; done += BLOCK) run.block(done, Math.min(BLOCK, trials - done));
  let isMissed = false;
  const results = resultsOf(planned, (name, priced) => {
    const own = run.offers[priced];
    return simulatedBy(name, own?.tallies ?? [], planned.terms, (figure) => {
      const quantiles = own?.kept[figure].result();
      isMissed ||= quantiles === undefined;
      return quantiles ?? [];
    });
  });
  return isMissed ? undefined : results;
}

/** Offers without a price with their faults, the others, counted from 0, with what they came to. */
function resultsOf<Own extends Simulated>(
  { bases }: PlannedSimulation,
  resultOf: (name: string, priced: number) => Result<Own>,
): SimulationResults<Own> {
  let priced = 0;
  return bases.map(({ name, base }) => {
    if (!base.ok) return { name, simulated: base };
    priced += 1;
    return { name, simulated: resultOf(name, priced - 1) };
  });
}

class Shared implements Simulation {
  readonly trials: number;
  done = 0;
  private readonly planned: PlannedSimulation;
  private readonly first: number;
  private drawn: Run<AllTrials> | undefined;

  constructor(planned: PlannedSimulation, { index, of }: Share) {
    const { trials } = planned.terms;
    this.planned = planned;
    const [first, end] = [index, index + 1].map((own) =>
      Math.min(Math.floor((chunksOf(trials) * own) / of) * CHUNK, trials),
    ) as [number, number];
    this.first = first;
    this.trials = end - first;
  }

  get ofTrials(): number {
    return this.planned.terms.trials;
  }

  get basis(): RankBasis {
    return this.planned.basis;
  }

  /** Made with its first block: whoever only puts parts together needs no room for trials. */
  private get run(): Run<AllTrials> {
    const wantsCosts = this.planned.terms.billsOnly !== true;
    this.drawn ??= runOf(this.planned, this.first, () => new AllTrials(this.trials, wantsCosts));
    return this.drawn;
  }

  step(trials: number): void {
    const end = Math.min(this.done + trials, this.trials);
    while (this.done < end) {
      const count = Math.min(BLOCK, this.trials - this.done);
      this.run.block(this.done, count);
      this.done += count;
    }
  }

  part(): SimulationPart {
    return {
      offers: this.run.offers.map(({ kept: { bills, costs }, tallies }) => ({ bills, costs, tallies })),
    };
  }

  results(parts: readonly SimulationPart[] = [this.part()]): SimulationResults<SimulatedTrials> {
    return resultsOf(this.planned, (name, priced) => {
      const own = parts.flatMap(({ offers }) => offers[priced] ?? []);
      const columns = {
        bills: inARow(own.map(({ bills }) => bills)),
        costs: inARow(own.map(({ costs }) => costs)),
      };
      const tallies = own.flatMap((part) => part.tallies);
      const simulated = simulatedBy(name, tallies, this.planned.terms, (figure, range) =>
        quantiles(columns[figure], SHARES, range),
      );
      return simulated.ok ? ok({ ...simulated.value, bills: columns.bills }) : simulated;
    });
  }
}
