import type { Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import type { LineKind } from '../../invoice/line.js';

/** What a number of a derivation is, as data: its words, its inputs and its row in a table follow from it. */
export type StepKind =
  | 'leftOut'
  | 'partHandled'
  | 'sessions'
  | 'resolutions'
  | 'unresolved'
  | 'allChannels'
  | 'heldUnits'
  | 'channelUnits'
  | 'allUnits'
  | 'beyondIncluded'
  | 'minimumMet'
  | 'billed'
  | 'cappedChannel'
  | 'slice'
  | 'flatFee'
  | 'beforeCap'
  | 'allParts'
  | 'capped'
  | 'line'
  | 'monthlyTotal'
  | 'zeroBill'
  | 'exactTotal'
  | 'costPerSession'
  | 'costPerResolution'
  | 'usedPart'
  | 'failureShare'
  | 'chargeFailure'
  | 'failureSpend';

/** One number of a derivation: where it belongs, how it was made, and what it is. */
export interface Step {
  readonly stage: 'Traffic' | 'Usage' | 'Billed units' | 'Charge' | 'Invoice' | 'Metrics';
  readonly kind: StepKind;
  /** The channel that the number is of; undefined for all of them. */
  readonly channel?: string;
  /** The line of the invoice that it is. */
  readonly line?: LineKind;
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
