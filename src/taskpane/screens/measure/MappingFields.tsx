import { Field, Select } from '@fluentui/react-components';
import { AUTHOR, type Author } from '../../../core/evidence/messages.js';
import { measureMessages } from '../../../messages/measure.js';
import { authorOf } from '../../../reader/formats/author-words.js';
import { missingRoles, ROLES, type ColumnMapping, type ColumnRole } from '../../../reader/formats/mapping.js';
import type { Inspection } from '../../../reader/inspect-file.js';
import { usePane } from '../../hooks/use-pane.js';
import { mapColumns } from './measure-acts.js';

const AUTHORS = Object.keys(AUTHOR) as readonly Author[];

/** A file with its columns as they are chosen: ahead of what was looked at, while it is looked at anew. */
interface Mapped {
  readonly file: File;
  readonly mapping: ColumnMapping;
  readonly inspection: Inspection;
}

/** What the columns of a file are, and who its authors' words mean. */
export function MappingFields({ file, mapping, inspection }: Mapped) {
  const pane = usePane();
  const { mapping: texts } = measureMessages();
  const { layout, examples, authorWords } = inspection;
  const missing = missingRoles(mapping);
  const setColumn = (role: ColumnRole, header: string) => {
    const { [role]: _, ...others } = mapping.columns;
    const columns = header === '' ? others : { ...others, [role]: header };
    void mapColumns(pane, file, { ...mapping, columns });
  };
  return (
    <>
      <h4>{texts.title}</h4>
      <div className="fields">
        {ROLES.map((role) => (
          <ChoiceOf
            key={role}
            label={texts.roles[role]}
            value={mapping.columns[role] ?? ''}
            hint={exampleOf(examples[mapping.columns[role] ?? ''])}
            options={[
              { value: '', words: texts.none },
              ...layout.headers.map((header) => ({ value: header, words: header })),
            ]}
            onChoose={(header) => setColumn(role, header)}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <p role="alert">{texts.missing(missing.map((role) => texts.roles[role]).join(', '))}</p>
      )}
      {authorWords.length > 0 && <AuthorFields {...{ file, mapping, inspection }} />}
    </>
  );
}

/** Who the words of the author's column mean; those that nobody knows first ask to be opened. */
function AuthorFields({ file, mapping, inspection: { authorWords } }: Mapped) {
  const pane = usePane();
  const { mapping: texts } = measureMessages();
  const setAuthor = (word: string, author: string) => {
    const chosen = AUTHORS.find((own) => own === author);
    if (chosen === undefined) return;
    void mapColumns(pane, file, { ...mapping, authors: { ...mapping.authors, [word]: chosen } });
  };
  const meaning = (word: string) => mapping.authors[word] ?? authorOf(word);
  const unknown = authorWords.filter((word) => meaning(word) === undefined);
  return (
    <details open={unknown.length > 0}>
      <summary>{texts.words}</summary>
      {unknown.length > 0 && <p className="warning">{texts.unknownWords(unknown.join(', '))}</p>}
      <div className="fields">
        {authorWords.map((word) => (
          <ChoiceOf
            key={word}
            label={word}
            value={meaning(word) ?? ''}
            hint=""
            options={[
              ...(meaning(word) === undefined ? [{ value: '', words: texts.unknown }] : []),
              ...AUTHORS.map((author) => ({ value: author, words: texts.authors[author] })),
            ]}
            onChoose={(author) => setAuthor(word, author)}
          />
        ))}
      </div>
    </details>
  );
}

function exampleOf(cell: string | undefined): string {
  return cell === undefined || cell === '' ? '' : measureMessages().mapping.example(cell);
}

function ChoiceOf({
  label,
  value,
  hint,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <Field label={label} {...(hint === '' ? {} : { hint })}>
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {options.map((own, place) => (
          <option key={`${place}-${own.value}`} value={own.value}>
            {own.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
