import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { useEntry, type EnteredValue } from './use-entry.js';

/**
 * One cell of a table as a field. It is taken in as it is typed; a text that is no number stays as it was typed, and
 * the sentence that says so stands below.
 */
export function EntryField({
  label,
  kind,
  says,
  unit,
  placeholder,
  ...entered
}: EnteredValue & {
  readonly label: string;
  /** What it is, in one line; shown below the field. */
  readonly says?: string | undefined;
  /** Beside the field: `a month`. */
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
}) {
  const id = useId();
  const { shown, fault, type, settle } = useEntry({ kind, ...entered });
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      {...(says === undefined ? {} : { hint: says })}
    >
      <Input
        id={id}
        size="small"
        value={shown}
        inputMode={kind === 'text' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(unit === undefined || unit === ''
          ? {}
          : { contentAfter: <span className="soft unit">{unit}</span> })}
        onChange={(_, { value: text }) => type(text)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
