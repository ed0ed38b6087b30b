import { valueAt } from '../../curve/curve.js';
import { scale } from '../../curve/settlement.js';
import { solve, type Cheaper, type CheaperInterval } from '../../curve/solve.js';
import { ONE, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { assert, failed, ok, type Result } from '../../fault/result.js';
import { currencyFaultOf } from '../../scenario/ranking/currencies.js';
import type { RankBasis } from '../../scenario/ranking/rank-basis.js';
import type { VendorClaim } from '../../scenario/tables/scenario.js';
import type { SweptLever } from '../../scenario/levers/levers.js';
import type { OfferPair } from './break-even-map.js';
import { pairCurves, pricedUntil, type PairCurves } from './pair-curves.js';

/** What a vendor says of two offers: by how much the one is cheaper, or the other dearer, as shares. */
export interface SavingClaim {
  readonly reading: VendorClaim['reading'];
  readonly least: Dec;
  readonly most: Dec;
}

/** What is true of a claim: it holds, or the first saves more, or less, or is the dearer one. */
export type ClaimVerdict = 'holds' | 'more' | 'less' | 'dearer' | 'unpriced';

/** From just above `from` up to and including `to`, this is true of the claim. */
export interface ClaimStretch {
  readonly from: Dec;
  readonly to: Dec;
  readonly verdict: ClaimVerdict;
  /** The claimed share as it is at `to`, below 0 where the first is dearer there; undefined where there is none. */
  readonly atEnd: Dec | undefined;
}

/**
 * Where a claim of two offers is true over all values of one lever: stretches that tile its range, each ending at a
 * crossing or a jump. Exact: both costs are compiled into lines and jumps, and "30 % cheaper" is a line of its own.
 * Example: $0.99 a resolution against $0.80 a session: 30 to 60 % cheaper where 0.99ρ is from 0.32 to 0.56.
 * @param claim one that `isClaim`.
 * Faults: two currencies; an offer without a price, or that bends along the lever.
 */
export function claimMap(
  { traffic, a, b }: OfferPair,
  lever: SweptLever,
  claim: SavingClaim,
  basis: RankBasis = 'cost per resolution',
): Result<ClaimStretch[]> {
  assert(isClaim(claim), 'a claim is a range of shares');
  const currencies = currencyFaultOf([a, b]);
  if (currencies !== undefined) return failed(currencies);
  const curves = pairCurves({ traffic, a, b }, lever, basis);
  if (!curves.ok) return curves;
  const { range } = curves.value;
  const parts = [...judged(curves.value, claim), ...unpriced(curves.value)];
  return ok(
    parts.map((part) => ({ ...part, from: part.from.plus(range.from), to: part.to.plus(range.from) })),
  );
}

/** Whether shares are a range that can be claimed: nothing is cheaper by more than all of it. */
export function isClaim({ reading, least, most }: SavingClaim): boolean {
  return least.gte(ZERO) && most.gte(least) && (reading === 'dearer' || most.lte(ONE));
}

/** The share of a claim that two costs come to; undefined where what it is a share of is 0. */
export function claimedShare(reading: SavingClaim['reading'], a: Dec, b: Dec): Dec | undefined {
  const whole = reading === 'cheaper' ? b : a;
  return whole.isZero() ? undefined : b.minus(a).div(whole);
}

/** What is true of a claim where the share is known: its ends hold too. */
export function verdictOf(share: Dec, { least, most }: SavingClaim): ClaimVerdict {
  if (share.gt(most)) return 'more';
  if (share.gte(least)) return 'holds';
  return share.gte(ZERO) ? 'less' : 'dearer';
}

/** What of b's cost is left where a share is claimed. */
function left(share: Dec, { reading }: SavingClaim): Dec {
  return reading === 'cheaper' ? ONE.minus(share) : ONE.div(ONE.plus(share));
}

function judged({ a, b, width }: PairCurves, claim: SavingClaim): ClaimStretch[] {
  const against = (share: Dec) => solve(a, scale(b, left(share, claim)), ZERO, width);
  const [most, least, parity] = [against(claim.most), against(claim.least), against(ZERO)];
  const ends = [...most, ...least, ...parity].map(({ to }) => to).sort((one, other) => one.comparedTo(other));
  const stretches: ClaimStretch[] = [];
  let from = ZERO;
  for (const to of ends) {
    if (toDouble(to) <= toDouble(from)) continue;
    const middle = from.plus(to).div(2);
    const verdict = verdictBetween(
      [most, least, parity].map((map) => cheaperAt(map, middle)),
      claim,
    );
    const atEnd = claimedShare(claim.reading, valueAt(a, to), valueAt(b, to));
    const last = stretches.at(-1);
    if (last?.verdict === verdict) stretches[stretches.length - 1] = { ...last, to, atEnd };
    else stretches.push({ from, to, verdict, atEnd });
    from = to;
  }
  return stretches;
}

function verdictBetween(
  [most, least, parity]: readonly (Cheaper | undefined)[],
  claim: SavingClaim,
): ClaimVerdict {
  // Two that cost the same save nothing, and where both cost nothing every share would be the same.
  if (parity === 'same') return claim.least.isZero() ? 'holds' : 'less';
  if (most === 'a') return 'more';
  if (least !== 'b') return 'holds';
  return parity === 'a' ? 'less' : 'dearer';
}

function cheaperAt(map: readonly CheaperInterval[], point: Dec): Cheaper | undefined {
  return map.find(({ to }) => point.lte(to))?.cheaper;
}

/** The rest of the range beyond the end of the first curve that ends. */
function unpriced(curves: PairCurves): ClaimStretch[] {
  const from = pricedUntil(curves);
  return from === undefined ? [] : [{ from, to: curves.width, verdict: 'unpriced', atEnd: undefined }];
}
