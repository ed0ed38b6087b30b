import { sum, type Dec } from '../../exact/decimal.js';
import { ok } from '../../fault/result.js';
import { SHARE } from '../../grid/number.js';
import { coversChannel } from '../../terms/channels.js';
import { countsResolutions } from '../../terms/charge.js';
import type { ChannelActivity } from '../../traffic/project.js';
import type { Case, Lever } from './lever.js';
import { servedActivity } from './served-activity.js';
import { turnShares, type WeightedShare } from './turn-shares.js';
import { mean } from './blend.js';
import { withCharges } from './with.js';
import { phrase } from '../../phrase/phrase.js';

/** φ blended over the unresolved sessions of the resolution charges. Charges that differ are turned by their odds. */
export const handoverShare = {
  label: phrase('leverHandoverShareLabel'),
  unit: phrase('unitOfUnresolvedSessions'),
  writes: 'share',
  range: SHARE,
  aliases: ['phi', 'φ'],
  isOptional: true,
  get: (base) => {
    const shares = handoverShares(base);
    const weight = sum(shares.map((own) => own.weight));
    return mean(sum(shares.map((own) => own.weight.times(own.share))), weight);
  },
  set: (base, value) => {
    const turned = turnShares(handoverShares(base), value);
    const offer = withCharges(base.offer, (charge) =>
      countsResolutions(charge) ? { ...charge, handoverShare: turned(charge.handoverShare) } : charge,
    );
    return ok({ traffic: base.traffic, offer });
  },
  stream: 3,
} as const satisfies Lever;

/** The share of every resolution charge, by what it leaves unresolved; by its sessions where that is nothing anywhere. */
function handoverShares(base: Case): WeightedShare[] {
  const { channels } = servedActivity(base);
  const shares = (weightOf: (channel: ChannelActivity) => Dec) =>
    base.offer.charges.filter(countsResolutions).map((charge) => ({
      weight: sum(channels.filter(({ name }) => coversChannel(charge.channels, name)).map(weightOf)),
      share: charge.handoverShare,
    }));
  const byUnresolved = shares(({ unresolved }) => unresolved);
  return byUnresolved.some(({ weight }) => !weight.isZero())
    ? byUnresolved
    : shares(({ sessions: own }) => own);
}
