import { createContext, useContext } from 'react';
import type { Priced } from '../../core/scenario/ranking/priced.js';

/** The open scenario, priced once for all that shows it. */
export const PricedContext = createContext<Priced | undefined>(undefined);

/** What the scenario at hand comes to. */
export function usePriced(): Priced {
  const priced = useContext(PricedContext);
  if (priced === undefined) throw new Error('A component of the pane stands outside of it.');
  return priced;
}
