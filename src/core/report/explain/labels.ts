import { placeText } from '../../fault/place.js';
import { chargeLabel, unitOf } from '../../invoice/charge-line.js';
import { ZERO_BILL } from '../../scenario/ranking/zero-bill.js';
import type { Step, StepFacts, StepKind, StepOf } from './step.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** What a number of a derivation is called. */
export interface StepLabel {
  readonly stage: 'Traffic' | 'Usage' | 'Billed units' | 'Charge' | 'Invoice' | 'Metrics';
  readonly item: Text;
  readonly unit: Text;
  /** How its value is shown. */
  readonly figure: 'money' | 'unitCost' | 'share' | 'count';
}

/** What several kinds have in common; without a unit it is that of their charge. */
type Common = Pick<StepLabel, 'stage' | 'figure'> & { readonly unit?: Text };

const SESSIONS: Common = { stage: 'Traffic', figure: 'count', unit: phrase('countedSessions') };
const RESOLUTIONS: Common = { stage: 'Traffic', figure: 'count', unit: phrase('countedResolutions') };
const HANDLED: Common = { stage: 'Traffic', figure: 'share', unit: phrase('stepShare') };
const USAGE: Common = { stage: 'Usage', figure: 'count' };
const BILLED: Common = { stage: 'Billed units', figure: 'count' };
const CHARGE: Common = { stage: 'Charge', figure: 'money', unit: phrase('stepMoney') };
const INVOICE: Common = { stage: 'Invoice', figure: 'money', unit: phrase('stepMoney') };
const METRICS: Common = { stage: 'Metrics', figure: 'money', unit: phrase('stepMoney') };
const FAILED: Common = { stage: 'Metrics', figure: 'share', unit: phrase('stepShare') };
const PER_SESSION: Common = { stage: 'Metrics', figure: 'unitCost', unit: phrase('stepMoneyPerSession') };
const PER_RESOLUTION: Common = {
  stage: 'Metrics',
  figure: 'unitCost',
  unit: phrase('stepMoneyPerResolution'),
};

const nameOf = ({ charge }: StepFacts['allUnits']) => chargeLabel(charge);
const inChannel = (of: StepFacts['channelUnits']) => phrase('stepInChannel', nameOf(of), of.channel);
const partOfCharge = (of: StepFacts['slice']) => phrase('stepSlice', nameOf(of), of.slice.label);

/** For each kind what it has in common with others, and what it is called. */
const LABELS: { readonly [Kind in StepKind]: readonly [Common, Text | ((of: StepFacts[Kind]) => Text)] } = {
  leftOut: [SESSIONS, ({ total }) => phrase('stepLeftOut', total.name || placeText(total.where))],
  partHandled: [HANDLED, phrase('stepPartHandled')],
  sessions: [SESSIONS, ({ channel }) => phrase('stepSessionsOf', channel)],
  resolutions: [RESOLUTIONS, ({ channel }) => phrase('stepResolutionsOf', channel)],
  unresolved: [SESSIONS, ({ channel }) => phrase('stepUnresolvedOf', channel)],
  allSessions: [SESSIONS, phrase('stepSessions')],
  allResolutions: [RESOLUTIONS, phrase('stepResolutions')],
  heldUnits: [USAGE, nameOf],
  channelUnits: [USAGE, inChannel],
  allUnits: [USAGE, nameOf],
  billedWith: [BILLED, (of) => phrase('lineBilledWith', nameOf(of), chargeLabel(of.lead))],
  periodUnits: [BILLED, (of) => phrase('stepPeriodUnits', nameOf(of))],
  beyondIncluded: [BILLED, (of) => phrase('stepBeyondIncluded', nameOf(of))],
  minimumMet: [BILLED, (of) => phrase('stepMinimumMet', nameOf(of))],
  billed: [BILLED, nameOf],
  cappedChannel: [CHARGE, inChannel],
  slice: [CHARGE, partOfCharge],
  flatFee: [CHARGE, partOfCharge],
  beforeCap: [CHARGE, (of) => phrase('stepBeforeCap', nameOf(of))],
  allParts: [CHARGE, nameOf],
  capped: [CHARGE, nameOf],
  monthOfPeriod: [CHARGE, (of) => phrase('stepMonthOfPeriod', nameOf(of))],
  line: [INVOICE, ({ line }) => line.label],
  monthlyTotal: [INVOICE, phrase('stepMonthlyTotal')],
  reportedTotal: [INVOICE, phrase('stepReportedTotal')],
  zeroBill: [INVOICE, ZERO_BILL],
  exactTotal: [METRICS, phrase('stepExactTotal')],
  costPerSession: [PER_SESSION, phrase('stepCostPerSession')],
  costPerResolution: [PER_RESOLUTION, phrase('stepCostPerResolution')],
  usedPart: [METRICS, (of) => phrase('stepUsed', nameOf(of))],
  failureShare: [FAILED, (of) => phrase('stepFailed', nameOf(of))],
  chargeFailure: [METRICS, (of) => phrase('stepFailureSpendOf', nameOf(of))],
  failureSpend: [METRICS, phrase('stepFailureSpend')],
};

/** What a number of a derivation is called, where it belongs, and what it is in. */
export function stepLabel(step: Step): StepLabel {
  const [{ stage, figure, unit }] = LABELS[step.kind];
  const own = 'charge' in step ? unitOf(step.charge) : '';
  return { stage, item: itemOf(step), unit: unit ?? own, figure };
}

function itemOf<Kind extends StepKind>(step: StepOf<Kind>): Text {
  const [, item]: readonly [Common, Text | ((of: StepFacts[Kind]) => Text)] = LABELS[step.kind];
  return typeof item === 'function' ? item(step) : item;
}
