import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reconcileMessages } from '../../../messages/reconcile.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { Owed, Reconciled } from './reconciled.js';
import { copyLetter, downloadLetter, insertReconciled, letterFor } from './reconcile-acts.js';

/** The reconciliation as sheets, and the letter to the vendor. */
export function LetterPart({
  offer,
  owed,
  reconciled,
}: {
  readonly offer: string;
  readonly owed: Owed;
  readonly reconciled: Reconciled;
}) {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  const isLinked = usePaneState((state) => state.linked !== undefined);
  const [withList, nameThem] = useState(false);
  // Of what it was written, so that another reconciliation shows no letter of this one.
  const [letter, setLetter] = useState<{ readonly of: Reconciled; readonly text: string }>();
  const { sheet: texts, letter: words } = reconcileMessages();
  const given = { offer, owed, reconciled, withList };
  const write = async () => {
    const text = await letterFor(pane, given);
    if (text !== undefined) setLetter({ of: reconciled, text });
  };
  const shown = letter?.of === reconciled ? letter.text : undefined;
  return (
    <section aria-labelledby="dispute">
      <h2 id="dispute">{texts.title}</h2>
      <p className="soft">{isLinked ? texts.says : texts.needsModel}</p>
      {reconciled.disputed.length > 0 && (
        <Checkbox
          label={texts.withList(reconciled.disputed.length)}
          checked={withList}
          onChange={(_, { checked }) => {
            nameThem(checked === true);
            setLetter(undefined);
          }}
        />
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isLinked}
          onClick={() => void insertReconciled(pane, given)}
        >
          {texts.insert}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void write()}>
          {words.write}
        </Button>
      </div>
      {shown !== undefined && (
        <LetterText text={shown} onChange={(text) => setLetter({ of: reconciled, text })} />
      )}
    </section>
  );
}

/** The letter, to be changed, copied or kept as a file. */
function LetterText({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const pane = usePane();
  const { letter: words } = reconcileMessages();
  return (
    <>
      <Field label={words.label}>
        <Textarea rows={12} resize="vertical" value={text} onChange={(_, { value }) => onChange(value)} />
      </Field>
      <div className="buttons">
        <Button size="small" onClick={() => void copyLetter(pane, text)}>
          {words.copy}
        </Button>
        <Button size="small" onClick={() => downloadLetter(text)}>
          {words.download}
        </Button>
      </div>
    </>
  );
}
