import { said } from '../../../messages/core-words.js';
import { Field, Link, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { CONFIDENCE, type Confidence } from '../../../core/catalogue/confidence.js';
import { NOTES } from '../../../core/scenario/tables/canonical-row.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { EntryField } from '../../parts/EntryField.js';
import { RateWarnings } from '../../parts/RateWarnings.js';
import { CONFIDENCE_COLUMN } from '../../../core/catalogue/offers-of.js';
import { ChoiceField } from './ChoiceField.js';
import { sourceParts } from './source-parts.js';

const [NOTE, SOURCE, AS_OF] = NOTES;

/** Where a charge's figures come from, when they were seen and how sure they are; all of it can be edited. */
export function SourceLine({
  row,
  onEdit,
}: {
  readonly row: ScenarioRow;
  readonly onEdit: (header: string, value: CellValue) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const texts = laterMessages().offers.source;
  const { fields } = texts;
  const words = gradeWords();
  const [note, source, asOf, confidence] = [...NOTES, CONFIDENCE_COLUMN].map((header) =>
    String(row[header] ?? ''),
  );
  const only = useMemo(() => [row], [row]);
  const meaning = words.find(({ word }) => word === confidence?.trim().toLowerCase())?.name ?? confidence;
  return (
    <div className="source">
      {note !== '' && <p>{note}</p>}
      <p className="soft">
        {source === '' && texts.none}
        <WithLinks source={source ?? ''} />
        {asOf !== '' && ` · ${texts.asOf(asOf ?? '')}`}
        {meaning !== '' && ` · ${texts.confidence(meaning ?? '')}`}
      </p>
      <RateWarnings offers={only} />
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.edit}</summary>
        {isOpen && (
          <>
            <EntryField
              label={fields.source}
              kind="text"
              value={source}
              onEdit={(value) => onEdit(SOURCE, value)}
            />
            <EntryField
              label={fields.asOf}
              kind="text"
              value={asOf}
              onEdit={(value) => onEdit(AS_OF, value)}
            />
            <ChoiceField
              label={fields.confidence}
              value={confidence}
              choices={[{ word: '', name: texts.notStated }, ...words]}
              onEdit={(value) => onEdit(CONFIDENCE_COLUMN, value)}
            />
            <NoteField value={note ?? ''} onEdit={(value) => onEdit(NOTE, value)} />
          </>
        )}
      </details>
    </div>
  );
}

/** A source with its addresses as links, which open elsewhere. */
function WithLinks({ source }: { readonly source: string }) {
  return sourceParts(source).map(({ text, href }, index) =>
    href === undefined ? (
      text
    ) : (
      <Link key={index} inline href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </Link>
    ),
  );
}

/** The grades that the table's cells have, each with what it means. */
function gradeWords() {
  const { grades } = laterMessages().offers.source;
  return (Object.keys(CONFIDENCE) as Confidence[]).map((word) => ({
    word,
    name: `${grades[word]}: ${said(CONFIDENCE[word])}`,
  }));
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
    <Field label={laterMessages().offers.source.fields.note}>
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
