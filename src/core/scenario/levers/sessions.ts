import { dec, ZERO } from '../../exact/decimal.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { NOT_NEGATIVE } from '../../grid/number.js';
import type { Case, Lever } from './lever.js';
import { roundBelow } from '../../stats/round-number.js';
import { STEPS, TIMES_TODAY } from './slider-span.js';
import { totalSessions } from './blend.js';
import { withChannels } from './with.js';
import { phrase } from '../../phrase/phrase.js';

const MOST_TIMES_TODAY = dec(10);

/** Sessions of all channels together. Contacts and customers move along, and each channel keeps its share. */
export const sessions = {
  label: phrase('leverSessionsLabel'),
  unit: phrase('unitAMonth'),
  writes: 'count',
  range: NOT_NEGATIVE,
  aliases: ['conversation', 'ticket', 'volume'],
  get: ({ traffic }) => totalSessions(traffic),
  set: ({ traffic, offer }, value) => {
    const total = totalSessions(traffic);
    if (total.isZero()) {
      return failed(conflict({ table: 'traffic', term: 'Sessions' }, phrase('noMixToKeep')));
    }
    const scaled = withChannels(traffic, (channel) => ({
      ...channel,
      sessions: channel.sessions.times(value).div(total),
      contacts: channel.contacts.times(value).div(total),
    }));
    return ok({ traffic: scaled, offer });
  },
  ofTraffic: { stands: totalSessions, set: (base, value): Result<Case> => sessions.set(base, value) },
  stream: 0,
  sweep: (traffic) => {
    const today = totalSessions(traffic);
    return { from: ZERO, to: today.times(MOST_TIMES_TODAY), probe: today, resolves: true };
  },
  slider: {
    place: 0,
    label: phrase('sliderSessionsLabel'),
    inText: phrase('sliderSessionsInText'),
    says: phrase('sliderSessionsSays'),
    decimals: 0,
    span: (value) => {
      const step = Math.max(1, roundBelow(value / STEPS));
      return { min: step, max: Math.ceil((TIMES_TODAY * value) / step) * step, step };
    },
  },
} as const satisfies Lever;
