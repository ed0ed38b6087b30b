import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('en-GB');
const plural = pluralIn('en');

/** Writing into the tables, and what stands in the way. */
export const tables = {
  gone: 'The tables of traffic and offers are no longer in the workbook. Undo their deletion, or insert the model again.',
  holdsFormula: (cell: string, formula: string) => `${cell} holds the formula ${formula}; change it there.`,
  /** Cells with formulas of the user, the first few with their formulas. */
  holdFormulas: (cells: readonly { readonly cell: string; readonly formula: string }[], more: number) => {
    const named = cells.map(({ cell, formula }) => `${cell} holds the formula ${formula}`);
    const others = plural(more, {
      one: '1 more cell holds a formula',
      other: `${more} more cells hold formulas`,
    });
    const it = cells.length + more === 1 ? 'it' : 'them';
    return `${[...named, ...(more === 0 ? [] : [others])].join(', ')}; change ${it} there.`;
  },
  inTheWay: (cells: readonly string[], more: number, needs: string) => {
    const others =
      more === 0 ? '' : ` and ${plural(more, { one: '1 more cell', other: `${more} more cells` })}`;
    const hold = cells.length + more === 1 ? 'holds' : 'hold';
    return `${cells.join(', ')}${others} ${hold} something of yours where ${needs} room. Move it away, then try again.`;
  },
  needs: {
    offers: 'the offers need',
    traffic: 'the traffic needs',
    table: (name: string) => `the table ${name} needs`,
  },
  remains: (sheets: readonly string[]) => `look at ${list(sheets)}, and use Undo.`,
  thisWorkbook: 'This workbook',
};
