import * as STUDY from '../../core/contract/study.js';
import { toDouble } from '../../core/exact/decimal.js';
import { failed, ok } from '../../core/fault/result.js';
import {
  tabulateDistribution,
  tabulateSimulatedCosts,
  tabulateSimulation,
} from '../../core/report/simulation.js';
import { simulate, simulateTrials } from '../../core/study/simulation/simulate.js';
import { tooManyTrials } from '../edge/most-trials.js';
import { studyOfOffers } from '../edge/study.js';

const MONTHLY_TOTAL = 'monthly total';
const COST = 'effective cost per resolution';

/**
 * How offers fare where the traffic and the prices are not known for sure: many months drawn at random, the same for all offers, each priced.
 *
 * A variable lies below its low end in 1 of 10 months and above its high end in 1 of 10. Sessions, interactions per session, price level, seats and exchange rate are lognormal, rates and shares logit-normal. Sessions, resolution rate and interactions per session are those of the whole traffic: channels keep their part of the sessions; the odds of their resolution rates, and of an offer's own, are turned by one factor until they blend to what is drawn; interactions per session are turned in proportion, where sessions are spread (poisson, geometric) above the one reply that each needs, and a draw below one counts as one there. Seats are averages and need not be whole. A handover share is set on every offer that bills resolutions, whether it states one or not; charges that state different ones are turned by their odds. A price level multiplies the rates of all charges, those of seat and flat charges included, but no seat price, platform fee, minimum or cap. An exchange rate is that of the offers that state one, all in one currency. Equal ends set a variable to a number that is known. The months depend on the seed and the variable alone: the same seed gives the same result on every machine, and another offer does not change them. A month's total is that of a steady month (accrual), unrounded; a chance of being the cheapest is shared by offers that tie, and an offer that serves less than all comes after those that serve all, unless the total cost ranks and every channel has a human cost; one whose bill is 0 in a month, though not every rate of it is free, comes after those that cost something. An offer that cannot be priced in some month says so in each of its cells. A cell computes up to 2,000,000 trials × offers × channels, a second or two; sessions of a hundred replies and more whose units round or are capped take several times as long.
 * @customfunction SIMULATE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [spread] Rows of three columns: variable (sessions, resolution rate, interactions per session, handover share, price level, seats or exchange rate), low (P10) and high (P90); a header row is allowed, blank rows are left out. All blank: nothing varies.
 * @param {any[][]} [trials] How many months are drawn, a whole number from 1 to 100,000; blank or 0: 10,000. Times the offers and the channels at most 2,000,000; the Risk screen of the task pane takes up to 1,000,000 trials of any offers.
 * @param {any[][]} [seed] A whole number; blank or 0: 1. Another seed draws other months.
 * @param {any[][]} [budget] A monthly total that is not to be exceeded; blank or 0: none, and the chance of exceeding it is left blank.
 * @param {any[][]} [result] monthly total (default), effective cost per resolution, or distribution.
 * @param {any[][]} [rankBy] What the cheapest is told by: cost per resolution (default), total cost (the bill and what people cost for what is left to them) or monthly total; the header of Chance cheapest names any but the default.
 * @returns {any[][]} Offer, Mean, P10, P50, P90, and for the monthly total Chance cheapest and Chance over budget; for the distribution From, To and each offer's share of months with a total between them.
 * @example =METER.SIMULATE({"Offer","Meter","Rate";"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, {"sessions",60000,60000}, 100, , 45000) → {"Offer","Mean","P10","P50","P90","Chance cheapest","Chance over budget";"Window",48000,48000,48000,48000,1,1}
 * @example =INDEX(METER.SIMULATE({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, {"Variable","Low","High";"resolution rate",0.6,0.9}), 2, 6) → 0.5771
 */
export function SIMULATE(
  offers: any[][],
  traffic: any[][],
  spread?: any[][],
  trials?: any[][],
  seed?: any[][],
  budget?: any[][],
  result?: any[][],
  rankBy?: any[][],
): any[][] {
  const inputs = { offers, traffic, spread, trials, seed, budget, result, rankBy };
  return studyOfOffers(STUDY.SIMULATE, inputs, (priced, given) => {
    const tooMany = tooManyTrials(given.trials, priced);
    if (tooMany !== undefined) return failed(tooMany);
    const terms = {
      spreads: given.spread,
      trials: toDouble(given.trials),
      seed: toDouble(given.seed),
      budget: given.result === MONTHLY_TOTAL ? given.budget : undefined,
      rankBy: given.rankBy,
      billsOnly: given.result !== COST,
    };
    if (given.result === 'distribution') {
      const trials = simulateTrials(priced.traffic, priced.offers, terms);
      return trials.ok ? ok(tabulateDistribution(trials.value)) : trials;
    }
    const own = simulate(priced.traffic, priced.offers, terms);
    return own.ok ? ok(TABULATE[given.result](own.value, given.rankBy)) : own;
  });
}

const TABULATE = {
  [MONTHLY_TOTAL]: tabulateSimulation,
  [COST]: tabulateSimulatedCosts,
};
