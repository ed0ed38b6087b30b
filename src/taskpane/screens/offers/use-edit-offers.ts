import { useMemo } from 'react';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';

/**
 * Edits the rows of the Offers table.
 * @param field names the field that is typed in: edits of one field in a row are one step of undo
 */
type EditOffers = (change: (rows: readonly ScenarioRow[]) => readonly ScenarioRow[], field?: string) => void;

export function useEditOffers(): EditOffers {
  const pane = usePane();
  return useMemo(
    () => (change, field) =>
      pane.edit((scenario) => ({ ...scenario, offers: change(scenario.offers) }), field),
    [pane],
  );
}
