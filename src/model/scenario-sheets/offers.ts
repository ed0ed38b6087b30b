import { belowHeader } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { sheetHead } from '../parts/sheet-head.js';
import type { ModelSheet } from '../page/sheet.js';
import { tableColumn } from '../parts/table-column.js';
import { headersOf, tableBlocks, tableParts } from '../parts/table-sheet.js';

/** The vendors' terms. The table is the last thing on the sheet, so that it may grow. */
export function offersSheet(draft: ModelDraft, { offers }: Places): ModelSheet {
  const { texts } = draft;
  const head = sheetHead(draft, {
    title: texts.inputs.offers.title,
    help: texts.inputs.offers.help,
  });
  const { tables, validations } = tableParts(
    texts,
    draft.names.tables.offers,
    offers.table,
    draft.offerCells,
  );
  return {
    key: 'offers',
    name: draft.names.sheets.offers,
    blocks: [
      ...head.blocks,
      ...tableBlocks(texts, offers.table, draft.offerCells, { isMixed: draft.isMixed }),
    ],
    tables,
    charts: [],
    validations,
    highlights: head.highlights,
    widths: headersOf(draft.offerCells).map((header) => tableColumn(texts, header).width),
    frozen: { rows: offers.table.row + 1, columns: 1 },
    inputs: [belowHeader(offers.table)],
    spills: [],
    landscape: true,
  };
}
