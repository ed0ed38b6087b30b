import { messages } from '../../messages/messages.js';
import { rowHeights } from '../../model/page/row-heights.js';
import type { Block, ModelCell, ModelSheet, Role } from '../../model/page/sheet.js';
import { cellAddress } from '../../reference/address.js';

/** A cell that holds a value now, and the formula that it held. */
export interface ListedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const WIDTHS = [30, 10, 110];

/** A sheet that lists original formulas, as texts. */
export function formulaList(name: string, formulas: readonly ListedFormula[]): ModelSheet {
  const says = messages().excel.convert.list;
  const blocks: Block[] = [
    {
      row: 0,
      column: 0,
      cells: [[text(says.title, 'title')], [text(says.help, 'help')]],
    },
    {
      row: 3,
      column: 0,
      cells: [
        [text(says.sheet, 'header'), text(says.cell, 'header'), text(says.formula, 'header')],
        ...formulas.map(({ sheet, row, column, formula }) => [
          text(sheet, 'label'),
          text(cellAddress(row, column), 'label'),
          text(formula, 'source'),
        ]),
      ],
    },
  ];
  return {
    key: 'sources',
    name,
    blocks,
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    widths: WIDTHS,
    heights: rowHeights({ blocks, widths: WIDTHS }, () => undefined),
    frozen: { rows: 4, columns: 0 },
    inputs: [],
    spills: [],
    landscape: true,
  };
}

function text(words: string, role: Role): ModelCell {
  return { content: { kind: 'text', text: words }, role, format: 'text' };
}
