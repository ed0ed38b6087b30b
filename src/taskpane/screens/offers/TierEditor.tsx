import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { tierLines, tierText, type TierLine } from '../../../core/terms/tariff/tier-text.js';
import { plainNumber } from '../../../core/grid/number.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { EntryField } from '../../parts/EntryField.js';
import { Icon } from '../../parts/Icon.js';
import { IconButton } from '../../parts/IconButton.js';
import type { TermControl } from './term-control.js';
import { useFocusLater } from './use-focus-later.js';

const BLANK: TierLine = { upTo: '', rate: '', flatFee: '' };
/** What an empty table starts with: one step, and what comes after it. */
const START = [BLANK, BLANK];

const COLUMNS = [
  { key: 'upTo', name: 'Up to' },
  { key: 'rate', name: 'Rate' },
  { key: 'flatFee', name: 'Flat fee' },
] as const;

/** Rates that change with volume, as a small table or as their text. Text that is no tiers stays as it is, with its fault. */
export function TierEditor({ label, value, says, fault, onEdit }: TermControl) {
  const id = useId();
  const text = String(value ?? '').trim();
  // The rows as typed, half-filled ones too, and the text that they were written as.
  const [draft, setDraft] = useState(() => draftOf(text));
  const [isText, setText] = useState(false);
  const focusLater = useFocusLater();
  if (draft.text !== text) setDraft(draftOf(text));

  const set = (lines: readonly TierLine[]) => {
    const written = tierText(lines);
    setDraft({ text: written, lines });
    onEdit(written === '' ? undefined : written);
  };
  const { lines } = draft;
  if (lines === undefined || isText) {
    return (
      <div className="tiers-text">
        <EntryField
          label={label}
          kind="text"
          value={value}
          says={says}
          fault={fault}
          placeholder="0.99 to 5000; 0.85 to 20000; 0.70"
          onEdit={(typed) => {
            // It stays a text while it is typed, valid or not.
            setText(true);
            onEdit(typed);
          }}
        />
        {lines !== undefined && (
          <Button size="small" appearance="transparent" onClick={() => setText(false)}>
            As a table
          </Button>
        )}
      </div>
    );
  }
  const shown = lines.length === 0 ? START : lines;
  const last = shown.length - 1;
  const add = () => {
    const at = shown[last]?.upTo === '' ? last : shown.length;
    set([...shown.slice(0, at), BLANK, ...shown.slice(at)]);
    focusLater(`[id="${id}"] tbody tr:nth-child(${at + 1}) input`);
  };
  const remove = (index: number) => {
    set(shown.filter((_, own) => own !== index));
    focusLater(
      `[id="${id}"] tbody tr:nth-child(${index + 1}) input`,
      `[id="${id}"] tbody tr:last-child input`,
    );
  };
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
        <thead>
          <tr>
            {COLUMNS.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((line, index) => (
            <tr key={index}>
              {COLUMNS.map(({ key, name }) => (
                <td key={key}>
                  <EntryField
                    label={`${name}, tier ${index + 1}`}
                    kind="number"
                    value={cellOf(line[key])}
                    placeholder={key === 'upTo' && index === last ? 'above' : undefined}
                    onEdit={(typed) =>
                      set(
                        shown.map((own, at) => (at === index ? { ...own, [key]: String(typed ?? '') } : own)),
                      )
                    }
                  />
                </td>
              ))}
              <td>
                <IconButton
                  icon="remove"
                  says={`Remove tier ${index + 1}`}
                  disabled={shown.length === 1}
                  onClick={() => remove(index)}
                />
              </td>
            </tr>
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
          Add a tier
        </Button>
        <Button size="small" appearance="transparent" onClick={() => setText(true)}>
          Edit as text
        </Button>
      </div>
    </div>
  );
}

function draftOf(text: string): { readonly text: string; readonly lines: readonly TierLine[] | undefined } {
  return { text, lines: tierLines(text) };
}

function cellOf(text: string): string | number | undefined {
  if (text === '') return undefined;
  const number = plainNumber(text);
  return number === undefined ? text : toDouble(number);
}
