import { useMemo } from 'react';
import type { ReadOffer } from '../../../core/terms/read-offers.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';

/** The offer that the user chose; where none is chosen, or it is gone, the first of the ranking. */
export function useStudied(): ReadOffer | undefined {
  const chosen = usePaneState((state) => state.studied);
  const { offers, ranking } = usePriced();
  return useMemo(() => {
    const first = ranking?.find(({ quote }) => quote.ok)?.name;
    return (
      offers.find(({ name }) => name === chosen) ?? offers.find(({ name }) => name === first) ?? offers[0]
    );
  }, [offers, ranking, chosen]);
}
