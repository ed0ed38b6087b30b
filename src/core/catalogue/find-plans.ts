import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { nearest } from '../grid/nearest.js';
import { quoted } from '../grid/number.js';
import { nameKey } from '../terms/channels.js';
import type { Plan, Vendor } from './vendor.js';

/** A vendor and some of its plans. */
export interface FoundPlans {
  readonly vendor: Vendor;
  readonly plans: readonly Plan[];
}

/**
 * The plan of this name; without one, every plan that is sold today and stands alone.
 * Faults: a vendor or plan that the catalogue does not have, answered with the nearest.
 */
export function findPlans(
  catalogue: readonly Vendor[],
  vendorName: string,
  planName: string | undefined,
): Result<FoundPlans> {
  const vendor = catalogue.find(({ name }) => nameKey(name) === nameKey(vendorName));
  if (vendor === undefined) {
    const names = catalogue.map(({ name }) => name);
    return failed(
      noAnswer(`The catalogue has no vendor ${quoted(vendorName)}${nearestOf(vendorName, names)}`),
    );
  }
  if (planName === undefined) {
    const plans = vendor.plans.filter((plan) => plan.supersededBy === undefined && !plan.isAddOn);
    return ok({ vendor, plans });
  }
  const plan = vendor.plans.find(({ name }) => nameKey(name) === nameKey(planName));
  if (plan === undefined) {
    const names = vendor.plans.map(({ name }) => name);
    const all = names.map((name) => `"${name}"`).join(', ');
    const why = `${vendor.name} has no plan ${quoted(planName)}${nearestOf(planName, names)}`;
    return failed(noAnswer(`${why}, it has ${all}`));
  }
  return ok({ vendor, plans: [plan] });
}

function nearestOf(text: string, names: readonly string[]): string {
  const closest = nearest(text, names);
  return closest === undefined ? '' : `; the nearest is "${closest}"`;
}
