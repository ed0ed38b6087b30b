import { monthText, HOUR } from '../../core/evidence/zone.js';
import { disputeOf } from '../../core/evidence/dispute.js';
import { tabulateReconciled } from '../../core/report/reconcile.js';
import { centralNormalQuantile } from '../../core/stats/central-normal-quantile.js';
import { dec, toDouble, ZERO } from '../../core/exact/decimal.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import { cellAddress } from '../../reference/address.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { dayNumber } from '../page/day.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { expectedTable } from '../figures/expected-table.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { EvidenceKey, EvidenceTexts } from './evidence-texts.js';
import { pageHeights } from './page-heights.js';
import { LINE, reconciliationChecks } from './reconciliation-checks.js';
import { reconcileFormula } from './reconciliation-formula.js';
import {
  ABOUT,
  ABOUT_COUNTED,
  NETTING,
  reconciliationPlaces,
  type ReconciliationPlaces,
} from './reconciliation-places.js';
import { countedMonth, type CountedMonth, type ReconciliationReport } from './reconciliation-report.js';
import type { EvidenceSheet } from './usage.js';
import { lengthsBlocks } from './usage-lengths.js';
import { expectedMonths, monthsBlock } from './usage-months.js';
import { MONTH_COLUMNS } from './usage-places.js';
import { trafficBlock } from './usage-traffic.js';
import { windowWords } from './window-words.js';

const FORMATS: readonly Format[] = [
  ...(['text', 'count', 'count', 'money', 'money', 'money', 'money', 'money', 'money', 'money'] as const),
  'text',
];

/** An invoice against its contract: live, over the invoice and the counts that stand on the sheet. */
export function reconciliationSheet(
  texts: EvidenceTexts,
  report: ReconciliationReport,
  name: string,
): EvidenceSheet {
  const places = reconciliationPlaces(report);
  const own = reconciliationChecks(texts, report, places);
  const checks = sheetChecks(texts, places.checksRow, own);
  const { reconciliation: says } = texts;
  const blocks = [
    ...checkedHead(says.title, says.help, undefined).blocks,
    sectionBlock(places.about.row - 1, says.about.section),
    aboutBlock(texts, report, places),
    sectionBlock(places.lines.row - 2, says.lines.section, { help: says.lines.help }),
    spilled(places.lines, reconcileFormula(report, places), FORMATS, 'total'),
    sectionBlock(places.outcome.row - 1, says.outcome.section),
    outcomeBlock(texts, report, places),
    sectionBlock(places.invoice.row - 2, says.invoice.section, { help: says.invoice.help }),
    invoiceBlock(report, places),
    ...nettingBlocks(texts, report, places),
    ...countedBlocks(texts, report, places),
    ...checks.blocks,
  ];
  const expected = [
    ...expectedFigures(report, places),
    ...expectedChecksOf<EvidenceKey>(texts, 'reconciliation', places.checksRow, own),
  ];
  const widths = Array.from({ length: MONTH_COLUMNS }, (_, column) => (column === 0 ? 50 : 16));
  const page: EvidenceSheet['page'] = {
    ...{ key: 'reconciliation', name, blocks, tables: [], charts: [], widths },
    ...{ validations: checks.validations, highlights: checks.highlights },
    heights: pageHeights({ blocks, widths }, expected),
    inputs: [...checks.inputs, places.invoice],
    ...{ frozen: NOT_FROZEN, spills: [places.lines], landscape: true },
  };
  return { page, expected };
}

/** What the formulas must show, as the engine has it. */
function expectedFigures(
  report: ReconciliationReport,
  places: ReconciliationPlaces,
): Expected<EvidenceKey>[] {
  const { credit, toExplain, difference } = disputeOf(report);
  const at = (down: number, value: number): Expected<EvidenceKey> => ({
    ...{ sheet: 'reconciliation', row: places.outcome.row + down, column: 1, value },
  });
  const month = countedMonth(report);
  const { counted } = places;
  return [
    ...expectedTable<EvidenceKey>('reconciliation', places.lines, linesOf(report)),
    ...[credit, toExplain, difference].map((value, down) => at(down, toDouble(value))),
    ...(counted === undefined || month === undefined
      ? []
      : [
          ...expectedMonths('reconciliation', month, counted),
          ...expectedTable<EvidenceKey>('reconciliation', counted.traffic, trafficCells(month.traffic)),
        ]),
  ];
}

function linesOf({ lines }: ReconciliationReport): Cell[][] {
  return tabulateReconciled({ lines, judged: [], net: undefined, claim: ZERO }, 'lines');
}

function aboutBlock(
  texts: EvidenceTexts,
  report: ReconciliationReport,
  { about: at }: ReconciliationPlaces,
): Block {
  const says = texts.reconciliation.about;
  const month = countedMonth(report);
  const cells: Readonly<Record<(typeof ABOUT)[number], ModelCell>> = {
    offer: words(report.offer, 'label'),
    month: words(month === undefined ? says.asEntered : monthText(month.month), 'label'),
    billed: words(says.billable[report.billable], 'label'),
  };
  return {
    row: at.row,
    column: 0,
    cells: [
      ...ABOUT.map((key) => [words(says[key], 'label'), cells[key]]),
      ...(month === undefined ? [] : aboutCounted(texts, month)),
    ],
  };
}

function aboutCounted(texts: EvidenceTexts, month: CountedMonth): ModelCell[][] {
  const says = texts.reconciliation.about;
  const cells: Readonly<Record<(typeof ABOUT_COUNTED)[number], ModelCell>> = {
    measured: number(dayNumber(month.day) ?? 0, 'result', 'date'),
    zone: words(month.zone, 'label'),
    window: words(windowWords(texts.usage, month.window), 'label'),
    recontact: number(month.recontact / HOUR, 'result', 'count'),
    deviate: number(toDouble(centralNormalQuantile(dec('0.95'))), 'result', 'decimal'),
  };
  return [
    ...ABOUT_COUNTED.map((key) => [words(says[key], 'label'), cells[key]]),
    ...month.files.map(({ name, sha256 }) => [
      words(`${says.file}: ${name}`, 'label'),
      words(`SHA-256 ${sha256}`, 'source'),
    ]),
  ];
}

function outcomeBlock(
  { reconciliation: { outcome: says } }: EvidenceTexts,
  { unbillable, leftOut, net }: ReconciliationReport,
  { lines, outcome, netting }: ReconciliationPlaces,
): Block {
  const total = lines.row + lines.rowCount - 1;
  const sum = (...keys: readonly (keyof typeof LINE)[]) =>
    formula(`=${keys.map((key) => cellAddress(total, LINE[key])).join('+')}`, 'key', 'money');
  const why = net === undefined ? (leftOut === undefined ? '' : says.asManyAs[leftOut]) : says.ofList;
  const units =
    netting === undefined
      ? number(unbillable, 'input', 'count')
      : formula(`=${cellAddress(netting.row + NETTING.indexOf('net'), 1)}`, 'result', 'count');
  return {
    row: outcome.row,
    column: 0,
    cells: [
      [words(says.credit, 'key'), sum('definition', 'rate'), blank('label')],
      [words(says.explain, 'label'), sum('volume', 'mix'), blank('label')],
      [words(says.difference, 'label'), sum('difference'), blank('label')],
      [words(says.unbillable, 'label'), units, words(why, 'help')],
    ],
  };
}

function invoiceBlock({ invoice }: ReconciliationReport, { invoice: at }: ReconciliationPlaces): Block {
  const [head = [], ...rows] = invoice;
  return {
    row: at.row,
    column: at.column,
    cells: [headerRow(head.map(textOf)), ...rows.map((row) => head.map((_, column) => given(row[column])))],
  };
}

function given(cell: Cell | undefined): ModelCell {
  if (cell === undefined || cell === null || cell === '') return blank('input');
  return typeof cell === 'number' ? number(cell, 'input', 'amount') : words(textOf(cell), 'input');
}

function textOf(cell: Cell): string {
  return isErrorCell(cell) ? cell.error : String(cell ?? '');
}

/** Both directions of a list, and what they come to. */
function nettingBlocks(
  { reconciliation: { netting: says } }: EvidenceTexts,
  { net }: ReconciliationReport,
  { netting: at }: ReconciliationPlaces,
): Block[] {
  if (net === undefined || at === undefined) return [];
  const cell = (key: (typeof NETTING)[number]) => cellAddress(at.row + NETTING.indexOf(key), 1);
  const cells = NETTING.map((key): ModelCell[] => [
    words(says.rows[key], key === 'net' ? 'total' : 'label'),
    key === 'net'
      ? formula(`=${cell('over')}+${cell('duplicates')}-${cell('under')}`, 'total', 'count')
      : number(net[key], 'result', 'count'),
  ]);
  return [sectionBlock(at.row - 2, says.section, { help: says.help }), { row: at.row, column: 0, cells }];
}

/** What was counted in the month, and the traffic that the contract is priced on. */
function countedBlocks(
  texts: EvidenceTexts,
  report: ReconciliationReport,
  { counted }: ReconciliationPlaces,
): Block[] {
  const month = countedMonth(report);
  if (counted === undefined || month === undefined) return [];
  const says = texts.reconciliation;
  const { months, traffic, histogram } = counted;
  return [
    sectionBlock(months.row - 2, says.month.section, { help: says.month.help }),
    monthsBlock(texts, month, counted),
    sectionBlock(traffic.row - 2, says.traffic.section, { help: says.traffic.help }),
    trafficBlock(month, counted),
    ...(histogram === undefined
      ? []
      : [sectionBlock(histogram.row - 2, says.lengths.section, { help: says.lengths.help })]),
    ...lengthsBlocks(texts, counted),
  ];
}
