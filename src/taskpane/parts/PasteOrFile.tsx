import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from './FileButton.js';

interface Taking {
  readonly texts: {
    readonly paste: string;
    readonly take: string;
    readonly file: string;
  };
  /** The ends of names of files that can be read. */
  readonly accept: string;
  /** A file where one was chosen, else what was pasted. */
  readonly onTake: (source: Blob) => void;
}

/** Rows from elsewhere: pasted with their headers, or in a file. */
export function PasteOrFile({ texts, accept, onTake }: Taking) {
  const [pasted, paste] = useState('');
  return (
    <>
      <Field label={texts.paste}>
        <Textarea rows={4} resize="vertical" value={pasted} onChange={(_, { value }) => paste(value)} />
      </Field>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!pasted.trim()}
          onClick={() => onTake(new Blob([pasted]))}
        >
          {texts.take}
        </Button>
      </div>
      <FileButton label={texts.file} accept={accept} onChoose={([file]) => file && onTake(file)} />
    </>
  );
}
