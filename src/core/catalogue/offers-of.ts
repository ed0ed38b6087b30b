import type { ScenarioRow } from '../scenario/tables/scenario.js';
import { leastConfident } from './confidence.js';
import type { CatalogueCharge, Claim, VendorPlan, Report, Vendor } from './vendor.js';

/** A column of the catalogue's own: tables keep it, and pricing leaves it alone. */
export const CONFIDENCE_COLUMN = '#Confidence';

/**
 * Plans as rows of an Offers table, one a charge, each with what is billed, source, date and confidence beside its
 * figures. A term that is not public is left blank, and the note asks for it: an offer without it says so when priced.
 */
export function offersOf(vendor: Vendor, plans: readonly VendorPlan[]): ScenarioRow[] {
  return plans.flatMap((plan) =>
    plan.charges.map((charge, index): ScenarioRow => {
      const claims = claimsOf(charge, plan);
      const first = index === 0;
      return {
        Offer: offerName(vendor, plan),
        ...charge.terms,
        Currency: vendor.currency,
        Note: [
          ...(first ? [plan.event.text, plan.note ?? ''] : []),
          disputeOf(charge, first ? plan : undefined),
          askFor(charge),
        ]
          .filter((text) => text !== '')
          .join(' '),
        Source: distinct([...claims, ...(first ? [plan.event.claim] : [])].map(({ source }) => source)).join(
          '; ',
        ),
        'As of': claims.map(({ asOf }) => asOf).sort()[0] ?? plan.claim.asOf,
        [CONFIDENCE_COLUMN]: leastConfident(claims.map(({ confidence }) => confidence)),
      };
    }),
  );
}

/** What an offer that comes from the catalogue is called. */
export function offerName(vendor: Vendor, plan: VendorPlan): string {
  return `${vendor.name}: ${plan.name}`;
}

/** The claims behind a charge; a row without figures stands on its plan's. */
function claimsOf(charge: CatalogueCharge, plan: VendorPlan): readonly Claim[] {
  const claims = Object.values(charge.claims);
  return claims.length > 0 ? claims : [plan.claim];
}

/** `Yours to fill in: Rate (reported: 0.15 to 3.5), Seats.` */
function askFor({ asks }: CatalogueCharge): string {
  const asked = Object.entries(asks).map(([header, reports]) => {
    const said = reports.map(reportedRange).join('; ');
    return said === '' ? header : `${header} (reported: ${said})`;
  });
  return asked.length === 0 ? '' : `Yours to fill in: ${asked.join(', ')}.`;
}

/** `Disputed: Seat price (others say: 19); the quota may be free.` */
function disputeOf({ disputed }: CatalogueCharge, plan: VendorPlan | undefined): string {
  const figures = Object.entries(disputed).map(
    ([header, others]) => `${header} (others say: ${others.map(reportedRange).join('; ')})`,
  );
  const all = [...figures, ...(plan?.disputed ?? []).map(({ text }) => text)];
  return all.length === 0 ? '' : `Disputed: ${all.join('; ')}.`;
}

/** `0.15 to 3.5`, or the one figure. */
export function reportedRange({ low, high }: Report): string {
  return high === undefined ? String(low) : `${low} to ${high}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
