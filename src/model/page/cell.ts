import type { Content, Format, ModelCell, Role } from './sheet.js';

const BLANK: Content = { kind: 'blank' };

/** A cell with a text; whatever the text says, it is never a formula. */
export function words(text: string, role: Role, format: Format = 'text'): ModelCell {
  return { content: text === '' ? BLANK : { kind: 'text', text }, role, format };
}

export function number(value: number, role: Role, format: Format): ModelCell {
  return { content: { kind: 'number', value }, role, format };
}

/** A text as a formula holds it; texts of ours have no straight quotes. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/**
 * A sentence as the end of a formula: what cells show stands in it where its language has them.
 * @param sentence its parts in their order, those of cells as they are given
 */
export function joined(
  sentence: (...places: string[]) => readonly string[],
  ...cells: readonly string[]
): string {
  return sentence(...cells)
    .map((part) => (cells.includes(part) ? part : quoted(part)))
    .join('&');
}

/** A cell with a formula of ours; @param text starts with =. */
export function formula(text: string, role: Role, format: Format): ModelCell {
  return { content: { kind: 'formula', formula: text }, role, format };
}

/** A formula in place of an input: what it comes to is read as if it had been typed. */
export function follows(text: string, shows: string | number | null, format: Format): ModelCell {
  return { content: { kind: 'formula', formula: text, shows: shows ?? '' }, role: 'result', format };
}

/** A cell that is blank, or filled by a spill, with the look that its content will have. */
export function blank(role: Role, format: Format = 'text'): ModelCell {
  return { content: BLANK, role, format };
}

/** Rows of blank cells, a format for each column: what a spill comes out in. */
export function blankRows(
  formats: readonly Format[],
  rowCount: number,
  role: Role = 'result',
): ModelCell[][] {
  return Array.from({ length: rowCount }, () => formats.map((format) => blank(role, format)));
}

/** One row of headers. */
export function headerRow(texts: readonly string[]): ModelCell[] {
  return texts.map((text) => words(text, 'header'));
}
