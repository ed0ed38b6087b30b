import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isPartOf, nearestWords, suggestion, nearestOf } from '../grid/nearest.js';
import { quoted } from '../grid/number.js';
import { nameKey } from '../terms/channels.js';
import type { VendorPlan, Vendor } from './vendor.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** A vendor and some of its plans. */
export interface FoundPlans {
  readonly vendor: Vendor;
  readonly plans: readonly VendorPlan[];
}

/**
 * The plan of this name; without one, every plan that is sold today and stands alone. A vendor is known by its maker,
 * its former names and the parts of its name too, where they mean one vendor only.
 * Faults: a name that several vendors have a part of, with all of them; a vendor or plan that the catalogue does not
 * have, answered with the nearest.
 */
export function findPlans(
  catalogue: readonly Vendor[],
  vendorName: string,
  planName: string | undefined,
): Result<FoundPlans> {
  const [vendor, ...others] = findVendors(catalogue, vendorName);
  if (vendor === undefined) {
    return failed(noAnswer(phrase('noVendor', quoted(vendorName), nearVendors(catalogue, vendorName))));
  }
  if (others.length > 0) {
    const all = [vendor, ...others].map(({ name }) => phrase('quoted', name));
    return failed(noAnswer(phrase('severalVendors', quoted(vendorName), all)));
  }
  if (planName === undefined) {
    const plans = vendor.plans.filter((plan) => plan.supersededBy === undefined && !plan.isAddOn);
    return ok({ vendor, plans });
  }
  const plan = vendor.plans.find(({ name }) => nameKey(name) === nameKey(planName));
  if (plan === undefined) {
    const names = vendor.plans.map(({ name }) => name);
    const all = names.map((name) => phrase('quoted', name));
    const near = suggestion(planName, names, true);
    return failed(noAnswer(phrase('noPlan', vendor.name, quoted(planName), near, all)));
  }
  return ok({ vendor, plans: [plan] });
}

/** The vendors of a name: that which is called so, else that with this other name, else those with this part of one. */
function findVendors(catalogue: readonly Vendor[], name: string): readonly Vendor[] {
  const is = (own: string) => nameKey(own) === nameKey(name);
  const named = catalogue.filter((vendor) => is(vendor.name));
  if (named.length > 0) return named;
  const known = catalogue.filter(({ aliases }) => aliases.some(is));
  if (known.length > 0) return known;
  return catalogue.filter(({ name: own, aliases }) => [own, ...aliases].some((word) => isPartOf(name, word)));
}

/** The vendors whose names, or other names, are near; each under its own name. */
function nearVendors(catalogue: readonly Vendor[], sought: string): Text {
  const names = new Map(
    catalogue.flatMap(({ name, aliases }) => [name, ...aliases].map((own) => [own, name] as const)),
  );
  const near = nearestWords(sought, [...names.keys()]).map((own) => names.get(own) ?? own);
  return nearestOf([...new Set(near)], true);
}
