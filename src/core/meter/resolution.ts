import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { SHARE } from '../grid/number.js';
import { billedResolutionRate } from './billed-resolution-rate.js';
import type { UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

export interface ResolutionDefinition {
  /** φ: the share of unresolved sessions that is billed as resolved. */
  readonly handoverShare: Dec;
  /** x: the share of billed resolutions credited back because the customer returned. */
  readonly recontactCredit: Dec;
}

/** Resolutions as the vendor counts them: (ρ + φ(1 − ρ))·(1 − x) a session. */
export const resolution: UsageMeter<ResolutionDefinition> = {
  kind: 'usage',
  aliases: ['outcome'],
  unit: phrase('countedResolutions'),
  name: phrase('meterResolutionName'),
  says: phrase('meterResolutionSays'),
  terms: {
    handoverShare: {
      header: 'Handover share',
      kind: 'share',
      rule: SHARE,
      group: 'definition',
      unit: phrase('unitOfUnresolvedSessions'),
      says: phrase('handoverShareSays'),
      example: 0.1,
      place: 42,
      isCommon: true,
      sheet: { width: 15, unit: phrase('unitShareOfUnresolved') },
    },
    recontactCredit: {
      header: 'Recontact credit',
      kind: 'share',
      rule: SHARE,
      group: 'definition',
      unit: phrase('unitOfBilledResolutions'),
      says: phrase('recontactCreditSays'),
      example: 0.05,
      place: 43,
      isCommon: true,
      sheet: { width: 15, unit: phrase('unitShareOfBilled') },
    },
  },
  define: ({ handoverShare = ZERO, recontactCredit = ZERO }) => ok({ handoverShare, recontactCredit }),
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
