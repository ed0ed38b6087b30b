import { dec, toDouble } from '../../core/exact/decimal.js';
import { plainNumber } from '../../core/grid/number.js';

/** How a person writes numbers. */
export interface EntryStyle {
  /** The sign before the decimals. */
  readonly decimal: string;
}

/** How numbers are written in a language; left out: that of the browser. */
export function entryStyle(locale?: string): EntryStyle {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return { decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.' };
}

/**
 * A number as a person types it: `1,234.5`, `1.234,5`, `1 234`, `0,65`. Both signs tell themselves apart; a lone one is
 * the language's decimal sign, or else the thousands' where three digits follow each, and decimals where not.
 * @returns undefined for '' ; the text itself, as typed, where it is no number: the core then says what is wrong
 */
export function numberEntry(text: string, style: EntryStyle): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const read = plainNumber(plain(typed, style));
  return read === undefined ? typed : toDouble(read);
}

/**
 * A share as a person types it, as a fraction: `65`, `65%`, `0.65`, `0,65` are all 0.65. As in a cell that Excel shows
 * as a percentage, 1 and above are percents without the sign.
 */
export function shareEntry(text: string, style: EntryStyle): number | string | undefined {
  const read = numberEntry(text, style);
  if (typeof read !== 'number' || text.includes('%') || Math.abs(read) < 1) return read;
  return toDouble(dec(read).div(100));
}

function plain(typed: string, { decimal }: EntryStyle): string {
  const bare = typed.replace(/[\s\u00a0\u202f’']/g, '');
  const [lastPoint, lastComma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  if (lastPoint >= 0 && lastComma >= 0) {
    const sign = lastPoint > lastComma ? '.' : ',';
    return bare.replaceAll(sign === '.' ? ',' : '.', '').replace(sign, '.');
  }
  const sign = lastPoint >= 0 ? '.' : ',';
  const isThousands = sign !== decimal && /^[-+]?\d{1,3}([.,]\d{3})+%?$/.test(bare);
  return isThousands ? bare.replaceAll(sign, '') : bare.replace(sign, '.');
}
