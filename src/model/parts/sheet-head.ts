import { cellAddress, fixedArea } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { formula, joined, quoted, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { MASTER_CHECK } from '../places/places.js';
import type { SheetTexts } from '../../messages/sheets.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, ModelCell, SheetKey, Expected } from '../page/sheet.js';

/** A reference with its sheet, as formulas on any sheet take it. */
export function referenceTo(draft: ModelDraft, sheet: SheetKey, at: Area | CellPosition): string {
  return onSheet(draft.names.sheets[sheet], fixedArea({ rowCount: 1, columnCount: 1, ...at }));
}

/** The whole Offers table and the whole Traffic table: the first two arguments of every METER table function. */
export function bothTables({ names: { tables } }: ModelDraft): string {
  return `${tableRange(tables.offers)},${tableRange(tables.traffic)}`;
}

function tableRange(name: string): string {
  return `${name}[#All]`;
}

/** A block of one cell. */
export function oneCell({ row, column }: CellPosition, cell: ModelCell): Block {
  return { row, column, cells: [[cell]] };
}

/** A heading over a part of a sheet, with a line of help below it where there is one. */
export function sectionBlock(row: number, title: string, { column = 0, help = '' } = {}): Block {
  const lines = [[words(title, 'section')], ...(help === '' ? [] : [[words(help, 'help')]])];
  return { row, column, cells: lines };
}

/** What every sheet starts with: its title, what it is and what to change there, and, in a model with checks, whether they all pass. */
export function sheetHead(
  draft: ModelDraft,
  { title, help, column = 0 }: { readonly title: string; readonly help: string; readonly column?: number },
): { readonly blocks: Block[]; readonly highlights: Highlight[] } {
  const lines = [
    oneCell({ row: 0, column }, words(title, 'title')),
    oneCell({ row: 1, column }, words(help, 'help')),
  ];
  if (!draft.has('checks')) return { blocks: lines, highlights: [] };
  const check = { row: MASTER_CHECK.row, column };
  const master = referenceTo(draft, 'checks', MASTER_CHECK);
  return {
    blocks: [...lines, oneCell(check, formula(`=${master}`, 'key', 'text'))],
    highlights: tallyHighlights(check, draft.texts.checks),
  };
}

/** How many checks pass, in words. */
export type PassedTexts = Pick<SheetTexts['checks'], 'passed' | 'failed'>;

/** The same as a formula. @param results the address of what the checks say; @param ok what they say that pass */
export function tallyFormula({ passed, failed }: PassedTexts, results: string, ok: string): string {
  const [all, passing] = [`ROWS(${results})`, `COUNTIF(${results},${quoted(ok)})`];
  const failing = `(${all}-${passing})`;
  return `=IF(${passing}=${all},${joined(passed, all)},${joined(failed, failing, all)})`;
}

/** What that formula will show, and whether it says that checks fail. */
export function expectedTally(
  { passed, failed }: PassedTexts,
  checks: readonly boolean[],
): Omit<Expected, 'sheet' | 'row' | 'column'> {
  const failing = checks.filter((passes) => !passes).length;
  const all = String(checks.length);
  if (failing === 0) return { value: passed(all).join('') };
  return { value: failed(String(failing), all).join(''), isFailing: true };
}

/** The cell with the tally in the look of its outcome. */
export function tallyHighlights({ row, column }: CellPosition, { passed }: PassedTexts): Highlight[] {
  const cell = cellAddress(row, column);
  const end = quoted(passed('').at(-1) ?? '');
  const area = { row, column, rowCount: 1, columnCount: 1 };
  return [
    { ...area, when: `=RIGHT(${cell},LEN(${end}))=${end}`, look: 'passed' },
    { ...area, when: `=RIGHT(${cell},LEN(${end}))<>${end}`, look: 'failed' },
  ];
}

export function checkHighlights(area: Area, passed: string, failed: string): Highlight[] {
  return [
    { ...area, equals: passed, look: 'passed' },
    { ...area, equals: failed, look: 'failed' },
  ];
}
