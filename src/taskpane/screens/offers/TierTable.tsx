import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { plainNumber } from '../../../core/grid/number.js';
import type { TierLine } from '../../../core/terms/tariff/tier-text.js';
import { EntryField } from '../../parts/EntryField.js';
import { Icon } from '../../parts/Icon.js';
import { IconButton } from '../../parts/IconButton.js';
import type { TermControl } from './term-control.js';
import { useFocusLater } from './use-focus-later.js';

const BLANK: TierLine = { upTo: '', rate: '', flatFee: '' };
/** What an empty table starts with: one step, and what comes after it. */
const START = [BLANK, BLANK];

const COLUMNS = ['upTo', 'rate', 'flatFee'] as const;

/** Tiers as a small table, one a row. */
export function TierTable({
  label,
  says,
  fault,
  lines,
  onEdit,
  onText,
}: Pick<TermControl, 'label' | 'says' | 'fault'> & {
  readonly lines: readonly TierLine[];
  readonly onEdit: (lines: readonly TierLine[]) => void;
  /** The tiers are to be typed as a text. */
  readonly onText: () => void;
}) {
  const id = useId();
  const texts = laterMessages().offers.tiers;
  const { shown, last, set, add, remove } = useTierRows(id, lines, onEdit);
  return (
    <div
      className="tiers"
      id={id}
      role="group"
      aria-label={label}
      {...(fault === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
    >
      <span className="label">{label}</span>
      <table>
        <TierHeadings />
        <tbody>
          {shown.map((line, index) => (
            <TierRow
              key={index}
              {...{ line, index, last }}
              onEdit={(edited) => set(index, edited)}
              onRemove={() => remove(index)}
            />
          ))}
        </tbody>
      </table>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
      {says !== undefined && <p className="soft">{says}</p>}
      <div className="buttons">
        <Button size="small" icon={<Icon name="add" />} onClick={add}>
          {texts.add}
        </Button>
        <Button size="small" appearance="transparent" onClick={onText}>
          {texts.asText}
        </Button>
      </div>
    </div>
  );
}

/** The rows as they show, and how they change; the focus goes to the row that comes or follows. */
function useTierRows(id: string, lines: readonly TierLine[], onEdit: (lines: readonly TierLine[]) => void) {
  const focusLater = useFocusLater();
  const shown = lines.length === 0 ? START : lines;
  const last = shown.length - 1;
  const set = (index: number, edited: TierLine) =>
    onEdit(shown.map((own, at) => (at === index ? edited : own)));
  const add = () => {
    const at = shown[last]?.upTo === '' ? last : shown.length;
    onEdit([...shown.slice(0, at), BLANK, ...shown.slice(at)]);
    focusLater(`[id="${id}"] tbody tr:nth-child(${at + 1}) input`);
  };
  const remove = (index: number) => {
    onEdit(shown.filter((_, own) => own !== index));
    focusLater(
      `[id="${id}"] tbody tr:nth-child(${index + 1}) input`,
      `[id="${id}"] tbody tr:last-child input`,
    );
  };
  return { shown, last, set, add, remove };
}

function TierHeadings() {
  const texts = laterMessages().offers.tiers;
  return (
    <thead>
      <tr>
        {COLUMNS.map((key) => (
          <th key={key} scope="col">
            {texts[key]}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

function TierRow({
  line,
  index,
  last,
  onEdit,
  onRemove,
}: {
  readonly line: TierLine;
  readonly index: number;
  /** The index of the last row. */
  readonly last: number;
  readonly onEdit: (line: TierLine) => void;
  readonly onRemove: () => void;
}) {
  const texts = laterMessages().offers.tiers;
  return (
    <tr>
      {COLUMNS.map((key) => (
        <td key={key}>
          <EntryField
            label={texts.cell(texts[key], index + 1)}
            kind="number"
            value={cellOf(line[key])}
            placeholder={key === 'upTo' && index === last ? texts.above : undefined}
            onEdit={(typed) => onEdit({ ...line, [key]: String(typed ?? '') })}
          />
        </td>
      ))}
      <td>
        <IconButton icon="remove" says={texts.remove(index + 1)} disabled={last === 0} onClick={onRemove} />
      </td>
    </tr>
  );
}

function cellOf(text: string): string | number | undefined {
  if (text === '') return undefined;
  const number = plainNumber(text);
  return number === undefined ? text : toDouble(number);
}
