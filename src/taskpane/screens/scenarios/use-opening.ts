import { useState } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { isLoseable } from '../../store/kept-state.js';
import { openKept, openTables } from '../../store/kept-scenarios.js';

/** What is to be opened: a kept scenario, or what the workbook's tables hold. */
export type WantedOpening = Scenario | 'tables';

/**
 * Opens another scenario; where the open one would be lost, it waits until that was decided.
 * @param whenOver where the focus goes then
 */
export function useOpening(whenOver: () => void) {
  const pane = usePane();
  const [wanted, setWanted] = useState<WantedOpening>();
  const openNow = async (next: WantedOpening) => {
    setWanted(undefined);
    await (next === 'tables' ? openTables(pane) : openKept(pane, next));
    whenOver();
  };
  return {
    /** What waits to be opened. */
    wanted,
    openNow,
    open: (next: WantedOpening) => {
      const { scenario, shelf } = pane.store.get();
      if (isLoseable(scenario, shelf)) setWanted(next);
      else void openNow(next);
    },
    leave: () => {
      setWanted(undefined);
      whenOver();
    },
  };
}
