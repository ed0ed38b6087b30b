import { placeWords } from '../../fault/place.js';
import { chargeLabel, unitOf } from '../../invoice/charge-line.js';
import type { LineKind } from '../../invoice/line.js';
import { ZERO_BILL } from '../../scenario/zero-bill.js';
import type { Step, StepFacts, StepKind, StepOf } from './step.js';

/** A number of a derivation in words. */
export interface StepWords {
  readonly stage: 'Traffic' | 'Usage' | 'Billed units' | 'Charge' | 'Invoice' | 'Metrics';
  readonly item: string;
  /** How it is made, without figures; '' where the item says so itself. */
  readonly words: string;
  readonly unit: string;
  /** How its value is shown. */
  readonly figure: 'money' | 'unitCost' | 'share' | 'count';
}

/** The same while it waits for what the number is of. */
interface Told<Kind extends StepKind> extends Pick<StepWords, 'stage' | 'words' | 'figure'> {
  readonly item: (of: StepFacts[Kind]) => string;
  readonly unit: string | ((of: StepFacts[Kind]) => string);
}

type OfCharge = StepFacts['allUnits'];

const MONEY = { unit: 'money', figure: 'money' } as const;
const SHARE = { unit: 'share', figure: 'share' } as const;
const SESSIONS = { stage: 'Traffic', unit: 'sessions', figure: 'count' } as const;
const RESOLUTIONS = { stage: 'Traffic', unit: 'resolutions', figure: 'count' } as const;
const UNITS = { unit: ({ charge }: OfCharge) => unitOf(charge), figure: 'count' } as const;
const USAGE = { stage: 'Usage', ...UNITS } as const;
const BILLED = { stage: 'Billed units', ...UNITS } as const;
const CHARGE = { stage: 'Charge', ...MONEY } as const;
const INVOICE = { stage: 'Invoice', ...MONEY } as const;
const METRICS = { stage: 'Metrics', ...MONEY } as const;

const nameOf = ({ charge }: OfCharge) => chargeLabel(charge);
const inChannel = (of: StepFacts['channelUnits']) => `${nameOf(of)}, ${of.channel}`;
const part = (of: StepFacts['slice']) => `${nameOf(of)}: ${of.slice.label}`;

const TOLD: { readonly [Kind in StepKind]: Told<Kind> } = {
  leftOut: {
    ...SESSIONS,
    item: ({ total }) => `Left out as a total: ${total.name || placeWords(total.where)}`,
    words: 'the total of the rows above it, which is not counted again',
  },
  partHandled: {
    stage: 'Traffic',
    ...SHARE,
    item: () => 'Part handled before the AI pauses',
    words: 'what is handled before the pause ÷ what comes in',
  },
  sessions: {
    ...SESSIONS,
    item: ({ channel }) => `Sessions, ${channel}`,
    words: 'sessions before the pause × the part handled',
  },
  resolutions: {
    ...RESOLUTIONS,
    item: ({ channel }) => `Resolutions, ${channel}`,
    words: 'sessions × resolution rate',
  },
  unresolved: {
    ...SESSIONS,
    item: ({ channel }) => `Unresolved, ${channel}`,
    words: 'sessions × (1 − resolution rate)',
  },
  allSessions: { ...SESSIONS, item: () => 'Sessions', words: 'all channels together' },
  allResolutions: { ...RESOLUTIONS, item: () => 'Resolutions', words: 'all channels together' },
  heldUnits: { ...USAGE, item: nameOf, words: 'as stated' },
  channelUnits: { ...USAGE, item: inChannel, words: 'sessions × units of a session' },
  allUnits: { ...USAGE, item: nameOf, words: 'all channels together' },
  beyondIncluded: {
    ...BILLED,
    item: (of) => `${nameOf(of)} beyond the included ones`,
    words: 'units used less those included',
  },
  minimumMet: { ...BILLED, item: (of) => `${nameOf(of)}, minimum met`, words: 'at least the minimum' },
  billed: { ...BILLED, item: nameOf, words: 'units that are billed' },
  cappedChannel: {
    ...CHARGE,
    item: inChannel,
    words: 'sessions × what one costs on average, at most its cap',
  },
  slice: { ...CHARGE, item: part, words: 'units × rate' },
  flatFee: { ...CHARGE, item: part, words: 'owed once its tier is entered, the first from the start' },
  beforeCap: {
    ...CHARGE,
    item: (of) => `${nameOf(of)} without the cap per resolution`,
    words: 'all parts together',
  },
  allParts: { ...CHARGE, item: nameOf, words: 'all parts together' },
  capped: { ...CHARGE, item: nameOf, words: 'at most the cap for what was resolved' },
  line: { ...INVOICE, item: ({ line }) => line.label, words: '' },
  monthlyTotal: { ...INVOICE, item: () => 'Monthly total', words: 'all lines together' },
  zeroBill: {
    ...INVOICE,
    item: () => ZERO_BILL,
    words: 'included units, a discount or channels that it does not serve may be why',
  },
  exactTotal: {
    ...METRICS,
    item: () => 'Monthly total, unrounded',
    words: 'all lines together, unrounded',
  },
  costPerSession: {
    stage: 'Metrics',
    item: () => 'Cost per session',
    words: 'monthly total ÷ sessions',
    unit: 'money per session',
    figure: 'unitCost',
  },
  costPerResolution: {
    stage: 'Metrics',
    item: () => 'Effective cost per resolution',
    words: 'monthly total ÷ resolutions',
    unit: 'money per resolution',
    figure: 'unitCost',
  },
  usedPart: {
    ...METRICS,
    item: (of) => `Used, ${nameOf(of)}`,
    words: 'the charge less the commitment that was not used',
  },
  failureShare: {
    stage: 'Metrics',
    ...SHARE,
    item: (of) => `Share that failed, ${nameOf(of)}`,
    words: 'what each channel bought × the share of it that resolved nothing ÷ all that was bought',
  },
  chargeFailure: {
    ...METRICS,
    item: (of) => `Failure spend, ${nameOf(of)}`,
    words: 'the charge × its share that resolved nothing',
  },
  failureSpend: {
    ...METRICS,
    item: () => 'Failure spend',
    words: 'what was paid for sessions that were not resolved',
  },
};

const LINES: Readonly<Record<LineKind, string>> = {
  charge: 'the charge, rounded as an invoice rounds it',
  discount: 'the discount on the charges',
  minimumFee: 'what is missing to the minimum',
  monthlyCap: 'what is beyond the monthly cap',
  platformFee: 'owed every month',
  seatFee: 'seats × the price of a seat',
  escalationFee: 'unresolved sessions × the fee for each',
  annualMinimum: 'what a month is short of a twelfth of the annual minimum',
  oneOffFee: 'the one-off fee ÷ the months it is spread over',
};

/** A number of a derivation in words: what it is, how it is made, and its unit. */
export function stepWords(step: Step): StepWords {
  return { ...tell(step), words: howMade(step) };
}

function tell<Kind extends StepKind>(step: StepOf<Kind>): StepWords {
  const { item, unit, ...told }: Told<Kind> = TOLD[step.kind];
  return { ...told, item: item(step), unit: typeof unit === 'string' ? unit : unit(step) };
}

function howMade(step: Step): string {
  if (step.kind === 'line') return LINES[step.line.kind];
  return step.kind === 'sessions' && step.formula === '' ? 'as stated' : TOLD[step.kind].words;
}
