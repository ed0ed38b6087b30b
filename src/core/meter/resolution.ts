import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { AMOUNT_OR_NONE, SHARE } from '../grid/number.js';
import { billedResolutionRate } from './billed-resolution-rate.js';
import type { UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

export interface ResolutionDefinition {
  /** φ: the share of unresolved sessions that is billed as resolved. */
  readonly handoverShare: Dec;
  /** x: the share of billed resolutions credited back because the customer returned. */
  readonly recontactCredit: Dec;
  /** Billed units of a billed resolution. */
  readonly unitsPerResolution: Dec;
}

/**
 * Resolutions as the vendor counts them: (ρ + φ(1 − ρ))·(1 − x) a session, each of so many units. Where a reopening bills
 * again, 2 a resolution: 1,000 sessions at ρ = 0.5 are 500 resolutions and 1,000 units, $990 at $0.99.
 */
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
    unitsPerResolution: {
      header: 'Units per resolution',
      kind: 'number',
      rule: AMOUNT_OR_NONE,
      group: 'definition',
      unit: phrase('unitUnitsAResolution'),
      says: phrase('unitsPerResolutionSays'),
      example: 2,
      place: 44,
      sheet: { width: 13, isDecimal: true, unit: phrase('unitUnits') },
    },
  },
  define: ({ handoverShare = ZERO, recontactCredit = ZERO, unitsPerResolution = ONE }) =>
    ok({ handoverShare, recontactCredit, unitsPerResolution }),
  unitsPerSession: ({ resolutionRate }, { handoverShare, recontactCredit, unitsPerResolution }) => {
    return billedResolutionRate(resolutionRate, handoverShare)
      .times(ONE.minus(recontactCredit))
      .times(unitsPerResolution);
  },
  explain: ({ resolutionRate: rho }, { handoverShare, recontactCredit, unitsPerResolution: each }) => {
    const falsely = handoverShare.isZero() ? '' : ` + ${plain(handoverShare)} × (1 − ${plain(rho)})`;
    const credited = `${recontactCredit.isZero() ? '' : ` × (1 − ${plain(recontactCredit)})`}${each.eq(ONE) ? '' : ` × ${plain(each)}`}`;
    return falsely === '' ? `${plain(rho)}${credited}` : `(${plain(rho)}${falsely})${credited}`;
  },
  failureShare: ({ resolutionRate }, { handoverShare }) => {
    const falsely = handoverShare.times(ONE.minus(resolutionRate));
    return falsely.isZero() ? ZERO : falsely.div(billedResolutionRate(resolutionRate, handoverShare));
  },
};
