import type { NumberKind } from './number-kind.js';
import { AMOUNT } from './number-kind.js';
import { spreadConverter } from './spread.js';
import { phrase } from '../../core/phrase/phrase.js';

const BELOW_ONE: NumberKind = {
  rule: {
    takes: phrase('openShare', '95%', '0.95'),
    accepts: (value) => value.gt(0) && value.lt(1),
    zeroIsBlank: true,
  },
  conditions: (text) => [`${text}>0`, `${text}<1`],
};

/** Wilson's interval: the upper bound, and the lower one from the product of both, which keeps its digits. */
export const rateInterval = spreadConverter(
  { resolutions: 'blank', sessions: 'blank', confidence: 'blankOrZero' },
  (at, _tables, result) => {
    const successes = at.number('resolutions', AMOUNT);
    const trials = at.number('sessions', AMOUNT);
    at.require(`OR(${trials}=0,${successes}<=${trials})`);
    const confidence = at.optional('confidence', BELOW_ONE) ?? '0.95';
    const square = `NORMSINV(ROUND(1-${confidence},15)/2)^2`;
    const spread = `SQRT(${square}*(4*${successes}*(${trials}-${successes})/${trials}+${square}))`;
    const high = `IF(${successes}=${trials},1,(2*${successes}+${square}+${spread})/(2*(${trials}+${square})))`;
    // No sessions are nothing to divide by, in either bound.
    if (result === 1) return `IF(${trials}=0,1/${trials},${high})`;
    return `${successes}^2/(${trials}*(${trials}+${square}))/${high}`;
  },
  { width: 2, wholes: {} },
);
