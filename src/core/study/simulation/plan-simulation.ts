import type { Dec } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { quote, type Quote } from '../../scenario/quote/quote.js';
import { currencyFault } from '../../scenario/ranking/currencies.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { noCurve } from '../../terms/no-curve.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import type { Kept } from './kept.js';
import { budgetInDoubles, Run } from './run.js';
import { exchangeFaults, termFaults } from './simulation-faults.js';
import { plan, type DrawnSpread, type Spread } from './spread.js';

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

/** An offer with its known numbers set, priced or with its faults. */
interface Base {
  readonly name: string;
  readonly base: Result<Quote>;
}

/** A simulation that is about to be drawn. */
export interface PlannedSimulation {
  readonly traffic: Traffic;
  readonly terms: SimulationTerms;
  /** What the cheapest is told by. */
  readonly basis: RankBasis;
  readonly drawn: readonly DrawnSpread[];
  readonly bases: readonly Base[];
}

/** Faults: two currencies, spreads or trials that do not hold. An offer that cannot be priced has its own. */
export function planSimulation(
  traffic: Traffic,
  offers: readonly ReadOffer[],
  terms: SimulationTerms,
): Result<PlannedSimulation> {
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
  const basis = terms.rankBy ?? 'cost per resolution';
  return ok({ traffic, terms, basis, drawn: planned.value.drawn, bases });
}

/** Its trials from one on, where a chunk begins. @param keep what is kept of each offer that has a price. */
export function runOf<Own extends Kept>(
  planned: PlannedSimulation,
  first: number,
  keep: () => Own,
): Run<Own> {
  const { traffic, terms, basis, drawn, bases } = planned;
  const quotes = bases.flatMap(({ base }) => (base.ok ? [base.value] : []));
  const budget = budgetInDoubles(terms.budget);
  const wantsCosts = terms.billsOnly !== true;
  return new Run({ traffic, drawn, quotes, seed: terms.seed, budget, basis, wantsCosts }, first, keep);
}
