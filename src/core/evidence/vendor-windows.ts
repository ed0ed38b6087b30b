import { offeredAs } from '../catalogue/offered.js';
import type { BillingWindow, Vendor } from '../catalogue/vendor.js';
import type { WindowUnit } from '../catalogue/windows.js';
import type { SessionWindow } from './window.js';
import { DAY, HOUR, MINUTE } from './zone.js';

/** How an offer has a log counted; what is undefined is as the log is counted for all. */
export interface OfferRules {
  readonly window: SessionWindow | undefined;
  /** Microseconds. */
  readonly recontact: number | undefined;
}

/** The rules of a plan of the catalogue. */
export interface VendorRules extends OfferRules {
  readonly window: PlanWindow | undefined;
  /** Windows that the plan states and that a log cannot be counted by: those of some channels, of several at once, of people. */
  readonly leftOut: readonly BillingWindow[];
}

/** What a plan can end a session by. */
export type PlanWindow = Extract<SessionWindow, { readonly kind: 'silence' | 'start' | 'messages' }>;

/** The same by the words of the catalogue. */
const ENDS = ['silence', 'start', 'messages'] as const;

/**
 * The rules of the plan that an offer of this name came from; undefined for an offer of the buyer's own, or a plan that
 * states no window. A window is taken where the plan states one for all that it bills; two that hold at once, or one for a
 * channel in the vendor's words, are for the buyer to choose from.
 */
export function vendorRules(catalogue: readonly Vendor[], offer: string): VendorRules | undefined {
  const windows = offeredAs(catalogue, offer)?.plan.event.windows ?? [];
  if (windows.length === 0) return undefined;
  const only = (kinds: readonly BillingWindow['kind'][]) => {
    const own = windows.filter(({ kind }) => kinds.includes(kind));
    const [first] = own;
    return own.length === 1 && first?.on === undefined ? first : undefined;
  };
  const [end, back] = [only(ENDS), only(['recontact'])];
  return {
    window: end && windowOfPlan(end),
    recontact: back && lengthOf(back),
    leftOut: windows.filter((own) => own !== end && own !== back),
  };
}

/** What ends a session by a window of a plan; undefined for one that ends none. */
export function windowOfPlan({ kind, size, unit, on }: BillingWindow): PlanWindow | undefined {
  if (size === 0) return undefined;
  if (kind === 'messages') return { kind, most: size };
  return kind === 'silence' || kind === 'start'
    ? { kind, length: lengthOf({ kind, size, unit, on }) }
    : undefined;
}

const LENGTHS: Readonly<Record<WindowUnit, number>> = {
  minutes: MINUTE,
  hours: HOUR,
  days: DAY,
  messages: 0,
};

function lengthOf({ size, unit }: BillingWindow): number {
  return Math.round(size * LENGTHS[unit]);
}
