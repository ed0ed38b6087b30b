import { dec, ONE } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import { POSITIVE } from '../../grid/number.js';
import type { Lever } from './lever.js';
import { servedActivity } from './served-activity.js';
import { servedLengths, trafficLengths, turnLengths, withLengths } from './session-lengths.js';
import { blended, mean } from './blend.js';
import { phrase } from '../../phrase/phrase.js';

const MOST_SWEPT = dec(100);
const USUAL_MOST = 15;

/**
 * μ of every channel, and an offer's own where it states one. Turned, channels that differ keep what sets them apart.
 * What was measured as a histogram then counts as its mean.
 */
export const interactionsPerSession = {
  label: phrase('leverInteractionsPerSessionLabel'),
  unit: phrase('unitAiReplies'),
  writes: 'count',
  range: POSITIVE,
  aliases: ['mu', 'μ', 'messages per session', 'replies per session'],
  get: (base) => {
    const { interactions, sessions: served } = servedActivity(base);
    return interactions && mean(interactions, served);
  },
  set: (base, value) => ok(withLengths(base, () => value)),
  turn: (base, value) => ok(withLengths(base, turnLengths(servedLengths(base), value))),
  ofTraffic: {
    stands: (traffic) => blended(traffic, (channel) => channel.interactionsPerSession),
    set: (base, value) => ok(withLengths(base, turnLengths(trafficLengths(base), value))),
  },
  stream: 2,
  // Fewer than 1 is none.
  sweep: () => ({ from: ONE, to: MOST_SWEPT, probe: dec(2), resolves: false }),
  slider: {
    place: 1,
    label: phrase('sliderInteractionsPerSessionLabel'),
    inText: phrase('sliderInteractionsPerSessionInText'),
    says: phrase('sliderInteractionsPerSessionSays'),
    decimals: 2,
    span: (value) => ({ min: 1, max: Math.max(USUAL_MOST, Math.ceil(2 * value)), step: 0.1 }),
  },
} as const satisfies Lever;
