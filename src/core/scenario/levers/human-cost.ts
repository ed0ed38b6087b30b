import { sum, ZERO, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { NOT_NEGATIVE } from '../../grid/number.js';
import type { Case, Lever } from './lever.js';
import { roundBelow } from '../../stats/round-number.js';
import { STEPS, TIMES_TODAY } from './slider-span.js';
import { mean } from './blend.js';
import { withChannels } from './with.js';
import { phrase } from '../../phrase/phrase.js';

const USUAL_MOST = 20;

/**
 * The cost of a contact that people handle. It stands at the mean over the contacts of the channels that state one, and
 * only these are turned; set, it is that of every channel.
 */
export const humanCost = {
  label: phrase('leverHumanCostLabel'),
  unit: phrase('unitAContact'),
  writes: 'money',
  range: NOT_NEGATIVE,
  aliases: ['cost per contact'],
  isOptional: true,
  get: ({ traffic: { channels } }): Dec | undefined => {
    const stated = channels.filter((channel) => channel.humanCost !== undefined);
    const contacts = sum((stated.length > 0 ? stated : channels).map((channel) => channel.contacts));
    return mean(sum(stated.map((channel) => channel.contacts.times(channel.humanCost ?? ZERO))), contacts);
  },
  set: ({ traffic, offer }, value): Result<Case> =>
    ok({ traffic: withChannels(traffic, (channel) => ({ ...channel, humanCost: value })), offer }),
  turn: (base, value): Result<Case> => {
    const stands = humanCost.get(base);
    if (stands === undefined || stands.isZero()) return humanCost.set(base, value);
    const turned = (cost: Dec) => (cost.eq(stands) ? value : cost.times(value).div(stands));
    const traffic = withChannels(base.traffic, (channel) => ({
      ...channel,
      humanCost: channel.humanCost && turned(channel.humanCost),
    }));
    return ok({ traffic, offer: base.offer });
  },
  slider: {
    place: 3,
    label: phrase('sliderHumanCostLabel'),
    inText: phrase('sliderHumanCostInText'),
    says: phrase('sliderHumanCostSays'),
    span: (value) => {
      const most = Math.max(USUAL_MOST, TIMES_TODAY * value);
      const step = roundBelow(most / STEPS);
      return { min: 0, max: Math.ceil(most / step) * step, step };
    },
  },
} as const satisfies Lever;
