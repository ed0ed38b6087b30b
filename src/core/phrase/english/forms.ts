import { assumptions } from './assumptions.js';
import { choices } from './choices.js';
import { terms } from './terms.js';
import { trafficTerms } from './traffic-terms.js';
import { units } from './units.js';

/** The English words that forms and sheets alone have, and no function says. */
export const FORM_WORDS = {
  ...assumptions,
  ...choices,
  ...terms,
  ...trafficTerms,
  ...units,
};
