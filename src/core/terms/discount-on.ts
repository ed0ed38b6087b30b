import type { Vocabulary } from '../grid/word.js';

/** What a discount is taken off: the charges, the monthly fees, or both. */
export type DiscountOn = 'usage' | 'fees' | 'all';

export const DISCOUNT_WORDS: Vocabulary<DiscountOn> = {
  usage: ['charge', 'usage charge'],
  fees: ['monthly fee'],
  all: ['both', 'everything'],
};
