import type { LineKind } from '../../invoice/line.js';
import type { Step, StepKind } from './step.js';

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

const WORDS: Readonly<Record<StepKind, string>> = {
  leftOut: 'the total of the rows above it, which is not counted again',
  partHandled: 'what is handled before the pause ÷ what comes in',
  sessions: 'sessions before the pause × the part handled',
  resolutions: 'sessions × resolution rate',
  unresolved: 'sessions × (1 − resolution rate)',
  allSessions: 'all channels together',
  allResolutions: 'all channels together',
  heldUnits: 'as stated',
  channelUnits: 'sessions × units of a session',
  allUnits: 'all channels together',
  beyondIncluded: 'units used less those included',
  minimumMet: 'at least the minimum',
  billed: 'units that are billed',
  cappedChannel: 'sessions × what one costs on average, at most its cap',
  slice: 'units × rate',
  flatFee: 'owed once its tier is entered, the first from the start',
  beforeCap: 'all parts together',
  allParts: 'all parts together',
  capped: 'at most the cap for what was resolved',
  line: '',
  monthlyTotal: 'all lines together',
  zeroBill: 'included units, a discount or channels that it does not serve may be why',
  exactTotal: 'all lines together, unrounded',
  costPerSession: 'monthly total ÷ sessions',
  costPerResolution: 'monthly total ÷ resolutions',
  usedPart: 'the charge less the commitment that was not used',
  failureShare: 'what each channel bought × the share of it that resolved nothing ÷ all that was bought',
  chargeFailure: 'the charge × its share that resolved nothing',
  failureSpend: 'what was paid for sessions that were not resolved',
};

/** How a number of a derivation is made, without its figures. */
export function inWords(step: Step): string {
  if (step.kind === 'line') return LINES[step.line.kind];
  return step.kind === 'sessions' && step.formula === '' ? 'as stated' : WORDS[step.kind];
}
