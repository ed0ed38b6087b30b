import { ASSUMED } from '../../core/scenario/assumptions/assumed.js';
import { RANK_BY } from '../../core/scenario/ranking/rank-basis.js';

/** Figures are called as the scenario's own record calls them. */
const FIGURES = Object.fromEntries([...Object.keys(ASSUMED), RANK_BY].map((id) => [id, id])) as Readonly<
  Record<keyof typeof ASSUMED | typeof RANK_BY, string>
>;

/** Lists of inputs on sheets: the headers that each begins with, and the word beside each input, by the input's id. */
export const inputWords = {
  figures: { headers: ['Figure', 'Value'], words: FIGURES },
  choices: {
    headers: ['Choice', 'Value'],
    words: {
      studiedOffer: 'Offer studied',
      comparedWith: 'Compared with',
      view: 'View',
      monthsLaid: 'Months laid out',
      recommendedOffer: 'Recommended offer',
      currentOffer: 'Current offer',
    },
  },
  settings: {
    headers: ['Setting', 'Value'],
    words: {
      ratesFrom: 'Resolution rates from',
      ratesTo: 'Resolution rates to',
      chosenOffer: 'Offer shown on Bridge',
    },
  },
  claim: {
    headers: ['Claim', 'Value'],
    words: {
      offer: 'Offer',
      against: 'Against',
      reading: 'Reading',
      least: 'At least',
      most: 'At most',
    },
    readings: { cheaper: 'cheaper', dearer: 'dearer' },
  },
};
