import { ONE, ZERO } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import { SHARE } from '../../grid/number.js';
import type { Lever } from './lever.js';
import { servedActivity } from './served-activity.js';
import { servedRates, trafficRates, withRates } from './resolution-rates.js';
import { turnShares } from './turn-shares.js';
import { blended, mean } from './blend.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * ρ blended over the sessions served. Channels that differ, and with them an offer's own rate, are turned by their odds
 * until their blend is the value.
 */
export const resolutionRate = {
  label: phrase('leverResolutionRateLabel'),
  unit: phrase('unitOfSessions'),
  writes: 'share',
  range: SHARE,
  aliases: ['rho', 'ρ'],
  get: (base) => {
    const { sessions, resolutions } = servedActivity(base);
    return mean(resolutions, sessions);
  },
  set: (base, value) => ok(withRates(base, turnShares(servedRates(base), value))),
  ofTraffic: {
    stands: (traffic) => blended(traffic, (channel) => channel.resolutionRate),
    set: (base, value) => ok(withRates(base, turnShares(trafficRates(base.traffic), value))),
  },
  stream: 1,
  sweep: () => ({ from: ZERO, to: ONE, probe: ONE, resolves: true }),
  slider: {
    place: 2,
    label: phrase('sliderResolutionRateLabel'),
    inText: phrase('sliderResolutionRateInText'),
    says: phrase('sliderResolutionRateSays'),
    span: () => ({ min: 0.01, max: 1, step: 0.01 }),
  },
} as const satisfies Lever;
