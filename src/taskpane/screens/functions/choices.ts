import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { wordsOf, type FunctionArgument, type Metadata } from '../../store/metadata.js';

/** Arguments that take the name of an offer. */
const OFFER_NAMES: readonly string[] = ['offerName', 'offerA', 'offerB'];

/**
 * The texts that an argument is chosen from: words of a list, the names of the offers at hand, vendors of the catalogue
 * and plans of the vendor that is named. None where it takes anything.
 * @param offers the rows of the offers that formulas are about
 * @param vendor what is written for the vendor
 */
export function choicesOf(
  argument: FunctionArgument,
  metadata: Metadata,
  offers: readonly ScenarioRow[],
  vendor: string,
): readonly string[] {
  const { name } = argument;
  if (OFFER_NAMES.includes(name)) return offersIn(offers).flatMap((offer) => offer.name || []);
  const vendors = loadedCatalogue() ?? [];
  if (name === 'vendor') return vendors.map((one) => one.name);
  if (name === 'plan')
    return vendors.find((one) => one.name === vendor)?.plans.map((plan) => plan.name) ?? [];
  return wordsOf(argument, metadata);
}
