import { Select } from '@fluentui/react-components';
import type { Reading, ReadText } from './readings.js';

const WORDS: Readonly<Record<Reading, string>> = {
  number: 'the number',
  cells: 'the cells',
  formula: 'the formula',
  name: 'the name',
  'truth value': 'the truth value',
  text: 'the text',
};

/** In which of the ways that it can be read an argument is taken. */
export function ReadingChoice({
  name,
  readings,
  taken,
  onChoose,
}: {
  /** Of the argument. */
  readonly name: string;
  readonly readings: readonly ReadText[];
  readonly taken: ReadText;
  readonly onChoose: (reading: Reading) => void;
}) {
  return (
    <Select
      className="reading"
      size="small"
      aria-label={`${name} is taken as`}
      value={taken.reading}
      onChange={(_, data) => onChoose(data.value as Reading)}
    >
      {readings.map(({ reading, written }) => (
        <option key={reading} value={reading}>
          {`${WORDS[reading]} ${written}`}
        </option>
      ))}
    </Select>
  );
}
