import type { Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import type { Line } from '../../invoice/line.js';
import type { Charge } from '../../terms/charge.js';
import type { Slice } from '../../terms/tariff/slice.js';
import type { LeftOut } from '../../traffic/channel.js';
import type { Text } from '../../phrase/phrase.js';

interface OfChannel {
  readonly channel: string;
}

interface OfCharge {
  readonly charge: Charge;
}

interface OfSlice extends OfCharge {
  readonly slice: Slice;
}

type OfAll = Readonly<Record<never, never>>;

/** Every kind of number that a derivation has, and what it is of. */
export interface StepFacts {
  leftOut: { readonly total: LeftOut };
  partHandled: OfAll;
  sessions: OfChannel;
  resolutions: OfChannel;
  unresolved: OfChannel;
  allSessions: OfAll;
  allResolutions: OfAll;
  heldUnits: OfCharge;
  channelUnits: OfCharge & OfChannel;
  allUnits: OfCharge;
  billedWith: OfCharge & { readonly lead: Charge };
  periodUnits: OfCharge;
  beyondIncluded: OfCharge;
  minimumMet: OfCharge;
  billed: OfCharge;
  cappedChannel: OfCharge & OfChannel;
  slice: OfSlice;
  flatFee: OfSlice;
  beforeCap: OfCharge;
  allParts: OfCharge;
  capped: OfCharge;
  monthOfPeriod: OfCharge;
  line: { readonly line: Line };
  monthlyTotal: OfAll;
  reportedTotal: OfAll;
  zeroBill: OfAll;
  exactTotal: OfAll;
  costPerSession: OfAll;
  costPerResolution: OfAll;
  usedPart: OfCharge;
  failureShare: OfCharge;
  chargeFailure: OfCharge;
  failureSpend: OfAll;
}

export type StepKind = keyof StepFacts;

/** One number of a derivation, as data: what it is, what it is of, how it was made. `explain/labels` says the rest. */
export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind];

export type StepOf<Kind extends StepKind> = StepFacts[Kind] & {
  readonly kind: Kind;
  /** The numbers it was made from, as a person would key them in; '' for an input. */
  readonly formula: Text;
  readonly value: Dec | undefined;
};

/** Numbers added up, as text: 10 + 5 − 2. */
export function added(values: readonly Dec[]): string {
  const [first, ...others] = values;
  if (first === undefined) return '0';
  const signed = others.map((value) =>
    value.isNegative() ? ` − ${plain(value.neg())}` : ` + ${plain(value)}`,
  );
  return `${plain(first)}${signed.join('')}`;
}
