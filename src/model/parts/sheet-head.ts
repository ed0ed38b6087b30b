import { fixedArea } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { formula, words } from '../page/cell.js';
import type { Draft } from '../figures/draft.js';
import { MASTER_CHECK } from '../places/places.js';
import type { Area, Place } from '../../reference/area.js';
import type { Block, Highlight, ModelCell, SheetKey } from '../page/sheet.js';

/** A reference with its sheet, as formulas on any sheet take it. */
export function referenceTo(draft: Draft, sheet: SheetKey, at: Area | Place): string {
  return onSheet(draft.names.sheets[sheet], fixedArea({ rowCount: 1, columnCount: 1, ...at }));
}

/** The whole Offers table and the whole Traffic table: the first two arguments of every METER table function. */
export function bothTables({ names: { tables } }: Draft): string {
  return `${tableRange(tables.offers)},${tableRange(tables.traffic)}`;
}

function tableRange(name: string): string {
  return `${name}[#All]`;
}

/** A block of one cell. */
export function oneCell({ row, column }: Place, cell: ModelCell): Block {
  return { row, column, cells: [[cell]] };
}

/** A heading over a part of a sheet, with a line of help below it where there is one. */
export function sectionBlock(row: number, title: string, { column = 0, help = '' } = {}): Block {
  const lines = [[words(title, 'section')], ...(help === '' ? [] : [[words(help, 'help')]])];
  return { row, column, cells: lines };
}

/** What every sheet starts with: its title, what it is and what to change there, and, in a model with checks, whether they all pass. */
export function sheetHead(
  draft: Draft,
  { title, help, column = 0 }: { readonly title: string; readonly help: string; readonly column?: number },
): { readonly blocks: Block[]; readonly highlights: Highlight[] } {
  const lines = [
    oneCell({ row: 0, column }, words(title, 'title')),
    oneCell({ row: 1, column }, words(help, 'help')),
  ];
  if (!draft.has('checks')) return { blocks: lines, highlights: [] };
  const { passed, failed } = draft.texts.checks;
  const check = { row: MASTER_CHECK.row, column };
  const master = referenceTo(draft, 'checks', MASTER_CHECK);
  return {
    blocks: [...lines, oneCell(check, formula(`=${master}`, 'key', 'text'))],
    highlights: checkHighlights({ ...check, rowCount: 1, columnCount: 1 }, passed, failed),
  };
}

export function checkHighlights(area: Area, passed: string, failed: string): Highlight[] {
  return [
    { ...area, equals: passed, look: 'passed' },
    { ...area, equals: failed, look: 'failed' },
  ];
}
