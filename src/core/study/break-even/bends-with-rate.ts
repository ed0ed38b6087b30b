import { ZERO, type Dec } from '../../exact/decimal.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import { servedActivity } from '../../scenario/levers/served-activity.js';
import { coversChannel } from '../../terms/channels.js';
import { countsResolutions } from '../../terms/charge.js';

/**
 * Whether an offer's bill is no line over the resolution rate: channels that resolve differently are turned by their
 * odds, so that only their resolutions together rise in proportion; a charge, cap or fee on some of them bends, and so
 * do people, where they count and do not cost the same on all of them.
 */
export function bendsWithRate(base: Case, basis: RankBasis = 'cost per resolution'): boolean {
  const { channels } = servedActivity(base);
  const counted = channels.filter(({ sessions }) => !sessions.isZero());
  const [first, ...others] = counted;
  if (first === undefined || others.every((own) => own.resolutionRate.eq(first.resolutionRate))) return false;
  const isDearer = ({ humanCost }: { readonly humanCost: Dec | undefined }) =>
    !(humanCost ?? ZERO).eq(first.humanCost ?? ZERO);
  if (basis === 'total cost' && others.some(isDearer)) return true;
  const isPartial = (named: readonly string[] | undefined) => {
    const covered = counted.filter(({ name }) => coversChannel(named, name)).length;
    return covered > 0 && covered < counted.length;
  };
  const { charges, escalationFees } = base.offer;
  const owed = (fee: Dec) => !fee.isZero();
  return (
    charges.some(
      (own) => (countsResolutions(own) || own.resolutionCap !== undefined) && isPartial(own.channels),
    ) || escalationFees.some(({ fee, channels: named }) => owed(fee) && isPartial(named))
  );
}
