import { cellAddress } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { formula, headerRow, number, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import { rowHeights } from '../page/row-heights.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { disputeOf } from '../../core/evidence/dispute.js';
import { toDouble } from '../../core/exact/decimal.js';
import { oneCell } from '../parts/sheet-head.js';
import type { EvidenceKey, EvidenceTexts } from './evidence-texts.js';
import type { Letter } from './letter.js';
import { LINE } from './reconciliation-checks.js';
import { reconciliationPlaces, type ReconciliationPlaces } from './reconciliation-places.js';
import type { ReconciliationReport } from './reconciliation-report.js';
import type { EvidenceSheet } from './usage.js';

const FIRST_ROW = 3;
const WIDTHS = [90, 18, 18, 18, 60];

/** The letter as a sheet: its words, and its figures as references to the reconciliation. */
export function letterSheet(
  texts: EvidenceTexts,
  report: ReconciliationReport,
  { letter, name, besides }: { readonly letter: Letter; readonly name: string; readonly besides: string },
): EvidenceSheet {
  const { dispute: says } = texts;
  const places = reconciliationPlaces(report);
  const said = [letter.subject, ...letter.opening];
  const tableRow = FIRST_ROW + said.length + 1;
  const askedRow = tableRow + letter.rows.length + 2;
  const asked = askedCells(texts, report, places, besides);
  const groundsRow = askedRow + asked.length + 1;
  const closing = [...letter.grounds, ...(letter.closing === '' ? [] : [letter.closing])];
  const listRow = groundsRow + closing.length + 1;
  const blocks: Block[] = [
    oneCell({ row: 0, column: 0 }, words(says.title, 'title')),
    oneCell({ row: 1, column: 0 }, words(says.help, 'help')),
    paragraphs(FIRST_ROW, said),
    tableBlock(texts, letter, { row: tableRow, places, besides }),
    { row: askedRow, column: 0, cells: asked },
    paragraphs(groundsRow, closing),
    ...listBlocks(texts, letter, listRow),
  ];
  return {
    page: {
      ...{ key: 'dispute', name, blocks, tables: [], charts: [], validations: [], highlights: [] },
      ...{ widths: WIDTHS, heights: rowHeights({ blocks, widths: WIDTHS }, () => undefined) },
      ...{ frozen: NOT_FROZEN, inputs: [], spills: [], landscape: true },
    },
    expected: expectedAsked(report, askedRow),
  };
}

function paragraphs(row: number, texts: readonly string[]): Block {
  return { row, column: 0, cells: texts.map((text) => [words(text, 'prose')]) };
}

/** The lines of the invoice, each figure that of the reconciliation. */
function tableBlock(
  { dispute: says }: EvidenceTexts,
  letter: Letter,
  {
    row,
    places,
    besides,
  }: { readonly row: number; readonly places: ReconciliationPlaces; readonly besides: string },
): Block {
  const cells = letter.rows.map(([line, , , , findings], index): ModelCell[] => {
    const role = index === letter.rows.length - 1 ? 'total' : 'result';
    const from = (key: keyof typeof LINE) =>
      formula(`=${onSheet(besides, cellAddress(places.lines.row + 1 + index, LINE[key]))}`, role, 'money');
    return [
      words(line, role),
      from('invoiced'),
      from('owed'),
      from('difference'),
      words(findings, role === 'total' ? 'total' : 'note'),
    ];
  });
  return { row, column: 0, cells: [headerRow(says.headers), ...cells] };
}

/** What is asked for, with its amount. */
function askedCells(
  { dispute: says }: EvidenceTexts,
  report: ReconciliationReport,
  { outcome }: ReconciliationPlaces,
  besides: string,
): ModelCell[][] {
  const amount = (down: number) =>
    formula(`=MAX(0,${onSheet(besides, cellAddress(outcome.row + down, 1))})`, 'key', 'money');
  const { difference } = disputeOf(report);
  if (difference.isZero() && report.lines.every((line) => line.difference.isZero()))
    return [[words(says.agreed, 'prose')]];
  return [
    [words(says.creditLabel, 'prose'), amount(0)],
    [words(says.explainLabel, 'prose'), amount(1)],
  ];
}

function expectedAsked(report: ReconciliationReport, row: number): Expected<EvidenceKey>[] {
  const { credit, toExplain } = disputeOf(report);
  if (report.lines.every((line) => line.difference.isZero())) return [];
  return [credit, toExplain].map((own, down) => ({
    ...{ sheet: 'dispute' as const, row: row + down, column: 1, value: Math.max(0, toDouble(own)) },
  }));
}

/** The conversations in dispute, where they were asked for. */
function listBlocks({ dispute: says }: EvidenceTexts, { disputed }: Letter, row: number): Block[] {
  if (disputed.length === 0) return [];
  const cells = disputed.map(({ id, billed, verdict, reason }): ModelCell[] => [
    words(id, 'label'),
    number(billed, 'result', 'count'),
    words(says.verdicts[verdict], 'label'),
    words(says.reasons[reason], 'label'),
  ]);
  return [
    oneCell({ row, column: 0 }, words(says.list, 'section')),
    { row: row + 1, column: 0, cells: [headerRow(says.listHeaders), ...cells] },
  ];
}
