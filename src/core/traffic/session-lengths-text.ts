import { parseSessionLengths } from './parse-session-lengths.js';

/** What a Turns cell can be chosen to be: a word, or counts of one's own. */
export type SessionLengthsChoice = 'mean' | 'poisson' | 'geometric' | 'own';

/** One row of counts as it stands in the cell, or as it was typed; '' is a blank. */
export interface CountRow {
  readonly replies: string;
  readonly sessions: string;
}

/** What a Turns cell is; a blank is `mean`. Undefined: a text that is none of them. */
export function sessionLengthsChoice(cell: string | number | undefined): SessionLengthsChoice | undefined {
  if (typeof cell === 'string' && cell.includes(':')) return 'own';
  const read = parseSessionLengths(cell ?? null, '');
  if (!read.ok) return undefined;
  return read.value === undefined ? 'mean' : read.value.kind === 'histogram' ? 'own' : read.value.kind;
}

/** The rows of a text such as `1: 120; 2: 340`, right or wrong. */
export function countRows(text: string): CountRow[] {
  return text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [replies = '', ...others] = part.split(':').map((side) => side.trim());
      return { replies, sessions: others.join(':') };
    });
}

/** The text of rows; blank ones at the end are left out, those before them stay to be filled in. */
export function countsText(rows: readonly CountRow[]): string {
  const isBlank = ({ replies, sessions }: CountRow) => replies === '' && sessions === '';
  return rows
    .filter((_, index) => rows.slice(index).some((row) => !isBlank(row)))
    .map(({ replies, sessions }) => `${side(replies)}: ${side(sessions)}`)
    .join('; ');
}

/** What is typed into one side cannot begin another row. */
function side(typed: string): string {
  return typed.replace(/[:;\n]/g, ' ').trim();
}
