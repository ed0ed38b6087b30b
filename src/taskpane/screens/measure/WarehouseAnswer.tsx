import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { usePane } from '../../hooks/use-pane.js';
import { takeResult } from './warehouse-acts.js';

/** What the query came to: pasted with its headers, or its file. */
export function WarehouseAnswer({ zone }: { readonly zone: string }) {
  const pane = usePane();
  const { warehouse: texts } = measureMessages();
  const [pasted, paste] = useState('');
  const [why, setWhy] = useState<string>();
  const id = useId();
  const take = async (file: File) => setWhy(await takeResult(pane, file, zone));
  return (
    <>
      <Field
        label={texts.paste}
        hint={texts.pasteHelp}
        {...(why === undefined ? {} : { validationMessage: why, validationState: 'error' as const })}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={pasted}
          onChange={(_, { value }) => {
            paste(value);
            setWhy(undefined);
          }}
        />
      </Field>
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={pasted.trim() === ''}
          onClick={() => void take(new File([pasted], texts.pastedName))}
        >
          {texts.take}
        </Button>
      </div>
      <label htmlFor={id}>{texts.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt"
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file !== undefined) void take(file);
          field.value = '';
        }}
      />
    </>
  );
}
