import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { numberLocale } from '../../messages/messages.js';
import { numberEntry, shareEntry } from '../../core/grid/typed-number.js';
import { entryStyle } from '../format/entry.js';
import { moneyEntry, signFault } from '../format/money-entry.js';

/** What is typed: a number, a share (`65`, `65%`, `0,65`), an amount (`7.40`, `€7.40`, `7,40 €`), or text. */
type EntryKind = 'number' | 'share' | 'money' | 'text';

/** How a field of a kind of its own reads and shows what it holds. */
export interface OwnEntry {
  readonly take: (text: string) => string | number | undefined;
  /** As it can be typed again. */
  readonly written: (value: string | number) => string;
  readonly atRest: (value: string | number) => string;
}

/** A cell that is typed in, and where what was typed goes. */
export interface EnteredValue {
  readonly value: string | number | undefined;
  readonly kind: EntryKind;
  /** Takes the place of what its kind does. */
  readonly entry?: OwnEntry | undefined;
  readonly fault?: string | undefined;
  /** What amounts are in here; undefined where nothing says so. */
  readonly currency?: string | undefined;
  readonly onEdit: (value: string | number | undefined) => void;
  /** Takes an amount with the currency of its sign where none is stated yet; left out: the sign is named as the fault. */
  readonly onSign?: ((value: number, code: string) => void) | undefined;
}

/** What the field of a cell shows, and what it does with a text. */
export function useEntry({ value, kind, entry, fault, currency, onEdit, onSign }: EnteredValue) {
  // While it is typed in, the field holds what was typed; afterwards what it was taken for.
  const [typed, setTyped] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const rewritten = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(undefined), [kind]);
  // The text becomes another one as the field is entered: what is typed next takes its place, as after any Tab.
  useLayoutEffect(() => {
    rewritten.current?.select();
    rewritten.current = null;
  }, [isFocused]);
  const writtenNow = value !== undefined && entry ? entry.written(value) : written(value, kind);
  const restingNow = value !== undefined && entry ? entry.atRest(value) : atRest(value, kind, currency);
  const take = (text: string) => {
    if (entry !== undefined) return onEdit(entry.take(text));
    if (kind !== 'money') return onEdit(taken(text, kind));
    const { value: amount, sign } = moneyEntry(text, entryStyle(), currency);
    if (typeof sign === 'string') return onEdit(amount);
    if (currency === undefined && onSign !== undefined && typeof amount === 'number')
      return onSign(amount, sign.code);
    return onEdit(text.trim());
  };
  return {
    shown: typed ?? (isFocused ? writtenNow : restingNow),
    /** Whether it holds an amount that is shown with its currency. */
    showsCurrency: kind === 'money' && typeof value === 'number' && !isFocused && typed === undefined,
    fault:
      kind === 'money' && typeof value === 'string'
        ? (signFault(value, entryStyle(), currency) ?? fault)
        : fault,
    type: (text: string) => {
      setTyped(text);
      take(text);
    },
    settle: () => setTyped(undefined),
    focus: (field: HTMLInputElement) => {
      if (restingNow !== writtenNow) rewritten.current = field;
      setFocused(true);
    },
    leave: () => {
      setFocused(false);
      setTyped(undefined);
    },
  };
}

function taken(text: string, kind: Exclude<EntryKind, 'money'>): string | number | undefined {
  if (kind === 'text') return text === '' ? undefined : text;
  return kind === 'share' ? shareEntry(text, entryStyle()) : numberEntry(text, entryStyle());
}

/** As it is read while nobody types in it: with thousands, an amount with its currency; all its digits. */
function atRest(value: string | number | undefined, kind: EntryKind, currency: string | undefined): string {
  if (typeof value !== 'number') return written(value, kind);
  if (kind === 'share') return written(value, kind);
  const style =
    kind === 'money' && currency !== undefined && /^[a-z]{3}$/i.test(currency)
      ? ({ style: 'currency', currency } as const)
      : {};
  return new Intl.NumberFormat(numberLocale(), { ...style, maximumFractionDigits: 15 }).format(value);
}

/** As it can be typed again without becoming another number: all its digits, no thousands. */
function written(value: string | number | undefined, kind: EntryKind): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const style = kind === 'share' ? ({ style: 'percent' } as const) : {};
  return new Intl.NumberFormat(numberLocale(), {
    ...style,
    useGrouping: false,
    maximumFractionDigits: 15,
  }).format(value);
}
