import type { Dec } from '../../exact/decimal.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { currencyFault } from '../../scenario/ranking/currencies.js';
import { quote, type Quote } from '../../scenario/quote/quote.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { noCurve } from '../../terms/no-curve.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { BLOCK, CHUNK, chunksOf } from './block.js';
import { budgetInDoubles, Run, type OfferTrials } from './run.js';
import { exchangeFaults, termFaults } from './simulation-faults.js';
import { plan, type DrawnSpread, type Spread } from './spread.js';
import { outcomes, together, type Outcomes } from './tally.js';
import { phrase } from '../../phrase/phrase.js';

export interface SimulationTerms {
  readonly spreads: readonly Spread[];
  /** Whole, 1 to 1,000,000. */
  readonly trials: number;
  /** Any whole number: the same one gives the same result, on every machine. */
  readonly seed: number;
  /** Money a month; undefined asks for no chance of exceeding it. */
  readonly budget: Dec | undefined;
  /** What the cheapest is told by; undefined: the cost per resolution. */
  readonly rankBy?: RankBasis | undefined;
  /** Bills alone take less time; undefined: costs per resolution as well. */
  readonly billsOnly?: boolean | undefined;
}

/** What an offer comes to over all trials. */
export interface Simulated {
  /** Of the unrounded steady month. */
  readonly bill: Outcomes;
  /** Undefined where some trial resolves nothing, and where only bills are asked for. */
  readonly costPerResolution: Outcomes | undefined;
  /** Of being the first of a comparison; offers that tie share it, and offers without a price have none. */
  readonly chanceCheapest: number;
  readonly chanceOverBudget: number | undefined;
  /** The bill of each trial, for a histogram. */
  readonly bills: Float64Array;
}

/** Each offer's outcomes or faults, in the order given. */
export type SimulationResults = { readonly name: string; readonly simulated: Result<Simulated> }[];

/** A share of the trials of a simulation, for one of several workers: the `index`th of so many, from 0. */
export interface Share {
  readonly index: number;
  readonly of: number;
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
  results(parts?: readonly SimulationPart[]): SimulationResults;
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
  const currencies = currencyFault(offers);
  const faults = [
    ...(currencies === undefined ? [] : [currencies]),
    ...termFaults(terms),
    ...exchangeFaults(terms.spreads, offers),
  ];
  if (faults.length > 0) return failed(...faults);
  const planned = plan(terms.spreads, traffic);
  if (!planned.ok) return planned;
  const bases = offers.map(({ name, offer }): Base => {
    const beyond = offer.ok ? beyondStudy(offer.value) : [];
    if (beyond.length > 0) return { name, base: failed(...beyond) };
    const settled = offer.ok ? planned.value.settle({ traffic, offer: offer.value }) : offer;
    const none = settled.ok ? noCurve(settled.value.offer) : undefined;
    if (none !== undefined) return { name, base: failed(none) };
    const base = settled.ok ? quote(settled.value.traffic, settled.value.offer) : settled;
    return { name, base };
  });
  return ok(new Shared({ traffic, terms, drawn: planned.value.drawn, bases }, share));
}

/** A simulation from its start to its end. */
export function simulate(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<SimulationResults> {
  const started = startSimulation(traffic, offers, terms);
  if (!started.ok) return started;
  started.value.step(terms.trials);
  return ok(started.value.results());
}

/** An offer with its known numbers set, priced or with its faults. */
interface Base {
  readonly name: string;
  readonly base: Result<Quote>;
}

interface Started {
  readonly traffic: Traffic;
  readonly terms: SimulationTerms;
  readonly drawn: readonly DrawnSpread[];
  readonly bases: readonly Base[];
}

class Shared implements Simulation {
  readonly trials: number;
  readonly ofTrials: number;
  readonly basis: RankBasis;
  done = 0;
  readonly #started: Started;
  readonly #first: number;
  #begun: Run | undefined;

  constructor(started: Started, { index, of }: Share) {
    const { trials, rankBy } = started.terms;
    this.#started = started;
    this.ofTrials = trials;
    this.basis = rankBy ?? 'cost per resolution';
    const [first, end] = [index, index + 1].map((own) =>
      Math.min(Math.floor((chunksOf(trials) * own) / of) * CHUNK, trials),
    ) as [number, number];
    this.#first = first;
    this.trials = end - first;
  }

  /** Made with its first block: whoever only puts parts together needs no room for trials. */
  get #run(): Run {
    const { traffic, drawn, bases, terms } = this.#started;
    this.#begun ??= new Run(
      {
        traffic,
        drawn,
        quotes: bases.flatMap(({ base }) => (base.ok ? [base.value] : [])),
        seed: terms.seed,
        budget: budgetInDoubles(terms.budget),
        basis: this.basis,
        wantsCosts: terms.billsOnly !== true,
      },
      this.#first,
      this.trials,
    );
    return this.#begun;
  }

  step(trials: number): void {
    const end = Math.min(this.done + trials, this.trials);
    while (this.done < end) {
      const count = Math.min(BLOCK, this.trials - this.done);
      this.#run.block(this.done, count);
      this.done += count;
    }
  }

  part(): SimulationPart {
    return { offers: this.#run.offers };
  }

  results(parts: readonly SimulationPart[] = [this.part()]): SimulationResults {
    let priced = -1;
    return this.#started.bases.map(({ name, base }) => {
      if (!base.ok) return { name, simulated: base };
      priced += 1;
      const own = parts.flatMap(({ offers }) => offers[priced] ?? []);
      return { name, simulated: resultOf(name, own, this.#started.terms) };
    });
  }
}

function resultOf(name: string, parts: readonly OfferTrials[], terms: SimulationTerms): Result<Simulated> {
  const tally = together(parts.flatMap(({ tallies }) => tallies));
  if (tally.unpriced > 0) {
    const rule = phrase('unpricedTrials', tally.unpriced, terms.trials);
    return failed(conflict({ table: 'offers', offer: name, term: 'Tiers' }, rule));
  }
  const bills = inARow(parts.map((own) => own.bills));
  const hasCosts = terms.billsOnly !== true && tally.cost.most < Infinity;
  return ok({
    bill: outcomes(bills, tally.bill),
    costPerResolution: hasCosts ? outcomes(inARow(parts.map((own) => own.costs)), tally.cost) : undefined,
    chanceCheapest: tally.cheapest / terms.trials,
    chanceOverBudget: terms.budget === undefined ? undefined : tally.over / terms.trials,
    bills,
  });
}

function inARow(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Float64Array(parts.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  for (const own of parts) {
    all.set(own, at);
    at += own.length;
  }
  return all;
}
