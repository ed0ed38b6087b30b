import { placeWords } from '../../fault/place.js';
import { chargeLabel, unitOf } from '../../invoice/charge-line.js';
import { ZERO_BILL } from '../../scenario/ranking/zero-bill.js';
import type { Step, StepFacts, StepKind, StepOf } from './step.js';

/** What a number of a derivation is called. */
export interface StepLabel {
  readonly stage: 'Traffic' | 'Usage' | 'Billed units' | 'Charge' | 'Invoice' | 'Metrics';
  readonly item: string;
  readonly unit: string;
  /** How its value is shown. */
  readonly figure: 'money' | 'unitCost' | 'share' | 'count';
}

/** What several kinds have in common; without a unit it is that of their charge. */
type Common = Pick<StepLabel, 'stage' | 'figure'> & { readonly unit?: string };

const SESSIONS: Common = { stage: 'Traffic', figure: 'count', unit: 'sessions' };
const RESOLUTIONS: Common = { stage: 'Traffic', figure: 'count', unit: 'resolutions' };
const HANDLED: Common = { stage: 'Traffic', figure: 'share', unit: 'share' };
const USAGE: Common = { stage: 'Usage', figure: 'count' };
const BILLED: Common = { stage: 'Billed units', figure: 'count' };
const CHARGE: Common = { stage: 'Charge', figure: 'money', unit: 'money' };
const INVOICE: Common = { stage: 'Invoice', figure: 'money', unit: 'money' };
const METRICS: Common = { stage: 'Metrics', figure: 'money', unit: 'money' };
const FAILED: Common = { stage: 'Metrics', figure: 'share', unit: 'share' };
const PER_SESSION: Common = { stage: 'Metrics', figure: 'unitCost', unit: 'money per session' };
const PER_RESOLUTION: Common = { stage: 'Metrics', figure: 'unitCost', unit: 'money per resolution' };

const nameOf = ({ charge }: StepFacts['allUnits']) => chargeLabel(charge);
const inChannel = (of: StepFacts['channelUnits']) => `${nameOf(of)}, ${of.channel}`;
const partOfCharge = (of: StepFacts['slice']) => `${nameOf(of)}: ${of.slice.label}`;

/** For each kind what it has in common with others, and what it is called. */
const LABELS: { readonly [Kind in StepKind]: readonly [Common, string | ((of: StepFacts[Kind]) => string)] } =
  {
    leftOut: [SESSIONS, ({ total }) => `Left out as a total: ${total.name || placeWords(total.where)}`],
    partHandled: [HANDLED, 'Part handled before the AI pauses'],
    sessions: [SESSIONS, ({ channel }) => `Sessions, ${channel}`],
    resolutions: [RESOLUTIONS, ({ channel }) => `Resolutions, ${channel}`],
    unresolved: [SESSIONS, ({ channel }) => `Unresolved, ${channel}`],
    allSessions: [SESSIONS, 'Sessions'],
    allResolutions: [RESOLUTIONS, 'Resolutions'],
    heldUnits: [USAGE, nameOf],
    channelUnits: [USAGE, inChannel],
    allUnits: [USAGE, nameOf],
    beyondIncluded: [BILLED, (of) => `${nameOf(of)} beyond the included ones`],
    minimumMet: [BILLED, (of) => `${nameOf(of)}, minimum met`],
    billed: [BILLED, nameOf],
    cappedChannel: [CHARGE, inChannel],
    slice: [CHARGE, partOfCharge],
    flatFee: [CHARGE, partOfCharge],
    beforeCap: [CHARGE, (of) => `${nameOf(of)} without the cap per resolution`],
    allParts: [CHARGE, nameOf],
    capped: [CHARGE, nameOf],
    line: [INVOICE, ({ line }) => line.label],
    monthlyTotal: [INVOICE, 'Monthly total'],
    zeroBill: [INVOICE, ZERO_BILL],
    exactTotal: [METRICS, 'Monthly total, unrounded'],
    costPerSession: [PER_SESSION, 'Cost per session'],
    costPerResolution: [PER_RESOLUTION, 'Effective cost per resolution'],
    usedPart: [METRICS, (of) => `Used, ${nameOf(of)}`],
    failureShare: [FAILED, (of) => `Share that failed, ${nameOf(of)}`],
    chargeFailure: [METRICS, (of) => `Failure spend, ${nameOf(of)}`],
    failureSpend: [METRICS, 'Failure spend'],
  };

/** What a number of a derivation is called, where it belongs, and what it is in. */
export function stepLabel(step: Step): StepLabel {
  const [{ stage, figure, unit }] = LABELS[step.kind];
  const own = 'charge' in step ? unitOf(step.charge) : '';
  return { stage, item: itemOf(step), unit: unit ?? own, figure };
}

function itemOf<Kind extends StepKind>(step: StepOf<Kind>): string {
  const [, item]: readonly [Common, string | ((of: StepFacts[Kind]) => string)] = LABELS[step.kind];
  return typeof item === 'string' ? item : item(step);
}
