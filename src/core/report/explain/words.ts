import type { LineKind } from '../../invoice/line.js';
import type { Step, StepKind } from './step.js';
import { phrase, type Text } from '../../phrase/phrase.js';

const LINES: Readonly<Record<LineKind, Text>> = {
  charge: phrase('madeCharge'),
  includedAmount: phrase('madeIncludedAmount'),
  oneOffAmount: phrase('madeOneOffAmount'),
  discount: phrase('madeDiscount'),
  minimumFee: phrase('madeMinimumFee'),
  monthlyCap: phrase('madeMonthlyCap'),
  platformFee: phrase('madePlatformFee'),
  seatFee: phrase('madeSeatFee'),
  escalationFee: phrase('madeEscalationFee'),
  feeDiscount: phrase('madeFeeDiscount'),
  annualMinimum: phrase('madeAnnualMinimum'),
  oneOffFee: phrase('madeOneOffFee'),
  beyondSteady: phrase('madeBeyondSteady'),
};

const WORDS: Readonly<Record<StepKind, Text>> = {
  leftOut: phrase('madeLeftOut'),
  partHandled: phrase('madePartHandled'),
  sessions: phrase('madeSessions'),
  resolutions: phrase('madeResolutions'),
  unresolved: phrase('madeUnresolved'),
  allSessions: phrase('madeAllSessions'),
  allResolutions: phrase('madeAllSessions'),
  heldUnits: phrase('madeAsStated'),
  channelUnits: phrase('madeChannelUnits'),
  allUnits: phrase('madeAllSessions'),
  billedWith: phrase('madeBilledWith'),
  periodUnits: phrase('madePeriodUnits'),
  beyondIncluded: phrase('madeBeyondIncluded'),
  minimumMet: phrase('madeMinimumMet'),
  billed: phrase('madeBilled'),
  cappedChannel: phrase('madeCappedChannel'),
  slice: phrase('madeSlice'),
  flatFee: phrase('madeFlatFee'),
  beforeCap: phrase('madeBeforeCap'),
  allParts: phrase('madeBeforeCap'),
  capped: phrase('madeCapped'),
  monthOfPeriod: phrase('madeMonthOfPeriod'),
  line: '',
  monthlyTotal: phrase('madeMonthlyTotal'),
  reportedTotal: phrase('madeReportedTotal'),
  zeroBill: phrase('madeZeroBill'),
  exactTotal: phrase('madeExactTotal'),
  costPerSession: phrase('madeCostPerSession'),
  costPerResolution: phrase('madeCostPerResolution'),
  usedPart: phrase('madeUsedPart'),
  failureShare: phrase('madeFailureShare'),
  chargeFailure: phrase('madeChargeFailure'),
  failureSpend: phrase('madeFailureSpend'),
};

/** How a number of a derivation is made, without its figures. */
export function howMade(step: Step): Text {
  if (step.kind === 'line') return LINES[step.line.kind];
  return step.kind === 'sessions' && step.formula === '' ? phrase('madeAsStated') : WORDS[step.kind];
}
