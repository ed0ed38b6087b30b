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

/** Numbers added up, as text: 10 + 5 − 2. */
export function added(values: readonly Dec[]): string {
  const [first, ...others] = values;
  if (first === undefined) return '0';
  const signed = others.map((value) =>
    value.isNegative() ? ` − ${plain(value.neg())}` : ` + ${plain(value)}`,
  );
  return `${plain(first)}${signed.join('')}`;
}
