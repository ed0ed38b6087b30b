import { nameKey } from '../terms/channels.js';
import { offerName } from './offers-of.js';
import type { Vendor, VendorPlan } from './vendor.js';

/** The plan that an offer of this name came from, as the catalogue names it, and its vendor. */
export function offeredAs(
  catalogue: readonly Vendor[],
  offer: string,
): { readonly vendor: Vendor; readonly plan: VendorPlan } | undefined {
  for (const vendor of catalogue) {
    const plan = vendor.plans.find((own) => nameKey(offerName(vendor, own)) === nameKey(offer));
    if (plan !== undefined) return { vendor, plan };
  }
  return undefined;
}

/** The vendors whose plans the offers of these names are, each once, in the order of the offers. */
export function vendorsOffered(catalogue: readonly Vendor[], offers: readonly string[]): Vendor[] {
  const vendors = offers.flatMap((offer) => offeredAs(catalogue, offer)?.vendor ?? []);
  return [...new Set(vendors)];
}
