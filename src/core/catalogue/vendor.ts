import type { ScenarioRow } from '../scenario/tables/scenario.js';
import type { Confidence } from './confidence.js';

/** Where a figure comes from. It is a claim of that source on that day, not a fact. */
export interface Claim {
  /** An address, with words after it where it alone does not say enough. */
  readonly source: string;
  /** `2026`, `2026-05` or `2026-05-14`: as exact as the source is. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** What is said about a term that the vendor does not publish; without `high`, one figure, exact or from there up. */
export interface Report {
  readonly low: number;
  readonly high: number | undefined;
  readonly claim: Claim;
}

/** One row of an offer as the vendor sells it. */
export interface CatalogueCharge {
  /** Column header → value, as in an Offers table. */
  readonly terms: ScenarioRow;
  /** The claim behind every figure of the terms, by its header. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** Terms that only the buyer can fill in, by their header, with what is said of them. */
  readonly asks: Readonly<Record<string, readonly Report[]>>;
}

/** One way in which a vendor sells. */
export interface Plan {
  readonly name: string;
  /** The claim behind the plan itself. */
  readonly claim: Claim;
  /** What counts as one billable unit, and who says so. */
  readonly event: { readonly text: string; readonly claim: Claim };
  readonly note: string | undefined;
  /** The plan of the same vendor that took its place; a price that has passed is kept, not overwritten. */
  readonly supersededBy: string | undefined;
  /** Sold on top of another plan only. */
  readonly isAddOn: boolean;
  readonly charges: readonly CatalogueCharge[];
}

export interface Vendor {
  readonly name: string;
  /** Other names that people look for: its maker, former names, the product without its maker. */
  readonly aliases: readonly string[];
  /** Three letters, for every amount of the vendor. */
  readonly currency: string;
  readonly plans: readonly Plan[];
}
