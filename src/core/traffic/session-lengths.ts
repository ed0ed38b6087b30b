import type { Dec } from '../exact/decimal.js';

/** One row of a measured spread: how many sessions (`count`) had this many AI replies. */
export interface SessionLengthRow {
  readonly replies: Dec;
  readonly count: Dec;
}

/**
 * How the number of AI replies N spreads over sessions around its mean μ.
 * `mean`: every session has μ replies. `poisson`: 1 + Poisson(μ − 1). `geometric`: P(N = n) = (1 − q)qⁿ⁻¹,
 * q = 1 − 1/μ. `histogram`: measured rows, whose own mean is μ.
 */
export type SessionLengthDistribution =
  | { readonly kind: 'mean' | 'poisson' | 'geometric' }
  | { readonly kind: 'histogram'; readonly rows: readonly SessionLengthRow[]; readonly mean: Dec };

/** What was measured counts as its mean once the mean is another. */
export function unmeasured(turns: SessionLengthDistribution): SessionLengthDistribution {
  return turns.kind === 'histogram' ? { kind: 'mean' } : turns;
}
