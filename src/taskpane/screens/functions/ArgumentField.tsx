import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { Icon } from '../../parts/Icon.js';
import type { FunctionArgument } from './metadata.js';

/** One argument: a value, a word of a list, or cells picked from the sheet. */
export function ArgumentField({
  argument: { name, description, optional = false },
  value,
  words,
  isMissing,
  isPicking,
  onChange,
  onPick,
  onSettle,
  onCancel,
}: {
  readonly argument: FunctionArgument;
  readonly value: string;
  /** The words that it takes; none where it takes anything. */
  readonly words: readonly string[];
  readonly isMissing: boolean;
  readonly isPicking: boolean;
  readonly onChange: (value: string) => void;
  /** Begins to pick, or ends it. */
  readonly onPick: () => void;
  readonly onSettle: () => void;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPicking || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') onSettle();
    else onCancel();
  };
  const isCells = value !== '' && !words.includes(value);
  return (
    <div className="argument" onKeyDown={onKeyDown} data-argument={name}>
      <Field
        label={{ children: optional ? `${name} (optional)` : name, htmlFor: id }}
        hint={description}
        {...(isMissing ? { validationMessage: 'Fill this in.', validationState: 'error' as const } : {})}
      >
        {words.length > 0 ? (
          <Select id={id} size="small" value={value} onChange={(_, data) => onChange(data.value)}>
            <option value="">{optional ? 'left out' : 'choose…'}</option>
            {words.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
            {isCells && <option value={value}>{value}</option>}
          </Select>
        ) : (
          <Input
            id={id}
            size="small"
            value={value}
            autoComplete="off"
            spellCheck={false}
            placeholder={optional ? 'left out' : 'value or cells'}
            onChange={(_, data) => onChange(data.value)}
          />
        )}
      </Field>
      <Button
        size="small"
        icon={<Icon name="cells" />}
        appearance={isPicking ? 'primary' : 'secondary'}
        aria-pressed={isPicking}
        aria-label={`Pick cells for ${name}`}
        title={
          isPicking ? 'Select cells in the sheet; press again to take them' : 'Pick cells from the sheet'
        }
        onClick={onPick}
      />
    </div>
  );
}
