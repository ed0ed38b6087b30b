import { partsOf } from './parts.js';

/** What a word of a formula is: the name of a function, or TRUE, an error, an item of a table such as `#All`. */
export type FormulaWord = 'function' | 'constant';

/** Another word for one of a formula; the same where there is none. */
export type Renamed = (word: string, kind: FormulaWord) => string;

/** How an Excel shows formulas; they are kept as en-US writes them. */
export interface FormulaStyle {
  /** Where it is a comma, semicolons stand between arguments. */
  readonly decimal: string;
  /** What stands between the columns of an array where the decimal sign is a comma. */
  readonly column: string;
}

const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const ERROR = String.raw`#[\p{Lu}\d]+(?:\/[\p{Lu}\d]+)?[!?]?`;
const tokens = (number: string) =>
  new RegExp(`(?<word>${WORD})|(?<error>${ERROR})|(?<number>(?:${number})(?:E[+-]?\\d+)?)|[^]`, 'giu');

const WITH_POINTS = tokens(String.raw`\d+(?:\.\d*)?|\.\d+`);
/** A comma with digits on both sides is the decimal sign; any other stands between arguments. */
const WITH_COMMAS = tokens(String.raw`\d+(?:,\d+)?`);

/** A formula as an Excel shows it: `=METER.X(0.99,"resolution")` is `=METER.X(0,99;"resolution")` in German. */
export function localFormula(formula: string, { decimal, column }: FormulaStyle, renamed: Renamed): string {
  const isComma = decimal === ',';
  return rewritten(formula, WITH_POINTS, {
    renamed,
    number: (text) => (isComma ? text.replace('.', ',') : text),
    sign: (sign, isArray) => {
      if (!isComma || sign !== ',') return sign;
      return isArray ? column : ';';
    },
    items: (text) => (isComma ? text.replace(BETWEEN_ITEMS, ']$1;') : text),
  });
}

/**
 * A formula that is typed or pasted as an Excel shows it, as en-US writes it; one that en-US writes stays as it is. Where
 * both could be meant it is what that Excel takes it for: `ROUND(1,2)` rounds 1.2 in German.
 */
export function keptFormula(typed: string, { decimal, column }: FormulaStyle, renamed: Renamed): string {
  const isLocal = decimal === ',' && !isOfEnglish(typed);
  return rewritten(typed, isLocal ? WITH_COMMAS : WITH_POINTS, {
    renamed,
    number: (text) => (isLocal ? text.replace(',', '.') : text),
    sign: (sign, isArray) => (isLocal && sign === (isArray ? column : ';') ? ',' : sign),
    items: (text) => (isLocal ? text.replace(BETWEEN_ITEMS, ']$1,') : text),
  });
}

interface Rewriting {
  readonly renamed: Renamed;
  readonly number: (text: string) => string;
  /** Any other sign, within the braces of an array or not. */
  readonly sign: (sign: string, isArray: boolean) => string;
  /** What stands in brackets. */
  readonly items: (brackets: string) => string;
}

const BETWEEN_ITEMS = /(?<!')\](\s*)[,;]/g;
const ITEM = /\[(#[^[\]]+)\]/g;

function rewritten(formula: string, pattern: RegExp, { renamed, number, sign, items }: Rewriting): string {
  let isArray = false;
  const parts = partsOf(formula);
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'brackets')
        return items(text.replace(ITEM, (_, own: string) => `[${renamed(own, 'constant')}]`));
      if (kind !== 'plain') return text;
      const all = text + (parts[index + 1]?.text ?? '');
      return [...text.matchAll(pattern)]
        .map(({ 0: token, index: at, groups }) => {
          if (groups?.['number'] !== undefined) return number(token);
          if (groups?.['error'] !== undefined) return renamed(token, 'constant');
          if (groups?.['word'] !== undefined) {
            const word = kindOfWord(all.slice(0, at), all.slice(at + token.length));
            return word === undefined ? token : renamed(token, word);
          }
          if (token === '{' || token === '}') isArray = token === '{';
          return sign(token, isArray);
        })
        .join('');
    })
    .join('');
}

/** What a word between these is; undefined for cells and names of sheets and tables. */
function kindOfWord(before: string, after: string): FormulaWord | undefined {
  if (/^\s*\(/.test(after)) return 'function';
  return /[$!:]$/.test(before) || /^[![:$]/.test(after) ? undefined : 'constant';
}

/** Whether its signs say that en-US writes a formula so, for a reader whose decimal sign is a comma. */
function isOfEnglish(typed: string): boolean {
  let isArray = false;
  const signs = new Set<string>();
  for (const { kind, text } of partsOf(typed)) {
    if (kind !== 'plain') continue;
    for (const [token] of text.matchAll(WITH_COMMAS)) {
      if (token === '{' || token === '}') isArray = token === '{';
      else if (!isArray) signs.add(token);
    }
  }
  return !signs.has(';') && (signs.has(',') || signs.has('.'));
}
