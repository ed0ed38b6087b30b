import { CONTRACTS } from '../../../core/contract/contracts.js';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { wordsOf, type ExcelFunction, type FunctionArgument, type Metadata } from '../../store/metadata.js';

/**
 * The texts that an argument is chosen from: words of a list, the names of the offers at hand, vendors of the catalogue
 * and plans of the vendor that is named. None where it takes anything.
 * @param offers the rows of the offers that formulas are about
 * @param vendor what is written for the vendor
 */
export function choicesOf(
  one: ExcelFunction,
  argument: FunctionArgument,
  metadata: Metadata,
  offers: readonly ScenarioRow[],
  vendor: string,
): readonly string[] {
  const vendors = loadedCatalogue() ?? [];
  switch (CONTRACTS[one.id]?.[argument.name]?.names) {
    case 'offer':
      return offersIn(offers).flatMap(({ name }) => name || []);
    case 'vendor':
      return vendors.map(({ name }) => name);
    case 'plan':
      return vendors.find(({ name }) => name === vendor)?.plans.map(({ name }) => name) ?? [];
    case undefined:
      return wordsOf(argument, metadata);
  }
}
