import { belowHeader } from './address.js';
import type { Draft } from './draft.js';
import type { Places } from './places.js';
import { sheetHead } from './sheet-head.js';
import type { ModelSheet } from './sheet.js';
import { tableColumn } from './table-column.js';
import { headersOf, tableBlocks, tableParts } from './table-sheet.js';

/** The vendors' terms. The table is the last thing on the sheet, so that it may grow. */
export function offersSheet(draft: Draft, { offers }: Places): ModelSheet {
  const head = sheetHead(draft, {
    title: 'Offers',
    help: 'One row per charge; rows with the same Offer belong together. Put the quotes you have in their place; update the model after adding an offer.',
  });
  const { tables, validations } = tableParts(draft.names.tables.offers, offers.table, draft.offerCells);
  return {
    key: 'offers',
    name: draft.names.sheets.offers,
    blocks: [...head.blocks, ...tableBlocks(offers.table, draft.offerCells)],
    tables,
    charts: [],
    validations,
    highlights: head.highlights,
    widths: headersOf(draft.offerCells).map((header) => tableColumn(header).width),
    frozen: { rows: offers.table.row + 1, columns: 1 },
    inputs: [belowHeader(offers.table)],
    spills: [],
    landscape: true,
  };
}
