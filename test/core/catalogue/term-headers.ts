import { OFFER_COLUMNS } from '../../../src/core/scenario/tables/scenario-tables.js';

/** Columns of an Offers table that a vendor's file does not write: the catalogue fills them in. */
const FILLED = new Set(['Offer', 'Currency', 'Note', 'Source', 'As of']);

/** The headers that a row of a vendor's file may have. */
export const TERM_HEADERS = OFFER_COLUMNS.filter((header) => !FILLED.has(header));
