import { Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { entryStyle, numberEntry, shareEntry } from '../format/entry.js';
import { moneyEntry, signFault } from '../format/money-entry.js';

/** What is typed: a number, a share (`65`, `65%`, `0,65`), an amount (`7.40`, `€7.40`, `7,40 €`), or text. */
export type EntryKind = 'number' | 'share' | 'money' | 'text';

/**
 * One cell of a table as a field. It is taken in as it is typed; a text that is no number stays as it was typed, and
 * the sentence that says so stands below.
 */
export function EntryField({
  label,
  value,
  kind,
  says,
  unit,
  fault,
  placeholder,
  currency,
  onEdit,
  onSign,
}: {
  readonly label: string;
  readonly value: string | number | undefined;
  readonly kind: EntryKind;
  /** What it is, in one line; shown below the field. */
  readonly says?: string | undefined;
  /** Beside the field: `a month`. */
  readonly unit?: string | undefined;
  readonly fault?: string | undefined;
  readonly placeholder?: string | undefined;
  /** What amounts are in here; undefined where nothing says so. */
  readonly currency?: string | undefined;
  readonly onEdit: (value: string | number | undefined) => void;
  /** Takes an amount with the currency of its sign where none is stated yet; left out: the sign is named as the fault. */
  readonly onSign?: ((value: number, code: string) => void) | undefined;
}) {
  const id = useId();
  // While it is typed in, the field holds what was typed; afterwards what it was taken for.
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? written(value, kind);
  useEffect(() => setTyped(undefined), [kind]);
  const said =
    kind === 'money' && typeof value === 'string'
      ? (signFault(value, entryStyle(), currency) ?? fault)
      : fault;
  const take = (text: string) => {
    if (kind !== 'money') return onEdit(taken(text, kind));
    const { value: amount, sign } = moneyEntry(text, entryStyle(), currency);
    if (typeof sign === 'string') return onEdit(amount);
    if (currency === undefined && onSign !== undefined && typeof amount === 'number')
      return onSign(amount, sign.code);
    return onEdit(text.trim());
  };
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      {...(said === undefined ? {} : { validationMessage: said, validationState: 'error' as const })}
      {...(says === undefined ? {} : { hint: says })}
    >
      <Input
        id={id}
        size="small"
        value={shown}
        inputMode={kind === 'text' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(unit === undefined || unit === '' ? {} : { contentAfter: <span className="soft">{unit}</span> })}
        onChange={(_, { value: text }) => {
          setTyped(text);
          take(text);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') setTyped(undefined);
        }}
      />
    </Field>
  );
}

function taken(text: string, kind: Exclude<EntryKind, 'money'>): string | number | undefined {
  if (kind === 'text') return text === '' ? undefined : text;
  return kind === 'share' ? shareEntry(text, entryStyle()) : numberEntry(text, entryStyle());
}

/** As it can be typed again without becoming another number: all its digits, no thousands. */
function written(value: string | number | undefined, kind: EntryKind): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const style = kind === 'share' ? ({ style: 'percent' } as const) : {};
  return new Intl.NumberFormat(undefined, { ...style, useGrouping: false, maximumFractionDigits: 15 }).format(
    value,
  );
}
