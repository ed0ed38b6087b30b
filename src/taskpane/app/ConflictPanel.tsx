import { Button } from '@fluentui/react-components';
import { assumptionDifferences } from '../../core/scenario/differences/assumption-differences.js';
import { differences } from '../../core/scenario/differences/differences.js';
import { DifferenceTable } from '../parts/DifferenceTable.js';
import { goApart, keepOurs, takeTheirs } from '../store/resolve-conflict.js';
import { asHeld } from '../store/taken-scenario.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** The same tables changed here and in the workbook: what differs, and which of the two stays. Shown until decided. */
export function ConflictPanel() {
  const pane = usePane();
  const conflict = usePaneState((state) => state.conflict);
  const scenario = usePaneState((state) => state.scenario);
  if (conflict === undefined) return null;
  const { why, theirs } = conflict;
  const { from } = theirs;
  const held = asHeld(scenario, theirs);
  const inputs = [...differences(scenario, held).inputs, ...assumptionDifferences(scenario, held)];
  return (
    <section className="panel" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        {why === undefined ? 'Changed in two places' : 'Not written in the workbook'}
      </h2>
      <p>
        {why ??
          `${from.traffic}, ${from.offers} or what stands beside them changed in the workbook while you edited here.`}{' '}
        Nothing was merged: choose what stays.
      </p>
      <DifferenceTable differences={inputs} headings={['Here', 'In the workbook']} />
      <div className="buttons">
        <Button appearance="primary" onClick={() => takeTheirs(pane)}>
          Take the workbook’s
        </Button>
        {why === undefined && <Button onClick={() => void keepOurs(pane)}>Write mine over it</Button>}
        <Button onClick={() => goApart(pane)}>Keep both, apart</Button>
      </div>
    </section>
  );
}
