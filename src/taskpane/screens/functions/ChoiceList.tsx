import { Select } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';

/** Stands for what is in no list; no name has a space at its start. */
const OTHER = ' other';

/** A text of a list with what it means, or the wish for another one. */
export function ChoiceList({
  id,
  value,
  choices,
  hints,
  blank,
  onChoose,
  onOther,
}: {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly hints: ReadonlyMap<string, string>;
  /** What stands where nothing is chosen. */
  readonly blank: string;
  readonly onChoose: (choice: string) => void;
  readonly onOther: () => void;
}) {
  const texts = laterMessages().functions.argument;
  const shown = (choice: string) => {
    const hint = hints.get(choice) ?? '';
    return hint === '' ? choice : texts.choice(choice, hint);
  };
  return (
    <Select
      id={id}
      size="small"
      value={value}
      onChange={(_, data) => (data.value === OTHER ? onOther() : onChoose(data.value))}
    >
      <option value="">{blank}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {shown(choice)}
        </option>
      ))}
      {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
      <option value={OTHER}>{texts.other}</option>
    </Select>
  );
}
