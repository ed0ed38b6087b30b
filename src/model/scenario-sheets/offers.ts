import { belowHeader } from '../../reference/area.js';
import type { Draft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { sheetHead } from '../parts/sheet-head.js';
import type { ModelSheet } from '../page/sheet.js';
import { tableColumn } from '../parts/table-column.js';
import { headersOf, tableBlocks, tableParts } from '../parts/table-sheet.js';

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
