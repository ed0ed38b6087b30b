import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { nearestWords, suggestion, nearestOf } from '../grid/nearest.js';
import { quoted } from '../grid/number.js';
import { nameKey } from '../terms/channels.js';
import type { Plan, Vendor } from './vendor.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** A vendor and some of its plans. */
export interface FoundPlans {
  readonly vendor: Vendor;
  readonly plans: readonly Plan[];
}

/**
 * The plan of this name; without one, every plan that is sold today and stands alone. A vendor is known by its maker,
 * its former names and the parts of its name too.
 * Faults: a vendor or plan that the catalogue does not have, answered with the nearest.
 */
export function findPlans(
  catalogue: readonly Vendor[],
  vendorName: string,
  planName: string | undefined,
): Result<FoundPlans> {
  const vendor = findVendor(catalogue, vendorName);
  if (vendor === undefined) {
    return failed(noAnswer(phrase('noVendor', quoted(vendorName), nearVendors(catalogue, vendorName))));
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

/** The vendor of a name, or of one of its other names; undefined where there is none. */
function findVendor(catalogue: readonly Vendor[], name: string): Vendor | undefined {
  const is = (own: string) => nameKey(own) === nameKey(name);
  return catalogue.find((vendor) => is(vendor.name)) ?? catalogue.find(({ aliases }) => aliases.some(is));
}

/** The vendors whose names, or other names, are near; each under its own name. */
function nearVendors(catalogue: readonly Vendor[], sought: string): Text {
  const names = new Map(
    catalogue.flatMap(({ name, aliases }) => [name, ...aliases].map((own) => [own, name] as const)),
  );
  const near = nearestWords(sought, [...names.keys()]).map((own) => names.get(own) ?? own);
  return nearestOf([...new Set(near)], true);
}
