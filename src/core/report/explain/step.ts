import type { Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';

/** One number of a derivation: where it belongs, how it was made, and what it is. */
export interface Step {
  readonly stage: 'Traffic' | 'Usage' | 'Billed units' | 'Charge' | 'Invoice' | 'Metrics';
  readonly item: string;
  /** The numbers it was made from, as a person would key them in; '' for an input. */
  readonly formula: string;
  readonly value: Dec | undefined;
  readonly unit: string;
}

/** Numbers added up, as text. */
export function added(values: readonly Dec[]): string {
  return values.length === 0 ? '0' : values.map(plain).join(' + ');
}
