import { comparisonColumn } from '../../core/report/compare.js';
import type { Cell } from '../../core/grid/cell.js';
import { cellAddress } from '../../reference/address.js';
import { claimFigures } from '../figures/claim-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { blank, formula, headerRow, quoted, words } from '../page/cell.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';

const COST_COLUMN = 3;

/** What a resolution costs with each plan of the offers' vendors, past ones too, by the dates of their prices. */
export function driftBlocks(draft: ModelDraft, row: number): Block[] {
  const { drift: texts } = draft.texts.claims;
  const { drift } = claimFigures(draft);
  const rows = drift.map((own, index) => driftCells(draft, own, row + 3 + index));
  const none = [words(texts.none, 'label'), ...texts.headers.slice(1).map(() => blank('label'))];
  return [
    sectionBlock(row, texts.section, { help: texts.help }),
    { row: row + 2, column: 0, cells: [headerRow(texts.headers), ...(rows.length === 0 ? [none] : rows)] },
  ];
}

function driftCells(draft: ModelDraft, own: readonly Cell[], row: number): ModelCell[] {
  const [vendor, asOf, plan, , currency, confidence, superseded, source] = own.map((cell) =>
    typeof cell === 'string' ? cell : '',
  );
  const { tables } = draft.names;
  const [planCell, vendorCell] = [cellAddress(row, 0), cellAddress(row, 1)];
  const terms = `METER.VENDOR_TERMS(${vendorCell},${planCell})`;
  // The one offer stands below the headers; how far to go is counted over cells, not typed.
  const [down, along] = [cellAddress(row + 1, 0), cellAddress(row, comparisonColumn('costPerResolution'))];
  const place = `ROWS(${planCell}:${down}),COLUMNS(${planCell}:${along})`;
  const cost = `INDEX(METER.COMPARE(${terms},${tables.traffic}[#All]),${place})`;
  return [
    words(plan ?? '', 'label'),
    words(vendor ?? '', 'label'),
    words(asOf ?? '', 'source'),
    formula(`=IF(ISNUMBER(${cost}),${cost},${quoted(draft.texts.claims.drift.yours)})`, 'key', 'price'),
    words(confidence ?? '', 'source'),
    words(superseded ?? '', 'note'),
    words(source ?? '', 'note'),
    words(currency ?? '', 'source'),
  ];
}

/** The engine's own figures of these cells. */
export function expectedDrift(draft: ModelDraft, row: number): Expected[] {
  const { yours } = draft.texts.claims.drift;
  const costs = claimFigures(draft).drift.map((own): Cell[] => {
    const cost = own[3] ?? null;
    return [typeof cost === 'number' ? cost : yours];
  });
  return expectedTable('claims', { row: row + 3, column: COST_COLUMN }, costs);
}
