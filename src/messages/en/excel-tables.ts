import { listIn } from '../list.js';

const list = listIn('en-GB');

/** Writing into the tables, and what stands in the way. */
export const tables = {
  gone: 'The tables of traffic and offers are no longer in the workbook. Undo their deletion, or insert the model again.',
  holdsFormula: (cell: string, formula: string) => `${cell} holds the formula ${formula}; change it there.`,
  /** Cells with formulas of the user, the first few with their formulas. */
  holdFormulas: (cells: readonly { readonly cell: string; readonly formula: string }[], more: number) => {
    const named = cells.map(({ cell, formula }) => `${cell} holds the formula ${formula}`);
    const it = cells.length + more === 1 ? 'it' : 'them';
    return `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}; change ${it} there.`;
  },
  inTheWay: (cells: readonly string[], more: number, needs: string) =>
    `${cells.join(', ')}${more === 0 ? '' : ` and ${more} more`}: something of yours is where ${needs} room. Move it away, then try again.`,
  needs: {
    offers: 'the offers need',
    traffic: 'the traffic needs',
    table: (name: string) => `the table ${name} needs`,
  },
  remains: (sheets: readonly string[]) => `look at ${list(sheets)}, and use Undo.`,
  thisWorkbook: 'This workbook',
};
