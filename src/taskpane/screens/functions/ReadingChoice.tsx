import { Select } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { shownFormula } from '../../format/formula.js';
import type { Reading, ReadText } from './readings.js';

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
  const texts = laterMessages().functions;
  return (
    <Select
      className="reading"
      size="small"
      aria-label={texts.argument.takenAs(name)}
      value={taken.reading}
      onChange={(_, data) => onChoose(data.value as Reading)}
    >
      {readings.map(({ reading, written }) => (
        <option key={reading} value={reading}>
          {texts.readings[reading](shownFormula(written))}
        </option>
      ))}
    </Select>
  );
}
