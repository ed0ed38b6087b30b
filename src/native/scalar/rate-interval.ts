import * as SCALAR from '../../core/contract/scalar.js';
import { spreadConverter } from './spread.js';

/** Wilson's interval: the upper bound, and the lower one from the product of both, which keeps its digits. */
export const rateInterval = spreadConverter(
  SCALAR.RATE_INTERVAL,
  (at, _tables, result) => {
    const successes = at.number('resolutions');
    const trials = at.number('sessions');
    at.require(`OR(${trials}=0,${successes}<=${trials})`);
    const confidence = at.optional('confidence') ?? SCALAR.RATE_INTERVAL.confidence.usual.toString();
    const square = `NORMSINV(ROUND(1-${confidence},15)/2)^2`;
    const spread = `SQRT(${square}*(4*${successes}*(${trials}-${successes})/${trials}+${square}))`;
    const high = `IF(${successes}=${trials},1,(2*${successes}+${square}+${spread})/(2*(${trials}+${square})))`;
    // No sessions are nothing to divide by, in either bound.
    if (result === 1) return `IF(${trials}=0,1/${trials},${high})`;
    return `${successes}^2/(${trials}*(${trials}+${square}))/${high}`;
  },
  { width: 2 },
);
