import type { Vocabulary } from '../../grid/word.js';

/** A number of an offer that can be negotiated. */
export type NegotiatedTermId =
  | 'rate'
  | 'overage rate'
  | 'price level'
  | 'discount'
  | 'platform fee'
  | 'seat price'
  | 'minimum fee'
  | 'monthly cap'
  | 'session cap'
  | 'committed units'
  | 'included units'
  | 'handover share'
  | 'exchange rate';

/** The words of each term, the ones most negotiated first. */
export const TERM_WORDS: Vocabulary<NegotiatedTermId> = {
  rate: ['price'],
  'overage rate': ['overage'],
  'price level': [],
  discount: [],
  'platform fee': [],
  'seat price': ['price per seat'],
  'minimum fee': [],
  'monthly cap': ['cap'],
  'session cap': [],
  'committed units': ['commitment'],
  'included units': ['allowance'],
  'handover share': ['phi', 'φ'],
  'exchange rate': ['fx rate', 'fx'],
};
