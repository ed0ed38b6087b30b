import { useState } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { isLoseable } from '../../store/kept-state.js';
import { openKept, openTables } from '../../store/shelf.js';

/** What is to be opened: a kept scenario, or what the workbook's tables hold. */
export type Wanted = Scenario | 'tables';

/**
 * Opens another scenario; where the open one would be lost, it waits until that was decided.
 * @param whenOver where the focus goes then
 */
export function useOpening(whenOver: () => void) {
  const pane = usePane();
  const [wanted, setWanted] = useState<Wanted>();
  const openNow = async (next: Wanted) => {
    setWanted(undefined);
    await (next === 'tables' ? openTables(pane) : openKept(pane, next));
    whenOver();
  };
  return {
    /** What waits to be opened. */
    wanted,
    openNow,
    open: (next: Wanted) => {
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
