import { toDouble, type Dec } from '../../exact/decimal.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { currencyFault } from '../../scenario/compare.js';
import { quote } from '../../scenario/quote.js';
import { RandomStream } from '../../stats/random.js';
import { sampler } from '../../stats/samplers.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { BLOCK, DRAWN_LEVERS, type DrawnLever, type Draws } from './block.js';
import { fastOffer, type FastOffer } from './fast-offer.js';
import { plan, type Drawn, type Spread } from './spread.js';
import { ranker, type InBlock } from './rank.js';
import { ALIKE, newTally, outcomes, tallied, type Outcomes, type Tally } from './tally.js';

export interface SimulationTerms {
  readonly spreads: readonly Spread[];
  /** Whole, 1 to 1,000,000. */
  readonly trials: number;
  /** Any whole number: the same one gives the same result, on every machine. */
  readonly seed: number;
  /** Money a month; undefined asks for no chance of exceeding it. */
  readonly budget: Dec | undefined;
}

/** What an offer comes to over all trials. */
export interface Simulated {
  /** Of the unrounded steady month. */
  readonly bill: Outcomes;
  /** Undefined where some trial resolves nothing. */
  readonly costPerResolution: Outcomes | undefined;
  /** Of being the first of a comparison; offers that tie share it, and offers without a price have none. */
  readonly chanceCheapest: number;
  readonly chanceOverBudget: number | undefined;
  /** The bill of each trial, for a histogram. */
  readonly bills: Float64Array;
}

/** A simulation that goes on by as many trials as it is told, so that whoever runs it can show progress, or stop. */
export interface Simulation {
  readonly trials: number;
  /** Trials computed so far. */
  readonly done: number;
  /** Goes on by at least so many, in whole blocks, so that the size of the steps does not change a last digit. */
  step(trials: number): void;
  /** Each offer's outcomes or faults, in the order given. Asked for once all trials are done. */
  results(): { readonly name: string; readonly simulated: Result<Simulated> }[];
}

const MOST_TRIALS = 1_000_000;

/**
 * All offers on the same drawn months, so that their differences are theirs and not chance's. The draws depend on the
 * seed and the lever alone: another lever, another offer or another size of steps leaves them as they are.
 * Faults: two currencies, spreads or trials that do not hold. An offer that cannot be priced has its own.
 */
export function startSimulation(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<Simulation> {
  const currencies = currencyFault(offers);
  const faults = [...(currencies === undefined ? [] : [currencies]), ...termFaults(terms)];
  if (faults.length > 0) return failed(...faults);
  const planned = plan(terms.spreads, traffic);
  if (!planned.ok) return planned;
  const runs = offers.map(({ name, offer }): OfferRun => {
    const settled = offer.ok ? planned.value.settle({ traffic, offer: offer.value }) : offer;
    const base = settled.ok ? quote(settled.value.traffic, settled.value.offer) : settled;
    return {
      name,
      fast: base.ok ? ok(fastOffer(base.value)) : base,
      bills: new Float64Array(base.ok ? terms.trials : 0),
      costs: new Float64Array(base.ok ? terms.trials : 0),
      tally: newTally(),
    };
  });
  return ok(new Run(terms, planned.value.drawn, runs));
}

/** A simulation from its start to its end. */
export function simulate(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<ReturnType<Simulation['results']>> {
  const started = startSimulation(traffic, offers, terms);
  if (!started.ok) return started;
  started.value.step(terms.trials);
  return ok(started.value.results());
}

interface OfferRun {
  readonly name: string;
  readonly fast: Result<FastOffer>;
  readonly bills: Float64Array;
  /** Per resolution; Infinity where nothing is resolved. */
  readonly costs: Float64Array;
  readonly tally: Tally;
}

/** One offer that has a price, and which part of the sessions it serves in each trial of a block. */
interface Priced {
  readonly run: OfferRun;
  readonly fast: FastOffer;
  readonly served: Float64Array;
}

class Run implements Simulation {
  readonly trials: number;
  done = 0;
  readonly #budget: number;
  readonly #levers: readonly {
    readonly lever: DrawnLever;
    readonly stream: RandomStream;
    readonly sample: ReturnType<typeof sampler>;
    readonly values: Float64Array;
    readonly isWhole: boolean;
  }[];
  readonly #draws: Draws;
  readonly #random = new Int32Array(BLOCK);
  readonly #resolutions = new Float64Array(BLOCK);
  readonly #runs: readonly OfferRun[];
  readonly #priced: readonly Priced[];
  readonly #rank = ranker();

  constructor({ trials, seed, budget }: SimulationTerms, drawn: readonly Drawn[], runs: readonly OfferRun[]) {
    this.trials = trials;
    this.#budget = budget === undefined ? Infinity : toDouble(budget) * (1 + ALIKE);
    this.#levers = drawn.map(({ lever, distribution, isWhole }) => ({
      lever,
      isWhole,
      stream: new RandomStream(seed, DRAWN_LEVERS.indexOf(lever)),
      sample: sampler(distribution),
      values: new Float64Array(BLOCK),
    }));
    this.#draws = Object.fromEntries(this.#levers.map(({ lever, values }) => [lever, values]));
    this.#runs = runs;
    this.#priced = runs.flatMap((run) =>
      run.fast.ok ? [{ run, fast: run.fast.value, served: new Float64Array(BLOCK) }] : [],
    );
  }

  step(trials: number): void {
    const end = Math.min(this.done + trials, this.trials);
    while (this.done < end) {
      const count = Math.min(BLOCK, this.trials - this.done);
      this.#block(count);
      this.done += count;
    }
  }

  results(): ReturnType<Simulation['results']> {
    return this.#runs.map((run) => ({ name: run.name, simulated: this.#resultOf(run) }));
  }

  #block(count: number): void {
    for (const { stream, sample, values, isWhole } of this.#levers) {
      stream.fill(this.#random, count);
      sample(this.#random, values, count);
      if (isWhole)
        for (let trial = 0; trial < count; trial += 1) values[trial] = Math.round(values[trial] as number);
    }
    const resolutions = this.#resolutions;
    for (const { run, fast, served } of this.#priced) {
      const bill = run.bills.subarray(this.done, this.done + count);
      const cost = run.costs.subarray(this.done, this.done + count);
      fast.evaluate(this.#draws, count, { bill, resolutions, served });
      tallied(run.tally, this.#budget, { bill, cost, resolutions, count });
    }
    this.#rank(
      this.#priced.map(({ run, fast, served }): InBlock => {
        const cost = run.costs.subarray(this.done, this.done + count);
        return { fast, served, tally: run.tally, cost };
      }),
      count,
    );
  }

  #resultOf({ name, fast, bills, costs, tally }: OfferRun): Result<Simulated> {
    if (!fast.ok) return fast;
    if (tally.unpriced > 0) {
      const rule = `in ${tally.unpriced} of ${this.trials} trials it has no price, its last tier being at its end`;
      return failed(conflict(`Offers (${name}), Tiers`, rule));
    }
    return ok({
      bill: outcomes(bills, tally.bill),
      costPerResolution: tally.cost.most === Infinity ? undefined : outcomes(costs, tally.cost),
      chanceCheapest: tally.cheapest / this.trials,
      chanceOverBudget: this.#budget === Infinity ? undefined : tally.over / this.trials,
      bills,
    });
  }
}

function termFaults({ trials, seed }: SimulationTerms): Fault[] {
  const whole = Number.isInteger(trials) && trials >= 1 && trials <= MOST_TRIALS;
  return [
    ...(whole ? [] : [conflict('trials', `it is ${trials}; it must be a whole number from 1 to 1,000,000`)]),
    ...(Number.isSafeInteger(seed) ? [] : [conflict('seed', `it is ${seed}; it must be a whole number`)]),
  ];
}
