import { product } from './meter-words.js';
import type { NativeSessionLengths } from './session-lengths.js';

/**
 * E[min(rate × N, cap)] as a formula: what the average session costs where each reply is billed and no session costs
 * more than the cap.
 */
export function repliesCost(rate: string, turns: NativeSessionLengths, cap: string | undefined): string {
  const uncapped = product(rate, turns.mean);
  return cap === undefined ? uncapped : cappedCost(rate, turns, cap);
}

function cappedCost(rate: string, turns: NativeSessionLengths, cap: string): string {
  const { mean } = turns;
  const atMean = `MIN(${rate}*${mean},${cap})`;
  switch (turns.kind) {
    case 'mean':
      return atMean;
    case 'histogram': {
      const { replies, counts } = turns;
      const charge = `${rate}*${replies}`;
      return `SUMPRODUCT(${counts}*((${charge}<=${cap})*${charge}+(${charge}>${cap})*${cap}))/SUM(${counts})`;
    }
    case 'poisson':
    case 'geometric': {
      const spread = turns.kind === 'poisson' ? poisson(rate, mean, cap) : geometric(rate, mean, cap);
      // One reply for all, a cap below one reply and a free reply need no distribution, and cannot have one.
      const free = isAboveZero(rate) ? '' : `${rate}=0,`;
      return `IF(OR(${mean}=1,${free}${rate}>${cap}),${atMean},${spread})`;
    }
  }
}

/**
 * With t = cap ÷ rate, k = ⌊t⌋ and F of Poisson(μ − 1): rate · [F(k − 1) + (μ − 1)·F(k − 2) + t·(1 − F(k − 1))].
 * Sessions longer than μ + 12√μ + 40 do not happen; a t beyond would only multiply what 1 − F leaves of its last digit.
 */
function poisson(rate: string, mean: string, cap: string): string {
  const fit = `MIN(${cap}/${rate},${mean}+12*SQRT(${mean})+40)`;
  const below = `POISSON(INT(${fit})-1,${mean}-1,TRUE)`;
  const belowBefore = `IF(INT(${fit})<2,0,POISSON(INT(${fit})-2,${mean}-1,TRUE))`;
  return `${rate}*(${below}+(${mean}-1)*${belowBefore}+${fit}*(1-${below}))`;
}

/**
 * With t = cap ÷ rate, k = ⌊t⌋ and q = 1 − 1/μ: rate · [μ(1 − qᵏ) + (t − k)qᵏ]. Beyond 40μ replies nothing is left of
 * qᵏ, and a power too small for a number is an error in some programs.
 */
function geometric(rate: string, mean: string, cap: string): string {
  const fit = `MIN(${cap}/${rate},40*${mean})`;
  const longer = `(1-1/${mean})^INT(${fit})`;
  return `${rate}*(${mean}*(1-${longer})+(${fit}-INT(${fit}))*${longer})`;
}

/** Whether a text is a number above 0, and not a cell or a calculation. */
function isAboveZero(text: string): boolean {
  return Number(text.replace(/%$/, '')) > 0;
}
