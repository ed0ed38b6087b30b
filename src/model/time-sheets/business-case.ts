import { fixedAddress, fixedArea } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, joined, quoted, words } from '../page/cell.js';
import { caseCharts } from './case-charts.js';
import { caseChecks, paybackMonth } from './case-checks.js';
import { rateBlocks } from './case-rates.js';
import { caseFigures, type CaseFigures } from '../figures/case-figures.js';
import { CASE, itemCell, itemsOf, type CasePlaces, type Item } from '../places/case-places.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { monthCell, monthFormatOr } from '../figures/month-cells.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Places } from '../places/places.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, Expected, Format, ModelCell, ModelSheet } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumption, assumptionCells, pathArguments, startOf } from '../parts/studied.js';

/** How each item is shown. */
const FORMATS: Readonly<Record<Item, Format>> = {
  baseline: 'money',
  invoice: 'money',
  people: 'money',
  withOffer: 'money',
  saving: 'money',
  monthly: 'money',
  returned: 'percent',
  payback: 'count',
  presentValue: 'money',
  internalRate: 'percent',
  hours: 'count',
  capacity: 'money',
  ifKept: 'money',
  breakEven: 'count',
  released: 'money',
  kept: 'money',
  ifReleased: 'money',
};
/** Items that sum up those above them. */
const TOTALS: readonly Item[] = ['withOffer', 'saving'];
const MONTH_FORMATS: readonly Format[] = Array.from({ length: 6 }, () => 'money');
const COLUMNS = 10;
/** What the offer studied saves over the months, against people alone and the current platform. */
export function businessCaseSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.businessCase;
  const figures = caseFigures(draft);
  const texts = draft.texts.businessCase;
  const checks = sheetChecks(draft.texts, own.checksRow, caseChecks(draft, places, figures));
  const head = checkedHead(texts.title, texts.help, stateLine(draft, places));
  return {
    key: 'businessCase',
    name: draft.names.sheets.businessCase,
    blocks: [
      ...head.blocks,
      sectionBlock(own.summary.row - 2, texts.summary.section, { help: texts.summary.help }),
      summaryBlock(draft, places),
      {
        row: own.summary.row,
        column: 3,
        cells: [
          [words(texts.summary.whatItSays, 'header')],
          ...itemsOf(draft).map((item) => [meaningCell(draft, own, item)]),
        ],
      },
      sectionBlock(own.chartsRow, texts.charts),
      ...onData(...pointBlocks(draft, own)),
      sectionBlock(own.months.row - 2, texts.months.section, { help: texts.months.help }),
      spilled(own.months, callOf(draft, places, 'months'), [
        monthFormatOr(draft, 'general'),
        ...MONTH_FORMATS.slice(0, own.months.columnCount - 1),
      ]),
      ...onData(...rateBlocks(draft, places)),
      ...checks.blocks,
    ],
    tables: [],
    charts: caseCharts(draft, own),
    validations: checks.validations,
    highlights: [...checks.highlights, ...noneHighlights(own)],
    widths: Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? 58 : column === 2 ? 40 : 20)),
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [own.summary, own.months],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedCase(draft: ModelDraft, places: Places): Expected[] {
  const own = places.businessCase;
  const figures = caseFigures(draft);
  return [
    ...expectedTable('businessCase', own.summary, figures.summary),
    ...expectedTable('businessCase', own.months, figures.months),
    ...expectedTable('businessCase', belowHeader(own.point), [pointOf(draft, figures)]),
    ...expectedChecksOf(draft.texts, 'businessCase', own.checksRow, caseChecks(draft, places, figures)),
  ];
}

/** Whose case it is, or what is missing for one. */
function stateLine(draft: ModelDraft, places: Places): string {
  const saving = addressOf(places.businessCase, 'saving');
  const costs = `${draft.names.tables.traffic}[Human cost]`;
  const { shown, notYet } = draft.texts.businessCase;
  const missing = `IF(COUNT(${costs})=0,${quoted(notYet.humanCost)},${quoted(notYet.error)})`;
  return `=IF(ISNUMBER(${saving}),${joined(shown, assumptionCells(draft, places, 'studied'))},${missing})`;
}

function summaryBlock(draft: ModelDraft, places: Places): Block {
  const { summary } = places.businessCase;
  return {
    row: summary.row,
    column: summary.column,
    cells: [
      [formula(callOf(draft, places, 'summary'), 'header', 'text'), blank('header'), blank('header')],
      ...itemsOf(draft).map((item) => {
        const isTotal = TOTALS.includes(item);
        return [
          blank(isTotal ? 'total' : 'label'),
          blank(isTotal ? 'total' : 'result', FORMATS[item]),
          blank('unit'),
        ];
      }),
    ],
  };
}

/** What an item means; where it has no figure, or one that says nothing by itself, what that means. */
function meaningCell({ texts: { businessCase: texts } }: ModelDraft, own: CasePlaces, item: Item): ModelCell {
  const meaning = texts.meanings[item];
  const cell = addressOf(own, item);
  if (item === 'payback' || item === 'internalRate') {
    const none = item === 'payback' ? quoted(texts.noFigure.payback) : noReturn(texts, own);
    return formula(`=IF(${hasNone(own, item)},${none},${quoted(meaning)})`, 'source', 'text');
  }
  if (item === 'breakEven')
    return formula(
      `=IF(ISNUMBER(${cell}),IF(${cell}=0,${quoted(texts.noFigure[item])},${quoted(meaning)}),${quoted(meaning)})`,
      'source',
      'text',
    );
  return words(meaning, 'source');
}

/** Why there is no internal rate of return, by the savings of the months. */
function noReturn({ noFigure }: ModelDraft['texts']['businessCase'], { months }: CasePlaces): string {
  const savings = fixedArea(columnOf(belowHeader(months), CASE.saving));
  const { nothingSaved, nothingPaid, noOneRate } = noFigure.internalRate;
  return `IF(COUNTIF(${savings},">0")=0,${quoted(nothingSaved)},IF(COUNTIF(${savings},"<0")=0,${quoted(nothingPaid)},${quoted(noOneRate)}))`;
}

/** Whether a case that has figures has none of this item: an error, or in a file of values the text of one. */
function hasNone(own: CasePlaces, item: Item): string {
  return `AND(ISNUMBER(${addressOf(own, 'saving')}),NOT(ISNUMBER(${addressOf(own, item)})))`;
}

/** A figure that there is none of is told in words beside it: the error stays in its cell and is not drawn. */
function noneHighlights(own: CasePlaces): Highlight[] {
  return (['payback', 'internalRate'] as const).map((item) => ({
    ...itemCell(own, item),
    rowCount: 1,
    columnCount: 1,
    when: `=${hasNone(own, item)}`,
    look: 'told',
  }));
}

function callOf(draft: ModelDraft, places: Places, table: 'summary' | 'months'): string {
  const start = startOf(draft, places);
  const given = [
    bothTables(draft),
    assumption(draft, places, 'Months'),
    assumption(draft, places, 'Current platform cost'),
    assumption(draft, places, 'Discount rate'),
    assumption(draft, places, 'Handle time uplift'),
    assumptionCells(draft, places, 'studied'),
    ...pathArguments(draft, places),
    assumption(draft, places, 'Handle minutes'),
    `"${table}"`,
    ...realisationArguments(draft, places, start),
  ];
  return `=METER.BUSINESS_CASE(${given.join(',')})`;
}

/** The start, and how much of freed time is released. */
function realisationArguments(draft: ModelDraft, places: Places, start: string | undefined): string[] {
  const { realisation } = places.assumptions;
  if (realisation === undefined) return start === undefined ? [] : [start];
  const ramp = referenceTo(draft, 'assumptions', realisation);
  return [start ?? '', assumption(draft, places, 'Realisation rate'), ramp];
}

/** The payback as a point of the chart: #N/A, which a chart leaves out, where there is none. */
function pointBlocks(draft: ModelDraft, own: CasePlaces): Block[] {
  const texts = draft.texts.businessCase;
  const { point, months } = own;
  const payback = addressOf(own, 'payback');
  const cumulative = fixedArea(columnOf(belowHeader(months), CASE.cumulative));
  return [
    sectionBlock(point.row - 2, texts.point.section, { help: texts.point.help }),
    {
      row: point.row,
      column: point.column,
      cells: [
        headerRow(texts.point.headers),
        [
          formula(
            `=IF(ISNUMBER(${payback}),${paybackMonth(draft, own)},NA())`,
            'result',
            monthFormatOr(draft, 'general'),
          ),
          formula(`=IF(ISNUMBER(${payback}),INDEX(${cumulative},${payback}),NA())`, 'result', 'money'),
        ],
      ],
    },
  ];
}

function pointOf(draft: ModelDraft, { own, months }: CaseFigures) {
  const month = own.ok ? own.value.payback.month : undefined;
  const none = { error: '#N/A' };
  return month === undefined
    ? [none, none]
    : [monthCell(draft, month), months[month]?.[CASE.cumulative] ?? none];
}

function addressOf(own: CasePlaces, item: Item): string {
  const { row, column } = itemCell(own, item);
  return fixedAddress(row, column);
}
