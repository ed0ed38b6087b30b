import { METER_WORDS } from '../meter/meter-word.js';
import { listPrices, type ListedPrice } from './list-prices.js';
import type { VendorPlan, Vendor } from './vendor.js';

/** A plan that a search found, with its prices. */
export interface ListedPlan {
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  /** None where the plan’s figures are no prices. */
  readonly prices: readonly ListedPrice[];
}

/**
 * Plans in which every word of a query stands: of their vendor, its other names, name, meters (in the other words of the trade too) or
 * units. A blank query finds all.
 * @param which `sold`: those that are sold today; `older`: those that another took the place of
 */
export function searchPlans(
  catalogue: readonly Vendor[],
  query: string,
  which: 'sold' | 'older',
): ListedPlan[] {
  const words = query.toLowerCase().split(/\s/);
  return catalogue
    .flatMap((vendor) =>
      vendor.plans
        .filter(({ supersededBy }) => (supersededBy === undefined) === (which === 'sold'))
        .map((plan) => ({ vendor, plan, prices: listPrices([{ ...vendor, plans: [plan] }]) })),
    )
    .filter((listed) => words.every((word) => said(listed).includes(word)));
}

function said({ vendor, plan, prices }: ListedPlan): string {
  const meters = prices.flatMap(({ meter }) => (meter === undefined ? [] : [meter, ...METER_WORDS[meter]]));
  const units = prices.map(({ unit }) => unit);
  return [vendor.name, ...vendor.aliases, plan.name, ...meters, ...units].join(' ').toLowerCase();
}
