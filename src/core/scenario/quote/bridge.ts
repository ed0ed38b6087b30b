import { ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { nothingToDivideBy } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { countsResolutions, type Charge } from '../../terms/charge.js';
import type { Offer } from '../../terms/offer.js';
import { kindOf } from '../../terms/tariff/tariff.js';
import { quote, type Quote } from './quote.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** One step from the sticker price to what a resolution really costs. */
export interface BridgeStep {
  readonly step: Text;
  readonly change: Dec;
  /** Cost per genuine resolution with this step and all before it. */
  readonly running: Dec;
}

/**
 * Each step puts back some of the offer's terms, in the order in which an invoice applies them; the last one is the whole
 * offer. Their number is that of the rows that a saved workbook has room for.
 */
const STEPS: readonly { readonly step: Text; readonly keep: (offer: Offer) => Offer }[] = [
  { step: phrase('bridgeSticker'), keep: (offer) => withCharges(bare(offer), sticker) },
  {
    step: phrase('bridgeHandovers'),
    keep: (offer) =>
      withCharges(bare(offer), (own) =>
        countsResolutions(own) ? { ...sticker(own), handoverShare: own.handoverShare } : sticker(own),
      ),
  },
  {
    step: phrase('bridgeWindows'),
    keep: (offer) => withCharges(bare(offer), withoutSchedule),
  },
  {
    step: phrase('bridgeSchedules'),
    keep: (offer) => withCharges(bare(offer), withoutAllowances),
  },
  {
    step: phrase('bridgeAllowances'),
    keep: (offer) => ({ ...bare(offer), charges: offer.charges }),
  },
  // One step, as settlement has them in this order: a discount does not reach below a floor.
  { step: phrase('bridgeSettlement'), keep: withoutFees },
  { step: phrase('bridgeFees'), keep: (offer) => ({ ...offer, oneOffFee: ZERO }) },
  { step: phrase('bridgeOneOff'), keep: (offer) => offer },
];

/**
 * From sticker to effective: the offer priced again with more and more of its own terms, on the traffic that it
 * handles, so that the changes add up to its effective cost per resolution. Faults: no resolutions.
 */
export function bridge({ offer, activity, metrics }: Quote): Result<BridgeStep[]> {
  if (metrics.effectiveCostPerResolution === undefined) return failed(nothingToDivideBy('resolutions'));
  const steps: BridgeStep[] = [];
  let before = ZERO;
  for (const { step, partialOffer } of bridgeOffers(offer)) {
    const partial = quote(activity, partialOffer);
    if (!partial.ok) return partial;
    const running = partial.value.exact.total.div(activity.resolutions);
    steps.push({ step, change: running.minus(before), running });
    before = running;
  }
  return ok(steps);
}

/**
 * The offer with more and more of its own terms, to be priced on the traffic that it handles: what is left out must not
 * change how much that is, so its volume cap has done its work beforehand.
 */
export function bridgeOffers(offer: Offer): readonly { readonly step: Text; readonly partialOffer: Offer }[] {
  const unpaused = { ...offer, pauseAtAmount: undefined };
  const handled = withCharges(unpaused, (charge) => ({ ...charge, pauseAfter: undefined }));
  return STEPS.map(({ step, keep }) => ({ step, partialOffer: keep(handled) }));
}

/** The charges alone: no settlement, no fees. */
function bare(offer: Offer): Offer {
  return {
    ...withoutFees(offer),
    includedAmount: ZERO,
    discount: ZERO,
    minimumFee: ZERO,
    monthlyCap: undefined,
  };
}

function withoutFees(offer: Offer): Offer {
  return {
    ...offer,
    annualMinimum: ZERO,
    seatPrice: ZERO,
    platformFee: ZERO,
    escalationFees: [],
    oneOffFee: ZERO,
  };
}

function withCharges(offer: Offer, keep: (charge: Charge) => Charge): Offer {
  return { ...offer, charges: offer.charges.map(keep) };
}

/** The headline rate on what was genuinely used. */
function sticker(charge: Charge): Charge {
  const own = withoutSchedule(charge);
  if ('windowFactor' in own) return { ...own, windowFactor: ONE };
  return countsResolutions(own) ? { ...own, handoverShare: ZERO, recontactCredit: ZERO } : own;
}

function withoutSchedule(charge: Charge): Charge {
  return {
    ...withoutAllowances(charge),
    tariff:
      charge.tariff.kind === 'perUnit'
        ? charge.tariff
        : { kind: 'perUnit', rate: kindOf(charge.tariff).headline(charge.tariff) },
    sessionCap: undefined,
    resolutionCap: undefined,
  };
}

function withoutAllowances(charge: Charge): Charge {
  return {
    ...charge,
    // It bills more units so, which a closed last tier might not reach.
    tariff: kindOf(charge.tariff).openEnded?.(charge.tariff) ?? charge.tariff,
    includedUnits: ZERO,
    includedUnitsPerSeat: ZERO,
    minimumUnits: ZERO,
  };
}
