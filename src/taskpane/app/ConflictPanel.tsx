import { Button } from '@fluentui/react-components';
import { messages } from '../../messages/messages.js';
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
  const { app } = messages();
  const { conflict: texts } = app;
  const held = asHeld(scenario, theirs);
  const inputs = [...differences(scenario, held).inputs, ...assumptionDifferences(scenario, held)];
  return (
    <section className="panel" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{why === undefined ? texts.changedTwice : texts.notWritten}</h2>
      <p>{texts.nothingMerged(why ?? texts.changedThere(from.traffic, from.offers))}</p>
      <DifferenceTable differences={inputs} headings={[app.here, app.inTheWorkbook]} />
      <div className="buttons">
        <Button appearance="primary" onClick={() => takeTheirs(pane)}>
          {texts.takeTheirs}
        </Button>
        {why === undefined && <Button onClick={() => void keepOurs(pane)}>{texts.keepMine}</Button>}
        <Button onClick={() => goApart(pane)}>{texts.keepBoth}</Button>
      </div>
    </section>
  );
}
