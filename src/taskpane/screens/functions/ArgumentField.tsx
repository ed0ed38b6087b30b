import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { Icon } from '../../parts/Icon.js';
import type { FunctionArgument } from '../../store/metadata.js';
import { ChoiceList } from './ChoiceList.js';
import { ReadingChoice } from './ReadingChoice.js';
import type { Reading, ReadText } from './readings.js';

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
  const blank = optional ? 'left out' : isList ? 'choose…' : 'value or cells';
  return (
    <div className="argument" onKeyDown={onKeyDown} data-argument={name}>
      <Field
        label={{ children: optional ? `${name} (optional)` : name, htmlFor: id }}
        hint={description}
        {...(isMissing ? { validationMessage: 'Fill this in.', validationState: 'error' as const } : {})}
      >
        {isList ? (
          <ChoiceList
            {...{ id, value, choices, blank }}
            onChoose={(choice) => onChange(choice, 'text')}
            onOther={() => {
              setOther(true);
              onChange('');
            }}
          />
        ) : (
          <Input
            id={id}
            size="small"
            value={value}
            autoComplete="off"
            spellCheck={false}
            placeholder={blank}
            onChange={(_, data) => onChange(data.value)}
          />
        )}
      </Field>
      <PickCells {...{ name, isPicking, onPick }} />
      {readings.length > 1 && taken !== undefined && !(isList && choices.includes(value)) && (
        <ReadingChoice {...{ name, readings, taken }} onChoose={(reading) => onChange(value, reading)} />
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

function PickCells({
  name,
  isPicking,
  onPick,
}: {
  readonly name: string;
  readonly isPicking: boolean;
  readonly onPick: () => void;
}) {
  return (
    <Button
      size="small"
      icon={<Icon name="cells" />}
      appearance={isPicking ? 'primary' : 'secondary'}
      aria-pressed={isPicking}
      aria-label={`Pick cells for ${name}`}
      title={isPicking ? 'Select cells in the sheet; press again to take them' : 'Pick cells from the sheet'}
      onClick={onPick}
    />
  );
}
