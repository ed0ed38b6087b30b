import { derivation } from './derivation.js';
import { documents } from './documents.js';
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
import { tiers } from './tiers.js';
import { traffic } from './traffic.js';
import { vendors } from './vendors.js';

/** The English words of everything that is calculated: what functions say too. A script that says nothing leaves them out. */
export const ENGLISH = /* #__PURE__ */ together();

function together() {
  return {
    ...derivation,
    ...documents,
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
    ...tiers,
    ...traffic,
    ...vendors,
  };
}
