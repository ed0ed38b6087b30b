import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import type { Filling } from './filled';

/** Quotes of two vendors: one in euros with an allowance of the year, the other in dollars with a pool. */
export const ATLAS: Filling = {
  Offer: ['Atlas'],
  Currency: ['EUR'],
  Meter: ['session'],
  Rate: ['0,45 €'],
  'Included units': [60000],
  Resets: ['yearly'],
};
export const BOREALIS: Filling = {
  Offer: ['Borealis'],
  Currency: ['USD'],
  Meter: ['session', 'session'],
  Channels: ['Chat', 'Email'],
  Rate: [0.5, undefined],
  'Included units': [3000, undefined],
  Pool: ['credits', 'Credits'],
};
export const TRAFFIC: readonly ScenarioRow[] = [
  { Channel: 'Chat', Sessions: 8000, 'Interactions per session': 4, 'Resolution rate': 0.6 },
  { Channel: 'Email', Sessions: 4000, 'Interactions per session': 2, 'Resolution rate': 0.6 },
];
/** What a euro is worth; the buyer's, so no vendor is asked. */
export const RATE = 1.1;
