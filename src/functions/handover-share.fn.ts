import { handoverShare } from '../core/metric/handover-share.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * The share of unresolved conversations (sessions) that a vendor bills as resolved, worked out from the share you know.
 *
 * Handovers, timeouts and conversations closed by a person may stand on the bill as resolutions. Known as a share of all
 * sessions: share ÷ (1 − resolution rate). Known as a share of the billed resolutions: share × resolution rate ÷
 * ((1 − share) × (1 − resolution rate)).
 * @customfunction HANDOVER_SHARE
 * @param {any[][]} share Sessions wrongly billed as resolved, as a share of all sessions or of the billed resolutions, 0 to 1.
 * @param {any[][]} of What the share is taken of: sessions (all of them) or billed (the billed resolutions).
 * @param {any[][]} resolutionRate Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65).
 * @returns {any[][]} A share between 0 and 1, for the argument handoverShare of other functions.
 * @example =METER.HANDOVER_SHARE(4%, "sessions", 60%) → 0.1
 * @example =METER.HANDOVER_SHARE(10%, "billed", 60%) → 0.166666666…
 * @example =METER.HANDOVER_SHARE(50%, "sessions", 60%) → #VALUE!
 */
export function HANDOVER_SHARE(share: any[][], of: any[][], resolutionRate: any[][]): any[][] {
  return broadcast(SCALAR.HANDOVER_SHARE, { share, of, resolutionRate }, handoverShare);
}
