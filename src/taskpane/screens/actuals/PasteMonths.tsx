import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { addActuals } from '../../../core/scenario/edit/actuals.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { usePane } from '../../hooks/use-pane.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { pastedMonths } from './pasted-months.js';

/** Months from a spreadsheet, a CSV file or a mail: rows under a row that names the columns. */
export function PasteMonths() {
  const { say } = usePane();
  const { setActuals } = useAssumptions();
  const currency = useCurrency();
  const { paste: texts } = actualsMessages();
  const [text, setText] = useState('');
  const [why, setWhy] = useState<string>();
  const take = () => {
    const pasted = pastedMonths(text, currency);
    if (!pasted.isRead) return setWhy(pasted.why);
    setActuals((own) => addActuals(own, pasted.rows));
    setText('');
    say(texts.taken(pasted.rows.length), 'done');
  };
  return (
    <details>
      <summary>{texts.title}</summary>
      <p className="soft">{texts.help}</p>
      <Field
        label={texts.field}
        {...(why === undefined ? {} : { validationMessage: why, validationState: 'error' as const })}
      >
        <Textarea
          size="small"
          resize="vertical"
          value={text}
          placeholder={texts.example}
          onChange={(_, { value }) => {
            setText(value);
            setWhy(undefined);
          }}
        />
      </Field>
      <div className="buttons">
        <Button size="small" onClick={take}>
          {texts.take}
        </Button>
      </div>
    </details>
  );
}
