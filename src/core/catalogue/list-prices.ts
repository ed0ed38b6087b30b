import { findWord } from '../grid/word.js';
import { METER_WORDS, type MeterId } from '../meter/meter-word.js';
import type { CatalogueCharge, Claim, VendorPlan, Report, Vendor } from './vendor.js';

/** One price of the catalogue, as a list shows it. */
export interface ListedPrice {
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  /** Undefined where not even the meter is public. */
  readonly meter: MeterId | undefined;
  /** A number, or tiers as text; undefined where it is not public. */
  readonly rate: number | string | undefined;
  /** What is said of a rate that is not public. */
  readonly reports: readonly Report[];
  /** What the rate buys: `outcomes`, `100 sessions`. */
  readonly unit: string;
  readonly claim: Claim;
  /** What other sources say of it. */
  readonly disputed: readonly Report[];
}

/** The terms that are prices, and the meter of each; undefined is the row's own. */
const PRICES = [
  ['Rate', undefined],
  ['Tiers', undefined],
  ['Platform fee', 'flat'],
  ['Seat price', 'seat'],
] as const satisfies readonly (readonly [string, MeterId | undefined])[];

/** Every price of the catalogue, or those on one meter, by vendor and plan in the order of the catalogue. */
export function listPrices(catalogue: readonly Vendor[], meter?: MeterId): ListedPrice[] {
  const all = catalogue.flatMap((vendor) =>
    vendor.plans.flatMap((plan) => plan.charges.flatMap((charge) => pricesOf(vendor, plan, charge))),
  );
  return meter === undefined ? all : all.filter((price) => price.meter === meter);
}

function pricesOf(vendor: Vendor, plan: VendorPlan, charge: CatalogueCharge): ListedPrice[] {
  const { terms, asks, claims, disputed } = charge;
  const own = findWord(String(terms['Meter'] ?? ''), METER_WORDS);
  return PRICES.flatMap(([header, meter]): ListedPrice[] => {
    if (terms[header] === undefined && asks[header] === undefined) return [];
    return [
      {
        vendor,
        plan,
        meter: meter ?? own,
        rate: terms[header],
        reports: asks[header] ?? [],
        unit: unitOf(charge, header),
        claim: claims[header] ?? plan.claim,
        disputed: disputed[header] ?? [],
      },
    ];
  });
}

function unitOf({ terms }: CatalogueCharge, header: string): string {
  if (header === 'Platform fee') return 'month';
  if (header === 'Seat price') return 'seat';
  const unit = String(terms['Unit'] ?? '');
  const size = terms['Package size'];
  return size === undefined ? unit : `${size} ${unit}`;
}
