import { dec, sum, ZERO, type Dec } from './decimal.js';
import { moneyRounding } from './rounding.js';

/**
 * An amount of whole minor units shared out by parts, in whole minor units that add up to it: each share is cut down to
 * one, and those that lost most get what is left, of equal ones the first. Without parts the first has all of it.
 * @param minorDigits decimals of the currency
 */
export function sharedOut(amount: Dec, parts: readonly Dec[], minorDigits: number): Dec[] {
  const all = sum(parts);
  if (all.isZero()) return parts.map((_, index) => (index === 0 ? amount : ZERO));
  const exact = parts.map((part) => amount.times(part).div(all));
  const cut = exact.map(moneyRounding(minorDigits).atMost);
  const unit = dec(10).pow(-minorDigits);
  const left = amount.minus(sum(cut)).div(unit).round().toNumber();
  const byLoss = exact
    .map((own, index) => ({ index, lost: own.minus(cut[index] ?? ZERO) }))
    .sort((a, b) => b.lost.cmp(a.lost) || a.index - b.index);
  const raised = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return cut.map((own, index) => (raised.has(index) ? own.plus(unit) : own));
}
