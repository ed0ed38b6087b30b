import { toDouble } from '../../core/exact/decimal.js';
import { plainNumber } from '../../core/grid/number.js';
import type { EntryStyle } from '../../core/grid/typed-number.js';
import { numberLocale } from '../../messages/messages.js';

/** How numbers are written; left out: as everywhere in the pane. */
export function entryStyle(locale = numberLocale()): EntryStyle {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    digits: new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 10 }).format(123456789),
  };
}

/** What stands in a text of our own, where numbers are plain, as a field takes it: the number that it is, if it is one. */
export function plainEntry(text: string): number | string | undefined {
  const read = plainNumber(text);
  if (read !== undefined) return toDouble(read);
  return text === '' ? undefined : text;
}
