import type { Dec } from '../../exact/decimal.js';
import type { Slice } from './slice.js';

/** Every billed unit at one rate. Units are taken unrounded. */
export interface PerUnit {
  readonly kind: 'perUnit';
  readonly rate: Dec;
  /** No cell states the rate: a flat row that only carries fees. Left out where one does. */
  readonly isUnstated?: boolean;
}

export function ratePerUnit(billed: Dec, { rate }: PerUnit): Slice[] {
  return [{ label: 'Units', quantity: billed, rate, amount: billed.times(rate) }];
}
