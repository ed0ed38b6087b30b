import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { messages } from '../../messages/messages.js';
import { assumptionDifferences } from '../../core/scenario/differences/assumption-differences.js';
import { differences } from '../../core/scenario/differences/differences.js';
import { DifferenceTable } from '../parts/DifferenceTable.js';
import { bringWorkbook } from '../store/insert.js';
import { openTables } from '../store/kept-scenarios.js';
import { asHeld } from '../store/taken-scenario.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';
import { useSettled } from '../hooks/use-settled.js';

/** Milliseconds within which an edit of the pane is in the workbook. */
const WRITTEN_WITHIN = 1_500;

/** What of the scenario at hand the workbook does not hold, and the one action that brings it there, in place. */
export function WorkbookNotice() {
  const pane = usePane();
  const atHand = usePaneState((state) => state.scenario);
  const linked = usePaneState((state) => state.linked);
  const apart = usePaneState((state) => state.apart);
  const conflict = usePaneState((state) => state.conflict);
  const kept = usePaneState((state) => state.shelf?.scenarios);
  const isBusy = usePaneState((state) => state.job !== undefined);
  const both = useMemo(() => ({ scenario: atHand, held: linked ?? apart }), [atHand, linked, apart]);
  // Linked tables follow within a moment: what is still to be written is not missing.
  const { scenario, held } = useSettled(both, linked === undefined ? undefined : WRITTEN_WITHIN);
  const missing = useMemo(() => {
    if (held === undefined) return [];
    const theirs = asHeld(scenario, held);
    const beside = assumptionDifferences(scenario, theirs);
    return linked === undefined ? [...differences(scenario, theirs).inputs, ...beside] : beside;
  }, [scenario, held, linked]);
  if (held === undefined || conflict !== undefined) return null;
  const { app } = messages();
  const { workbook: texts } = app;
  const owner = kept?.find(({ id }) => id === held.scenario?.id)?.name ?? held.scenario?.name;
  if (linked !== undefined && missing.length === 0) return null;
  return (
    <section className="panel notice" aria-label={texts.label}>
      <p>
        {linked === undefined
          ? saysApart(scenario.name, owner, missing.length)
          : texts.noRoom(missing.length)}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{texts.whatDiffers}</summary>
          <DifferenceTable differences={missing} headings={[app.here, app.inTheWorkbook]} />
        </details>
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void bringWorkbook(pane)}
        >
          {texts.bring}
        </Button>
        {linked === undefined && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void openTables(pane)}>
            {texts.take}
          </Button>
        )}
      </div>
    </section>
  );
}

function saysApart(name: string, owner: string | undefined, count: number): string {
  const { ownTables, another, same, apart } = messages().app.workbook;
  const theirs = owner === undefined ? ownTables : owner === name ? another(owner) : owner;
  return count === 0 ? same(theirs, name) : apart(name, theirs, count);
}
