import { calendarDay, DAY, HOUR } from '../../core/evidence/zone.js';
import { centralNormalQuantile } from '../../core/stats/central-normal-quantile.js';
import { dec, toDouble } from '../../core/exact/decimal.js';
import { areaAddress, cellAddress } from '../../reference/address.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { dayNumber } from '../page/day.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Block, Expected, ModelCell, Page } from '../page/sheet.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { oneCell, sectionBlock } from '../parts/sheet-head.js';
import { MASTER_CHECK } from '../places/places.js';
import type { EvidenceKey, EvidenceTexts } from './evidence-texts.js';
import { pageHeights } from './page-heights.js';
import { usageChecks } from './usage-checks.js';
import { lengthsBlocks, lengthsCharts } from './usage-lengths.js';
import { expectedMonths, monthsBlock } from './usage-months.js';
import { COUNTED, MONTH_COLUMNS, usagePlaces, type UsagePlaces } from './usage-places.js';
import type { UsageReport } from './usage-report.js';
import { expectedTraffic, pricedBlock, trafficBlock } from './usage-traffic.js';
import { windowWords } from './window-words.js';

/** A sheet beside a model, and what its cells must show. */
export interface EvidenceSheet {
  readonly page: Page & { readonly key: EvidenceKey };
  readonly expected: readonly Expected<EvidenceKey>[];
}

/** What was measured, as a sheet: files, rules, counts, and all that follows from them by formulas. */
export function usageSheet(texts: EvidenceTexts, report: UsageReport, name: string): EvidenceSheet {
  const places = usagePlaces(report);
  const { usage } = texts;
  const checks = sheetChecks(texts, places.checksRow, usageChecks(texts, report, places));
  const head = checkedHead(usage.title, usage.help, undefined);
  const blocks = [
    ...head.blocks,
    ...(report.states === 'sessions'
      ? [oneCell({ row: MASTER_CHECK.row + 1, column: 0 }, words(usage.bound, 'help'))]
      : []),
    sectionBlock(places.files.row - 1, usage.files.section),
    filesBlock(texts, report, places),
    sectionBlock(places.counted.row - 1, usage.counted.section),
    countedBlock(texts, report, places),
    sectionBlock(places.months.row - 2, usage.months.section, { help: usage.months.help }),
    monthsBlock(texts, report, places),
    sectionBlock(places.traffic.row - 2, usage.traffic.section, { help: usage.traffic.help }),
    trafficBlock(report, places),
    ...(places.priced === undefined
      ? []
      : [sectionBlock(places.priced.row - 2, usage.priced.section, { help: usage.priced.help })]),
    ...pricedBlock(report, places),
    ...lengthsHead(texts, places),
    ...lengthsBlocks(texts, places),
    ...checks.blocks,
  ];
  const expected = [
    ...expectedMonths('usage', report, places),
    ...expectedTraffic(report, places),
    ...expectedChecksOf<EvidenceKey>(texts, 'usage', places.checksRow, usageChecks(texts, report, places)),
  ];
  const widths = Array.from({ length: MONTH_COLUMNS }, (_, column) => (column === 0 ? 44 : 16));
  const page: EvidenceSheet['page'] = {
    ...{ key: 'usage', name, blocks, tables: [], charts: lengthsCharts(texts, places), widths },
    ...{ validations: checks.validations, highlights: checks.highlights, inputs: checks.inputs },
    heights: pageHeights({ blocks, widths }, expected),
    frozen: NOT_FROZEN,
    spills: places.priced === undefined ? [] : [places.priced],
    landscape: true,
  };
  return { page, expected };
}

function lengthsHead({ usage }: EvidenceTexts, { histogram, priced, traffic }: UsagePlaces): Block[] {
  if (histogram === undefined) return [];
  const { row, rowCount } = priced ?? traffic;
  return [sectionBlock(row + rowCount + 1, usage.lengths.section, { help: usage.lengths.help })];
}

function filesBlock({ usage }: EvidenceTexts, { files }: UsageReport, places: UsagePlaces): Block {
  const { row, rowCount } = places.files;
  const summed = (column: number) => {
    const area = { row: row + 1, column, rowCount: rowCount - 2, columnCount: 1 };
    return formula(`=SUM(${areaAddress(area)})`, 'total', 'count');
  };
  return {
    row,
    column: 0,
    cells: [
      headerRow(usage.files.headers),
      ...files.map(({ name, rows, used, readAs, sha256 }, index): ModelCell[] => [
        words(name, 'label'),
        number(rows, 'result', 'count'),
        number(used, 'result', 'count'),
        formula(`=${cellAddress(row + 1 + index, 1)}-${cellAddress(row + 1 + index, 2)}`, 'result', 'count'),
        words(readAs === '' ? usage.files.columns : readAs, 'note'),
        words(sha256, 'note'),
      ]),
      [words(usage.files.total, 'total'), summed(1), summed(2), summed(3), blank('total'), blank('total')],
    ],
  };
}

function countedBlock({ usage }: EvidenceTexts, report: UsageReport, places: UsagePlaces): Block {
  const { counts, day, zone, window, recontact } = report;
  const own = usage.counted;
  const date = (instant: number | undefined) =>
    number(dayNumber(dayText(instant ?? 0)) ?? 0, 'result', 'date');
  const count = (value: number) => number(value, 'result', 'count');
  const cells: Readonly<Record<(typeof COUNTED)[number], ModelCell>> = {
    measured: number(dayNumber(day) ?? 0, 'result', 'date'),
    zone: words(zone, 'label'),
    window: words(windowWords(usage, window), 'label'),
    recontact: number(recontact / HOUR, 'result', 'count'),
    first: date(counts.span?.first),
    last: date(counts.span?.last),
    days: count(counts.days),
    customer: count(counts.messages.customer),
    ai: count(counts.messages.ai),
    greetings: count(counts.greetings),
    human: count(counts.messages.human),
    system: count(counts.messages.system),
    deviate: number(toDouble(centralNormalQuantile(dec('0.95'))), 'result', 'decimal'),
  };
  return {
    row: places.counted.row,
    column: 0,
    cells: COUNTED.map((key) => [words(own[key], 'label'), cells[key]]),
  };
}

function dayText(instant: number): string {
  const { year, month, day } = calendarDay(Math.floor(instant / DAY));
  return [String(year).padStart(4, '0'), ...[month, day].map((own) => String(own).padStart(2, '0'))].join(
    '-',
  );
}
