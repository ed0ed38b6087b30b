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
 * How offers perform when traffic and prices are uncertain, from many random months, the same for all offers.
 *
 * A variable is below its low end in 1 of 10 months and above its high end in 1 of 10. Sessions, interactions per session, price level, seats and exchange rate are lognormal, rates and shares logit-normal. Equal ends set a variable to a known number. The months depend only on the seed and the variable: the same seed gives the same result on every computer, and another offer does not change them.
 *
 * Sessions, resolution rate and interactions per session are those of the whole traffic. Channels keep their share of the sessions; the odds of their resolution rates, and of an offer's own, are multiplied by one factor until they blend to the rate drawn; interactions per session change in proportion. Where session lengths vary (poisson, geometric), only the replies beyond the first change, and a draw below one counts as one. Seats are averages and need not be whole. A handover share is set on every offer that bills resolutions, whether it states one or not; charges that state different ones are adjusted by their odds. A price level multiplies the rates of all charges, including seat and flat charges, but no seat price, platform fee, minimum or cap. An exchange rate applies to the offers that state one, all in one currency.
 *
 * A month's total is that of a steady month (accrual), unrounded. Offers that tie share the chance of being the cheapest. An offer that serves only some of the sessions comes after those that serve all, unless total cost ranks and every channel has a human cost; one whose bill is 0 in a month, although not every rate of it is free, comes after those that cost something. An offer that cannot be priced in some month says so in its cells.
 *
 * A cell computes up to 2,000,000 trials × offers × channels, in a second or two; sessions of a hundred replies and more whose units are rounded or capped take several times as long.
 * @customfunction SIMULATE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [spread] Three columns: variable (sessions, resolution rate, interactions per session, handover share, price level, seats or exchange rate), low (P10) and high (P90), with or without a header row; blank rows are skipped. All blank: nothing varies.
 * @param {any[][]} [trials] Number of months to simulate, a whole number from 1 to 100,000; blank or 0: 10,000. Trials × offers × channels may be at most 2,000,000; the Risk screen of the task pane runs up to 1,000,000 trials for any offers.
 * @param {any[][]} [seed] Start of the random numbers, a whole number; blank or 0: 1. Another seed gives other months.
 * @param {any[][]} [budget] Monthly budget, for the chance of exceeding it; blank or 0: none, and the chance is left blank.
 * @param {any[][]} [result] monthly total (default), effective cost per resolution, or distribution.
 * @param {any[][]} [rankBy] What decides which offer is cheapest: cost per resolution (default), total cost (the bill plus the people who handle what the AI does not resolve) or monthly total (the bill). The header of Chance cheapest names any choice but the default.
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
