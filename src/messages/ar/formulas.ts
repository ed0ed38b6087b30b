import type { formulas as english } from '../en/formulas.js';

/** Excel in Arabic has the English names. */
export const formulas: typeof english = {
  shown: (word) => word,
  kept: (word) => word,
  column: '\\',
};
