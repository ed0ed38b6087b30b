import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { Icon } from '../../parts/Icon.js';
import type { FunctionArgument } from '../../store/metadata.js';
import { ChoiceList } from './ChoiceList.js';
import { ReadingChoice } from './ReadingChoice.js';
import type { Reading, ReadText } from './readings.js';

/** How cells are picked from the sheet for one argument. */
export interface Picking {
  readonly isOn: boolean;
  /** Begins to pick, or ends it. */
  readonly toggle: () => void;
  readonly settle: () => void;
  readonly cancel: () => void;
}

/** One argument: a value, one of a list, or cells picked from the sheet; where it can be read in two ways, which. */
export function ArgumentField({
  argument: { name, description, optional = false },
  value,
  choices,
  hints,
  readings,
  taken,
  isMissing,
  picking,
  onChange,
}: {
  readonly argument: FunctionArgument;
  readonly value: string;
  /** The texts that it is chosen from; none where it takes anything. */
  readonly choices: readonly string[];
  /** What a text of the list means, where it is no name. */
  readonly hints: ReadonlyMap<string, string>;
  /** The ways in which the value can be read, and the one it is read in. */
  readonly readings: readonly ReadText[];
  readonly taken: ReadText | undefined;
  readonly isMissing: boolean;
  readonly picking: Picking;
  /** @param as how the value is to be read; left out: as the likeliest */
  readonly onChange: (value: string, as?: Reading) => void;
}) {
  const id = useId();
  const [isOther, setOther] = useState(false);
  const texts = laterMessages().functions.argument;
  const isList = choices.length > 0 && !isOther;
  const blank = optional ? texts.leftOut : isList ? texts.choose : texts.valueOrCells;
  const turnToOther = (wanted: boolean) => {
    setOther(wanted);
    onChange('');
  };
  return (
    <div className="argument" onKeyDown={(event) => endPicking(event, picking)} data-argument={name}>
      <Field
        label={{ children: optional ? texts.optional(name) : name, htmlFor: id }}
        hint={<bdi>{description}</bdi>}
        {...(isMissing ? { validationMessage: texts.missing, validationState: 'error' as const } : {})}
      >
        {isList ? (
          <ChoiceList
            {...{ id, value, choices, hints, blank }}
            onChoose={(choice) => onChange(choice, 'text')}
            onOther={() => turnToOther(true)}
          />
        ) : (
          <FreeText {...{ id, value, blank }} onChange={onChange} />
        )}
      </Field>
      <PickCells {...{ name, picking }} />
      {readings.length > 1 && taken !== undefined && !(isList && choices.includes(value)) && (
        <ReadingChoice {...{ name, readings, taken }} onChoose={(reading) => onChange(value, reading)} />
      )}
      {choices.length > 0 && isOther && (
        <Link as="button" type="button" className="to-list" onClick={() => turnToOther(false)}>
          {texts.backToList(name)}
        </Link>
      )}
    </div>
  );
}

/** Enter takes the cells that are picked, Escape leaves what was there. */
function endPicking(event: KeyboardEvent, { isOn, settle, cancel }: Picking): void {
  if (!isOn || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  if (event.key === 'Enter') settle();
  else cancel();
}

function FreeText({
  id,
  value,
  blank,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly blank: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Input
      id={id}
      size="small"
      value={value}
      autoComplete="off"
      spellCheck={false}
      placeholder={blank}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

function PickCells({
  name,
  picking: { isOn, toggle },
}: {
  readonly name: string;
  readonly picking: Picking;
}) {
  const texts = laterMessages().functions.argument;
  return (
    <Button
      size="small"
      icon={<Icon name="cells" />}
      appearance={isOn ? 'primary' : 'secondary'}
      aria-pressed={isOn}
      aria-label={texts.pickFor(name)}
      title={isOn ? texts.picking : texts.pick}
      onClick={toggle}
    />
  );
}
