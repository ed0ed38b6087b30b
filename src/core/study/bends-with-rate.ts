import type { Dec } from '../exact/decimal.js';
import type { Case } from '../scenario/levers.js';
import { servedActivity } from '../scenario/served-activity.js';
import { coversChannel } from '../terms/channels.js';

/**
 * Whether an offer's bill is no line over the resolution rate: channels that resolve differently are turned by their
 * odds, so that only their resolutions together rise in proportion; a charge, cap or fee on some of them bends.
 */
export function bendsWithRate(base: Case): boolean {
  const { channels } = servedActivity(base);
  const counted = channels.filter(({ sessions }) => !sessions.isZero());
  const [first, ...others] = counted;
  if (first === undefined || others.every((own) => own.resolutionRate.eq(first.resolutionRate))) return false;
  const isPartial = (named: readonly string[] | undefined) => {
    const covered = counted.filter(({ name }) => coversChannel(named, name)).length;
    return covered > 0 && covered < counted.length;
  };
  const { charges, escalationFees } = base.offer;
  const owed = (fee: Dec) => !fee.isZero();
  return (
    charges.some(
      (own) => (own.meter === 'resolution' || own.resolutionCap !== undefined) && isPartial(own.channels),
    ) || escalationFees.some(({ fee, channels: named }) => owed(fee) && isPartial(named))
  );
}
