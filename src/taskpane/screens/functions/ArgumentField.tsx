import { Button, Field, Input, Link, Select } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { Icon } from '../../parts/Icon.js';
import type { FunctionArgument } from '../../store/metadata.js';
import type { Reading, ReadText } from './readings.js';

/** Stands for what is in no list; no name has a space at its start. */
const OTHER = ' other';

/** One argument: a value, one of a list, or cells picked from the sheet; where it can be read in two ways, which. */
export function ArgumentField({
  argument: { name, description, optional = false },
  value,
  choices,
  readings,
  taken,
  isMissing,
  isPicking,
  onChange,
  onPick,
  onSettle,
  onCancel,
}: {
  readonly argument: FunctionArgument;
  readonly value: string;
  /** The texts that it is chosen from; none where it takes anything. */
  readonly choices: readonly string[];
  /** The ways in which the value can be read, and the one it is read in. */
  readonly readings: readonly ReadText[];
  readonly taken: ReadText | undefined;
  readonly isMissing: boolean;
  readonly isPicking: boolean;
  /** @param as how the value is to be read; left out: as the likeliest */
  readonly onChange: (value: string, as?: Reading) => void;
  /** Begins to pick, or ends it. */
  readonly onPick: () => void;
  readonly onSettle: () => void;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const [isOther, setOther] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPicking || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') onSettle();
    else onCancel();
  };
  const isList = choices.length > 0 && !isOther;
  return (
    <div className="argument" onKeyDown={onKeyDown} data-argument={name}>
      <Field
        label={{ children: optional ? `${name} (optional)` : name, htmlFor: id }}
        hint={description}
        {...(isMissing ? { validationMessage: 'Fill this in.', validationState: 'error' as const } : {})}
      >
        {isList ? (
          <ChoiceList
            id={id}
            value={value}
            choices={choices}
            blank={optional ? 'left out' : 'choose…'}
            onChoose={(choice) => {
              setOther(choice === OTHER);
              if (choice === OTHER) onChange('');
              else onChange(choice, 'text');
            }}
          />
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
      {readings.length > 1 && taken !== undefined && !(isList && choices.includes(value)) && (
        <Select
          className="reading"
          size="small"
          aria-label={`${name} is taken as`}
          value={taken.reading}
          onChange={(_, data) => onChange(value, data.value as Reading)}
        >
          {readings.map(({ reading, written }) => (
            <option key={reading} value={reading}>
              {`${WORDS[reading]} ${written}`}
            </option>
          ))}
        </Select>
      )}
      {choices.length > 0 && isOther && (
        <Link
          as="button"
          type="button"
          className="to-list"
          onClick={() => {
            setOther(false);
            onChange('');
          }}
        >
          {`Choose ${name} from the list`}
        </Link>
      )}
    </div>
  );
}

const WORDS: Readonly<Record<Reading, string>> = {
  number: 'the number',
  cells: 'the cells',
  formula: 'the formula',
  name: 'the name',
  'truth value': 'the truth value',
  text: 'the text',
};

function ChoiceList({
  id,
  value,
  choices,
  blank,
  onChoose,
}: {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly blank: string;
  readonly onChoose: (choice: string) => void;
}) {
  return (
    <Select id={id} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
      <option value="">{blank}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
      {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
      <option value={OTHER}>another text, or cells…</option>
    </Select>
  );
}
