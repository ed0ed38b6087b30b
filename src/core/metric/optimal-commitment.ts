import { ZERO, sum, type Dec } from '../exact/decimal.js';
import { commitmentCharge } from './commitment-charge.js';

/** Volumes that may come, each as likely as the next, and what committed and further units cost. */
export interface VolumeOutlook {
  /** At least one, in rising order, 0 or more. */
  readonly volumes: readonly Dec[];
  /** Money per committed unit, used or not. */
  readonly committedPrice: Dec;
  /** Money per unit beyond the commitment. */
  readonly overagePrice: Dec;
}

export interface OptimalCommitment {
  /** Units to commit to. */
  readonly units: Dec;
  /** Mean charge with that commitment, in money. */
  readonly meanCharge: Dec;
  /** Mean charge without any commitment − mean charge with it. */
  readonly saving: Dec;
}

/**
 * The commitment with the least mean charge: the smallest volume v with share(volumes ≤ v) ≥ 1 − committed price ÷
 * overage price, because the last committed unit pays only where it is used at least that often. 0 where committed
 * units are not cheaper.
 */
export function optimalCommitment(outlook: VolumeOutlook): OptimalCommitment {
  const units = bestVolume(outlook);
  const withIt = meanCharge(outlook, units);
  return { units, meanCharge: withIt, saving: meanCharge(outlook, undefined).minus(withIt) };
}

function bestVolume({ volumes, committedPrice, overagePrice }: VolumeOutlook): Dec {
  if (committedPrice.gte(overagePrice)) return ZERO;
  // count ÷ n ≥ 1 − r_c ÷ r_o, multiplied out so that nothing is divided.
  const needed = overagePrice.minus(committedPrice).times(volumes.length);
  const index = volumes.findIndex((_, below) => overagePrice.times(below + 1).gte(needed));
  return volumes[index] ?? ZERO;
}

function meanCharge({ volumes, ...prices }: VolumeOutlook, committedUnits: Dec | undefined): Dec {
  const charges = volumes.map((quantity) => commitmentCharge({ quantity, committedUnits, ...prices }));
  return sum(charges).div(volumes.length);
}
