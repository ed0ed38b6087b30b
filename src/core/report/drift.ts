import { offersOf } from '../catalogue/offers-of.js';
import type { Claim, VendorPlan, Vendor } from '../catalogue/vendor.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import { compare } from '../scenario/ranking/compare.js';
import { offerCells } from '../scenario/tables/scenario-tables.js';
import { readOffers } from '../terms/read-offers.js';
import type { Traffic } from '../traffic/channel.js';
import { figurePer, type Table } from './table.js';

/**
 * What each plan of a vendor, past ones too, costs for a genuine resolution on this traffic, in the order of the dates
 * of its rates: how the price has moved. A plan that cannot be priced says why in place of its cost; add-ons are left out.
 */
export function tabulateDrift(vendor: Vendor, traffic: Traffic): Table {
  const plans = vendor.plans
    .filter(({ isAddOn }) => !isAddOn)
    .map((plan) => ({ plan, claim: rateClaim(plan) }))
    .sort((a, b) => (a.claim.asOf < b.claim.asOf ? -1 : a.claim.asOf > b.claim.asOf ? 1 : 0));
  return [
    ['As of', 'Plan', 'Cost per resolution', 'Currency', 'Confidence', 'Superseded by', 'Source'],
    ...plans.map(({ plan, claim }): Cell[] => [
      claim.asOf,
      plan.name,
      costOf(vendor, plan, traffic),
      vendor.currency,
      claim.confidence,
      plan.supersededBy ?? '',
      claim.source,
    ]),
  ];
}

/** The claim behind the first price of a plan; the plan's own where no price is public. */
function rateClaim({ charges, claim }: VendorPlan): Claim {
  const claims = charges.flatMap((charge) => [charge.claims['Rate'], charge.claims['Tiers']]);
  return claims.find((own) => own !== undefined) ?? claim;
}

function costOf(vendor: Vendor, plan: VendorPlan, traffic: Traffic): Cell {
  const read = readOffers(offerCells(offersOf(vendor, [plan])));
  if (!read.ok) return faultsCell(read.faults);
  const ranking = compare(traffic, read.value, 'cost per resolution');
  if (!ranking.ok) return faultsCell(ranking.faults);
  const [only] = ranking.value;
  if (only === undefined) return '';
  const { quote } = only;
  return quote.ok ? figurePer(quote.value.metrics.effectiveCostPerResolution) : faultsCell(quote.faults);
}
