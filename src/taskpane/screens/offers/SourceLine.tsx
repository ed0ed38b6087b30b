import { Field, Link, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { CONFIDENCE } from '../../../core/catalogue/confidence.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { EntryField } from '../../parts/EntryField.js';
import { CONFIDENCE_COLUMN } from './charge-fields.js';
import { ChoiceField } from './ChoiceField.js';
import { sourceParts } from './source-parts.js';
import { said } from '../../../messages/core-words.js';

/** Where a charge's figures come from, when they were seen and how sure they are; all of it can be edited. */
export function SourceLine({
  row,
  onEdit,
}: {
  readonly row: ScenarioRow;
  readonly onEdit: (header: string, value: CellValue) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [source, asOf, confidence, note] = ['Source', 'As of', CONFIDENCE_COLUMN, 'Note'].map((header) =>
    String(row[header] ?? ''),
  );
  const levels = Object.entries(CONFIDENCE).map(([word, says]) => ({ word, name: `${word}: ${said(says)}` }));
  const meaning = levels.find(({ word }) => word === confidence?.trim().toLowerCase())?.name ?? confidence;
  return (
    <div className="source">
      {note !== '' && <p>{note}</p>}
      <p className="soft">
        {source === '' && 'No source given'}
        {sourceParts(source ?? '').map(({ text, href }, index) =>
          href === undefined ? (
            text
          ) : (
            <Link key={index} inline href={href} target="_blank" rel="noopener noreferrer">
              {text}
            </Link>
          ),
        )}
        {asOf !== '' && ` · as of ${asOf}`}
        {meaning !== '' && ` · confidence ${meaning}`}
      </p>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Edit source and note</summary>
        {isOpen && (
          <>
            <EntryField
              label="Source"
              kind="text"
              value={source}
              onEdit={(value) => onEdit('Source', value)}
            />
            <EntryField label="As of" kind="text" value={asOf} onEdit={(value) => onEdit('As of', value)} />
            <ChoiceField
              label="Confidence"
              value={confidence}
              choices={[{ word: '', name: 'Not stated' }, ...levels]}
              onEdit={(value) => onEdit(CONFIDENCE_COLUMN, value)}
            />
            <NoteField value={note ?? ''} onEdit={(value) => onEdit('Note', value)} />
          </>
        )}
      </details>
    </div>
  );
}

/** While it is typed in it holds what was typed; what is kept has no spaces at its ends. */
function NoteField({
  value,
  onEdit,
}: {
  readonly value: string;
  readonly onEdit: (value: CellValue) => void;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <Field label="Note">
      <Textarea
        size="small"
        resize="vertical"
        value={typed ?? value}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onEdit(text);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
