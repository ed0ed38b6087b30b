import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { messages } from '../../messages/messages.js';
import { useEntry, type EnteredValue } from './use-entry.js';

/**
 * One cell of a table as a field, its unit inside. It is taken in as it is typed and shown as an amount or a number
 * once it is left; a text that is no number stays as it was typed, and
 * the sentence that says so stands below.
 */
export function EntryField({
  label,
  kind,
  says,
  unit,
  placeholder,
  isRequired = false,
  ...entered
}: EnteredValue & {
  readonly label: string;
  /** What it is, in one line; shown below the field. */
  readonly says?: string | undefined;
  /** At the end of the field: `a month`; an amount has its currency before it while it is typed. */
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  /** It is blank and must be filled in: said where nothing else is. */
  readonly isRequired?: boolean;
}) {
  const id = useId();
  const hint = says ?? (isRequired ? messages().parts.required : undefined);
  const { shown, fault, showsCurrency, type, settle, focus, leave } = useEntry({ kind, ...entered });
  const code = kind === 'money' && !showsCurrency ? (entered.currency ?? '') : '';
  const beside = [code, unit ?? ''].filter((text) => text !== '').join(' ');
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        id={id}
        size="small"
        value={shown}
        inputMode={kind === 'text' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(beside === ''
          ? {}
          : {
              // Where it has no room beside the figure, the pointer finds it over the field.
              title: beside,
              contentAfter: <span className="soft unit">{beside}</span>,
            })}
        onChange={(_, { value: text }) => type(text)}
        onFocus={({ currentTarget }) => focus(currentTarget)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
