import type { Words } from '../../../core/phrase/english/index.js';
import { assumptions } from './assumptions.js';
import { derivation } from './derivation.js';
import { documents } from './documents.js';
import { faults } from './faults.js';
import { functions } from './functions.js';
import { invoice } from './invoice.js';
import { months } from './months.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { offers } from './offers.js';
import { places } from './places.js';
import { studies } from './studies.js';
import { tables } from './tables.js';
import { terms } from './terms.js';
import { tiers } from './tiers.js';
import { trafficTerms } from './traffic-terms.js';
import { traffic } from './traffic.js';
import { units } from './units.js';
import { vendors } from './vendors.js';

/** The words of the core in Arabic. */
export const core: Words = {
  ...assumptions,
  ...derivation,
  ...documents,
  ...faults,
  ...functions,
  ...invoice,
  ...months,
  ...names,
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
