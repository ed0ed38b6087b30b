import type { ScenarioRow } from '../scenario/tables/scenario.js';
import type { Confidence } from './confidence.js';
import type { Need } from './needs.js';
import type { WindowKind, WindowUnit } from './windows.js';

/** Where a figure comes from. It is a claim of that source on that day, not a fact. */
export interface Claim {
  /** The address of a page, with words after it where it alone does not say enough. */
  readonly source: string;
  /** The time that the page speaks of: `2026`, `2026-05` or `2026-05-14`, as exact as it is known. */
  readonly asOf: string;
  /** The day on which somebody looked it up: `2026-11-28`. */
  readonly seen: string;
  readonly confidence: Confidence;
}

/** What is said about a term that the vendor does not publish; without `high`, one figure, exact or from there up. */
export interface Report {
  readonly low: number;
  readonly high: number | undefined;
  readonly claim: Claim;
}

/** How far billing reaches in time or messages: kind and size, for whoever counts units over real conversations. */
export interface BillingWindow {
  readonly kind: WindowKind;
  readonly size: number;
  readonly unit: WindowUnit;
  /** Where it holds, in the vendor's words; undefined everywhere. */
  readonly on: string | undefined;
}

/** What counts as one billable unit, and who says so. */
export interface BillableEvent {
  readonly text: string;
  readonly claim: Claim;
  readonly windows: readonly BillingWindow[];
}

/** One row of an offer as the vendor sells it. */
export interface CatalogueCharge {
  /** Column header → value, as in an Offers table. */
  readonly terms: ScenarioRow;
  /** The claim behind every figure of the terms, by its header. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** Terms that only the buyer can fill in, by their header, with what is said of them. */
  readonly asks: Readonly<Record<string, readonly Report[]>>;
  /** Figures on which sources differ, by their header, with the other readings. */
  readonly disputed: Readonly<Record<string, readonly Report[]>>;
}

/** A reading of the plan's rules that differs from the one its figures follow. */
export interface Dispute {
  readonly text: string;
  readonly claim: Claim;
}

/** One way in which a vendor sells. */
export interface VendorPlan {
  readonly name: string;
  /** The claim behind the plan itself. */
  readonly claim: Claim;
  readonly event: BillableEvent;
  readonly note: string | undefined;
  /** The plan of the same vendor that took its place; a price that has passed is kept, not overwritten. */
  readonly supersededBy: string | undefined;
  /** Sold on top of another plan only. */
  readonly isAddOn: boolean;
  /** Rules of the plan that no term can say; its note says what is left out. */
  readonly needs: readonly Need[];
  readonly disputed: readonly Dispute[];
  readonly charges: readonly CatalogueCharge[];
}

export interface Vendor {
  readonly name: string;
  /** Other names that people look for: its maker, former names, the product without its maker. */
  readonly aliases: readonly string[];
  /** Three letters, for every amount of the vendor. */
  readonly currency: string;
  readonly plans: readonly VendorPlan[];
}
