import { dec, toDouble } from '../exact/decimal.js';
import { plainNumber } from './number.js';

/** How a person writes numbers. */
export interface EntryStyle {
  /** The sign before the decimals. */
  readonly decimal: string;
  /** Its ten digits, from 0 on. */
  readonly digits: string;
}

/**
 * A number as a person types it: `1,234.5`, `1.234,5`, `1 234`, `0,65`. Two signs tell themselves apart; a lone one is
 * the language's decimal sign, or else the thousands' where three digits follow each, and decimals where not.
 * @returns undefined for '' ; the text itself, as typed, where it is no number: the core then says what is wrong
 */
export function numberEntry(text: string, style: EntryStyle): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const read = plainNumber(withoutThousands(latin(typed, style), style));
  return read === undefined ? typed : toDouble(read);
}

/**
 * A share as a person types it, as a fraction: `65`, `65%`, `0.65`, `0,65` are all 0.65. As in a cell that Excel shows
 * as a percentage, 1 and above are percents without the sign.
 */
export function shareEntry(text: string, style: EntryStyle): number | string | undefined {
  const read = numberEntry(text, style);
  if (typeof read !== 'number' || latin(text, style).includes('%') || Math.abs(read) < 1) return read;
  return toDouble(dec(read).div(100));
}

/** Marks of the direction of writing, which some languages put beside signs. */
const MARKS = /[\u061c\u200e\u200f]/g;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\u2212/g, '-'],
  [/\u066a/g, '%'],
  [/\u066b/g, '.'],
  [/\u066c/g, "'"],
  [/[\s\u00a0\u202f’]/g, "'"],
];

/** The same in digits from 0 to 9, with the sign of percent at its end, and every kind of space as an apostrophe. */
function latin(typed: string, { digits }: EntryStyle): string {
  const bare = typed.trim().replace(MARKS, '');
  const plain = [...bare].map((sign) => (digits.includes(sign) ? String([...digits].indexOf(sign)) : sign));
  const written = SIGNS.reduce((text, [from, to]) => text.replace(from, to), plain.join(''));
  const [, share] = /^%'*(.*)$/.exec(written) ?? [];
  return share === undefined ? written.replace(/'+%$/, '%') : `${share}%`;
}

/** Digits in groups of three, or of two as in India, before any decimals: which sign is which they tell themselves. */
const GROUPED = /^(?<whole>[-+]?[1-9]\d{0,2}(?<sign>[.,'])\d{2,3}(?:\k<sign>\d{2,3})*)(?<rest>%|[.,]\d*%?)?$/;

function withoutThousands(written: string, { decimal }: EntryStyle): string {
  const { whole = '', sign = '', rest = '' } = GROUPED.exec(written)?.groups ?? {};
  const isApart = /\d{3}$/.test(whole) && !rest.startsWith(sign);
  const isLone = whole.indexOf(sign) === whole.lastIndexOf(sign) && (rest === '' || rest === '%');
  if (isApart && !(isLone && sign === decimal)) {
    return whole.replaceAll(sign, '') + rest.replace(',', '.');
  }
  return written.replace(',', '.');
}

/** What a sign stands for where nothing else says so. */
const USUAL: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};
const SIGN = String.raw`\p{Sc}|[A-Za-z]{0,2}\$|[A-Za-z]{3}`;
const BEFORE = new RegExp(String.raw`^(${SIGN})[\s\u00a0\u202f]*([-+]?\d.*)$`, 'u');
const BEHIND = new RegExp(String.raw`^(.*\d)[\s\u00a0\u202f]*(${SIGN})$`, 'u');

/** An amount and the sign or code of a currency before or behind it; undefined where there is no such sign. */
export function signedAmount(
  typed: string,
): { readonly sign: string; readonly code: string; readonly amount: string } | undefined {
  const [, before, after] = BEFORE.exec(typed) ?? [];
  const [, first, behind] = BEHIND.exec(typed) ?? [];
  const sign = before ?? behind;
  const amount = after ?? first;
  if (sign === undefined || amount === undefined) return undefined;
  return { sign, code: codeOf(sign), amount };
}

/** The currency that a sign or code is of where nothing else says so. */
function codeOf(sign: string): string {
  return USUAL[sign.toUpperCase()] ?? sign.toUpperCase();
}
