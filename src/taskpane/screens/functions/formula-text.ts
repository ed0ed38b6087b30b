import { numberEntry, type EntryStyle } from '../../format/entry.js';

/**
 * The text of a call: `=METER.NAME(first,second)`. Optional arguments left empty at the end are left out; an empty one
 * between others keeps its comma.
 * @param written the arguments as the user wrote them, in order
 */
export function formulaText(id: string, written: readonly string[]): string {
  const args = written.map((text) => text.trim().replace(/^=/, ''));
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  return `=METER.${id}(${args.join(',')})`;
}

/**
 * What a user means by a bare word where a list of words is taken: `resolution` is the text "resolution". References,
 * numbers and quoted text stay as they are.
 */
export function quoteWord(text: string, words: readonly string[]): string {
  const wanted = text.trim().toLowerCase();
  return words.some((word) => word.toLowerCase() === wanted) ? `"${wanted}"` : text;
}

/** A number as formulas write it, with a point, whichever way the user writes numbers; anything else stays. */
export function plainArgument(text: string, style: EntryStyle): string {
  const read = numberEntry(text, style);
  return typeof read === 'number' ? String(read) : text;
}
