import type { Term } from '../../core/grid/term.js';
import { said } from '../../messages/core-words.js';
import { messages } from '../../messages/messages.js';

/** What a form calls the column of this header. */
export function termLabel(header: string): string {
  return messages().fields.label(header);
}

/** What a term is, and under which header the table has it where its label is another. */
export function termHelp({ header, says }: Pick<Term, 'header' | 'says'>): string {
  const { label, inTable } = messages().fields;
  return label(header) === header ? said(says) : `${said(says)} ${inTable(header)}`;
}
