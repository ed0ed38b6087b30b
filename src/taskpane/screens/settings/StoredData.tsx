import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { forgetMappings } from '../../store/kept-mappings.js';
import { forgetDrafts } from '../../store/machine-draft.js';
import { DEFAULT_SETTINGS, forgetSettings } from '../../format/settings.js';

/** What is kept, where, and the two buttons that remove it. */
export function StoredData() {
  const { setSettings, say } = usePane();
  const { stored } = laterMessages().settings;
  const [isAsking, setAsking] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const forget = () => {
    setSettings(DEFAULT_SETTINGS);
    forgetSettings();
    forgetDrafts();
    forgetMappings();
    say(stored.forgotten, 'done');
  };
  const close = () => {
    setAsking(false);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <h2>{stored.title}</h2>
      <p>{stored.where}</p>
      <div className="buttons" ref={buttons}>
        <Button onClick={() => setAsking(true)} aria-expanded={isAsking}>
          {stored.remove}
        </Button>
        <Button onClick={forget}>{stored.forget}</Button>
      </div>
      {isAsking && <RemoveFromWorkbook onClose={close} />}
    </>
  );
}

/** Says exactly what goes, and asks: a removal cannot be undone. */
function RemoveFromWorkbook({ onClose }: { readonly onClose: () => void }) {
  const { run, workbook, readShelf, relink } = usePane();
  const { stored } = laterMessages().settings;
  const kept = usePaneState((state) => state.shelf?.scenarios);
  const [sheets, setSheets] = useState(false);
  const [written, setWritten] = useState<readonly string[]>();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    void workbook.writtenSheets().then((found) => {
      if (found.done) setWritten(found.value);
    });
  }, [workbook]);
  const names = (kept ?? []).map(({ name }) => name);
  const remove = async () => {
    const removed = await run(
      stored.removing,
      () => workbook.removeEverything({ sheets }),
      (removal) => stored.removed(removal.scenarios, removal.sheets),
    );
    if (removed === undefined) return;
    onClose();
    await readShelf();
    await relink();
  };
  return (
    <section className="panel" ref={panel} tabIndex={-1} aria-labelledby="remove-title">
      <h3 id="remove-title">{stored.cannotBeUndone}</h3>
      <p>{stored.goes}</p>
      <ul>
        <li>{names.length === 0 ? stored.noScenarios : stored.scenarios(names.join(', '))}</li>
        <li>{stored.notes}</li>
      </ul>
      <label>
        <input type="checkbox" checked={sheets} onChange={({ target }) => setSheets(target.checked)} />{' '}
        {stored.alsoSheets}
      </label>
      {written !== undefined && (
        <p className="soft">
          {written.length === 0 ? stored.noSheets : stored.theseSheets(written.join(', '))}
        </p>
      )}
      <p>{stored.stays}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={() => void remove()}>
          {stored.removeForGood}
        </Button>
        <Button onClick={onClose}>{stored.keepEverything}</Button>
      </div>
    </section>
  );
}
