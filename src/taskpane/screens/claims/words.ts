import { ZERO, type Dec } from '../../../core/exact/decimal.js';
import type { Result } from '../../../core/fault/result.js';
import type { SweptLever } from '../../../core/scenario/levers/levers.js';
import { verdictOf, type ClaimStretch, type SavingClaim } from '../../../core/study/break-even/claim-map.js';
import { claimsMessages } from '../../../messages/claims.js';
import { faultSentence } from '../../../messages/core-words.js';
import type { FigureFormat } from '../../format/figures.js';
import { leverValue } from '../../format/lever-value.js';

/** What a claim is on the traffic at hand, in one sentence. */
export function todayInWords(
  { offer, against }: { readonly offer: string; readonly against: string },
  share: Dec | undefined,
  claim: SavingClaim,
  figures: FigureFormat,
): string {
  const { today } = claimsMessages();
  if (share === undefined) return today.none;
  const verdict = verdictOf(share, claim);
  if (verdict === 'unpriced') return today.none;
  const says = share.lt(ZERO)
    ? today.costsMore(offer, against)
    : today[claim.reading](offer, figures.share(share), against);
  return `${says}${today.verdicts[verdict]}`;
}

/** Decimals beyond which nobody reads a value of a lever. */
const DECIMALS: Readonly<Record<SweptLever, number>> = {
  'resolution rate': 4,
  sessions: 0,
  'interactions per session': 2,
};

/** Where a claim holds over a lever: `32.32% to 56.57%`. */
export function whereInWords(
  map: Result<readonly ClaimStretch[]>,
  lever: SweptLever,
  figures: FigureFormat,
): string {
  const { where } = claimsMessages();
  if (!map.ok) return map.faults.map(faultSentence).join(' ');
  const holding = map.value.filter(({ verdict }) => verdict === 'holds');
  if (holding.length === 0) return where.nowhere;
  if (holding.length === map.value.length) return where.everywhere;
  const shown = (value: Dec) => leverValue(lever, value.toDecimalPlaces(DECIMALS[lever]), figures);
  return holding.map(({ from, to }) => where.from(shown(from), shown(to))).join(where.and);
}
