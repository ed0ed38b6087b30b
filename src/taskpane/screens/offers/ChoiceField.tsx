import { Field, Select } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { wordKey } from '../../../core/grid/word.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';

/** A word of the table, and what the list shows for it. */
export interface Choice {
  readonly word: string;
  readonly name: string;
  /** Other words for the same. */
  readonly aliases?: readonly string[];
}

/** One of several words. A blank is the first choice if that has no word; a word that is none of them stays. */
export function ChoiceField({
  label,
  value,
  choices,
  says,
  fault,
  onEdit,
}: {
  readonly label: string;
  readonly value: CellValue;
  readonly choices: readonly Choice[];
  readonly says?: string | undefined;
  readonly fault?: string | undefined;
  readonly onEdit: (value: CellValue) => void;
}) {
  const given = String(value ?? '');
  const chosen = choices.find((own) =>
    [own.word, ...(own.aliases ?? [])].some((word) => wordKey(word) === wordKey(given)),
  );
  return (
    <Field
      label={label}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      {...(says === undefined ? {} : { hint: says })}
    >
      <Select
        size="small"
        value={chosen?.word ?? given}
        onChange={(_, { value: word }) => onEdit(word === '' ? undefined : word)}
      >
        {chosen === undefined && (
          <option value={given}>{given === '' ? laterMessages().offers.form.choose : given}</option>
        )}
        {choices.map(({ word, name }) => (
          <option key={word} value={word}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
