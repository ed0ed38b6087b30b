import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from '../store/pane-state.js';
import type { Pane } from '../store/pane.js';

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that this component stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('A component of the pane stands outside of it.');
  return pane;
}

/** One part of the pane's state; the component follows it. `pick` gives a part that stands in the state as it is. */
export function usePaneState<Part>(pick: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}
