import { CATALOGUE } from '../core/catalogue/index.js';

/** Leaves the catalogue where the functions and the task pane look for it: see `core/catalogue/loaded.ts`. */
globalThis.meterwiseCatalogue = CATALOGUE;
