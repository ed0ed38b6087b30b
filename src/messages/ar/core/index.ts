import type { Words } from '../../../core/phrase/words.js';
import { assumptions } from './assumptions.js';
import { choices } from './choices.js';
import { derivation } from './derivation.js';
import { documents } from './documents.js';
import { evidence } from './evidence.js';
import { faults } from './faults.js';
import { figures } from './figures.js';
import { functions } from './functions.js';
import { invoice } from './invoice.js';
import { months } from './months.js';
import { negotiation } from './negotiation.js';
import { numbers } from './numbers.js';
import { offers } from './offers.js';
import { places } from './places.js';
import { studies } from './studies.js';
import { tables } from './tables.js';
import { terms } from './terms.js';
import { tiers } from './tiers.js';
import { traffic } from './traffic.js';
import { trafficTerms } from './traffic-terms.js';
import { units } from './units.js';
import { vendors } from './vendors.js';

/** The words of the core in Arabic. */
export const core: Words = {
  ...assumptions,
  ...choices,
  ...derivation,
  ...documents,
  ...evidence,
  ...faults,
  ...figures,
  ...functions,
  ...invoice,
  ...months,
  ...negotiation,
  ...numbers,
  ...offers,
  ...places,
  ...studies,
  ...tables,
  ...terms,
  ...tiers,
  ...traffic,
  ...trafficTerms,
  ...units,
  ...vendors,
};
