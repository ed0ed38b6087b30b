import { useState } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { restoreScenario, remove } from '../../store/kept-scenarios.js';

/**
 * Deletes kept scenarios; the last one can be had back.
 * @param whenBack where the focus goes then
 */
export function useDeleting(attempt: (work: Promise<boolean>) => Promise<boolean>, whenBack: () => void) {
  const pane = usePane();
  const [deleted, setDeleted] = useState<Scenario>();
  return {
    deleted,
    remove: async (scenario: Scenario) => {
      if (await attempt(remove(pane, scenario))) setDeleted(scenario);
    },
    undelete: async (scenario: Scenario) => {
      if (!(await attempt(restoreScenario(pane, scenario)))) return;
      setDeleted(undefined);
      whenBack();
    },
  };
}
