import { useMemo } from 'react';
import { figuresIn, type FigureFormat } from '../format/figures.js';
import { usePriced } from './use-priced.js';
import { usePaneState } from './use-pane.js';

/** How this pane writes figures: in the currency that offers are compared in, else that of the settings. */
export function useFigures(): FigureFormat {
  const settings = usePaneState((state) => state.settings);
  const currency = useCurrency();
  return useMemo(() => figuresIn(currency ?? '', settings), [currency, settings]);
}

/** The same in a currency of its own, such as that of one offer; undefined: as `useFigures`. */
export function useFiguresIn(code: string | undefined): FigureFormat {
  const settings = usePaneState((state) => state.settings);
  const currency = useCurrency();
  return useMemo(() => figuresIn(code ?? currency ?? '', settings), [code, currency, settings]);
}

/** What amounts are in: the offers' own currency, else that of the settings; undefined where neither says so. */
export function useCurrency(): string | undefined {
  const { currency: usual } = usePaneState((state) => state.settings);
  const { currency } = usePriced();
  return currency ?? (usual === '' ? undefined : usual);
}
