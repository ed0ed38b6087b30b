import type { Words } from '../../../core/phrase/english/index.js';
import { documents } from './documents.js';
import { faults } from './faults.js';
import { functions } from './functions.js';
import { months } from './months.js';
import { numbers } from './numbers.js';
import { offers } from './offers.js';
import { places } from './places.js';
import { studies } from './studies.js';
import { tables } from './tables.js';
import { tiers } from './tiers.js';
import { traffic } from './traffic.js';
import { vendors } from './vendors.js';

/** The words of the core in Arabic. */
export const core: Words = {
  ...documents,
  ...faults,
  ...functions,
  ...months,
  ...numbers,
  ...offers,
  ...places,
  ...studies,
  ...tables,
  ...tiers,
  ...traffic,
  ...vendors,
};
