/** Excel takes this many characters in a cell; one is left for the apostrophe. */
const MOST_CHARACTERS = 32_766;

/** What a cell shows without being asked to: letters, no digits, and none of the words that Excel reads as values. */
const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
const VALUE_WORDS = /^(true|false)$/i;

/** Characters that a program may take for the start of a formula, once full-width forms are made plain. */
const FORMULA_START = /^[=+\-@\t\r\n|%]/;

/** Characters that show nothing and could hide what a text starts with: formats, unpaired surrogates, non-characters. */
const HIDDEN = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
const LINE_OR_TAB = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROL = /\p{Cc}/gu;

/**
 * Whether some program might take a text for a formula: it starts with = + - @ | %, a tab or a line break, in any
 * width, after any blanks, quotes or characters that do not show.
 */
export function couldBecomeFormula(text: string): boolean {
  if (FORMULA_START.test(text)) return true;
  const start = text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(CONTROL, '')
    .replace(/^[\s'"]+/, '');
  return FORMULA_START.test(start) || /^[\u2212\uFE63\u2010-\u2015]/.test(start);
}

/**
 * What is written through Excel's API so that a cell holds this text and nothing else: a leading apostrophe, which
 * Excel takes off, unless the text is plainly words. Numbers, dates, TRUE and formulas all stay the text they are.
 * Characters of control are left out, a tab or line break becomes a space, and 32,766 characters are kept.
 */
export function asCellText(text: string): string {
  const shown = shownText(text);
  if (shown === '') return '';
  const plain = PLAIN_WORDS.test(shown.normalize('NFKC')) && !VALUE_WORDS.test(shown.trim());
  return plain ? shown : `'${shown}`;
}

/** The text that a cell shows once `asCellText` was written: what to compare a cell with, and what goes into a file. */
export function shownText(text: string): string {
  const shown = text
    .replace(LINE_OR_TAB, ' ')
    .replace(CONTROL, '')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '');
  return shown.length <= MOST_CHARACTERS ? shown : wholeCharacters(shown.slice(0, MOST_CHARACTERS));
}

/** A text as a field of a CSV file: an apostrophe before what a spreadsheet could take for a formula. Not yet quoted. */
export function asCsvText(text: string): string {
  const shown = shownText(text);
  return couldBecomeFormula(shown) ? `'${shown}` : shown;
}

/** Without the half of a character at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Cs}$/u, '');
}
