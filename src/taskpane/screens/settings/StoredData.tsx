import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { forgetDrafts } from '../../store/machine-draft.js';
import { DEFAULT_SETTINGS, forgetSettings } from '../../format/settings.js';

/** What is kept, where, and the two buttons that remove it. */
export function StoredData() {
  const { setSettings, say } = usePane();
  const [isAsking, setAsking] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const forget = () => {
    setSettings(DEFAULT_SETTINGS);
    forgetSettings();
    forgetDrafts();
    say('Nothing of Meterwise is stored on this computer any more.', 'done');
  };
  const close = () => {
    setAsking(false);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <h2>Stored data</h2>
      <p>
        On this machine: the currency and decimals chosen above, and what you typed and did not keep yet. In
        this workbook: your scenarios, and that draft.
      </p>
      <div className="buttons" ref={buttons}>
        <Button onClick={() => setAsking(true)} aria-expanded={isAsking}>
          Delete saved scenarios from this workbook…
        </Button>
        <Button onClick={forget}>Forget what is on this machine</Button>
      </div>
      {isAsking && <RemoveFromWorkbook onClose={close} />}
    </>
  );
}

/** Says exactly what goes, and asks: a removal cannot be undone. */
function RemoveFromWorkbook({ onClose }: { readonly onClose: () => void }) {
  const { run, workbook, readShelf, relink } = usePane();
  const kept = usePaneState((state) => state.shelf?.scenarios);
  const [sheets, setSheets] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const names = (kept ?? []).map(({ name }) => name);
  const remove = async () => {
    const removed = await run(
      'Removing what Meterwise keeps',
      () => workbook.removeEverything({ sheets }),
      (own) =>
        [
          own.scenarios === 1 ? 'Removed 1 scenario' : `Removed ${own.scenarios} scenarios`,
          own.sheets.length === 0 ? '' : `and the sheets ${own.sheets.join(', ')}`,
          'from this workbook.',
        ]
          .filter((part) => part !== '')
          .join(' '),
    );
    if (removed === undefined) return;
    onClose();
    await readShelf();
    await relink();
  };
  return (
    <section className="panel" ref={panel} tabIndex={-1} aria-labelledby="remove-title">
      <h3 id="remove-title">This cannot be undone</h3>
      <p>From this workbook go:</p>
      <ul>
        <li>
          {names.length === 0 ? 'saved scenarios (there are none)' : `the scenarios ${names.join(', ')}`}
        </li>
        <li>
          the notes of which sheets are ours, and of the METER formulas that were converted, so that “Restore
          live formulas” finds none
        </li>
      </ul>
      <label>
        <input type="checkbox" checked={sheets} onChange={({ target }) => setSheets(target.checked)} /> Also
        the sheets that Meterwise wrote, with what you changed on them
      </label>
      <p>Your own sheets and the scenario shown in this pane stay.</p>
      <div className="buttons">
        <Button appearance="primary" onClick={() => void remove()}>
          Remove them for good
        </Button>
        <Button onClick={onClose}>Keep everything</Button>
      </div>
    </section>
  );
}
