import type { Where } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';

/** What the document calls itself. */
export const FORMAT = 'meterwise';

/** The version that is written; every earlier one is still read. */
export const VERSION = 4;

/** How a sentence calls the document. */
export const DOCUMENT: Where = { name: phrase('scenarioFile') };
