import { ONE, ZERO } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { billedResolutionRate } from './billed-resolution-rate.js';
import type { UsageMeter } from './meter.js';

/** Resolutions as the vendor counts them: (ρ + φ(1 − ρ))·(1 − x) a session. */
export const resolution: UsageMeter = {
  kind: 'usage',
  unit: 'resolutions',
  needsInteractions: () => false,
  unitsPerSession: ({ resolutionRate }, { handoverShare, recontactCredit }) => {
    return billedResolutionRate(resolutionRate, handoverShare).times(ONE.minus(recontactCredit));
  },
  explain: ({ resolutionRate: rho }, { handoverShare, recontactCredit }) => {
    const falsely = handoverShare.isZero() ? '' : ` + ${plain(handoverShare)} × (1 − ${plain(rho)})`;
    const credited = recontactCredit.isZero() ? '' : ` × (1 − ${plain(recontactCredit)})`;
    return falsely === '' ? `${plain(rho)}${credited}` : `(${plain(rho)}${falsely})${credited}`;
  },
  failureShare: ({ resolutionRate }, { handoverShare }) => {
    const falsely = handoverShare.times(ONE.minus(resolutionRate));
    return falsely.isZero() ? ZERO : falsely.div(billedResolutionRate(resolutionRate, handoverShare));
  },
};
