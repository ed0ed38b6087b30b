import type { Dec } from '../../exact/decimal.js';
import type { ForecastMonth } from './forecast.js';

/** What a month owes by itself: for usage, and as fees. */
export function monthParts({ paid, quote }: ForecastMonth): {
  readonly usage: Dec;
  readonly monthlyFees: Dec;
} {
  const usage = quote.reported.usageCharge;
  return { usage, monthlyFees: paid.minus(usage) };
}
