import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { caseChecks } from './case-checks.js';
import { caseFigures, type CaseFigures } from '../figures/case-figures.js';
import { CASE, ITEMS, itemCell, type CasePlaces, type Item } from '../places/case-places.js';
import type { Draft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, Format, ModelChart, ModelSheet } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumption, assumptionCells } from '../parts/studied.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';

/** How each item is shown, and what it means; capacity and cash are told apart here. */
const MEANINGS: Readonly<Record<Item, readonly [Format, string]>> = {
  baseline: ['money', 'All contacts handled by people, and the current platform'],
  invoice: ['money', 'What the vendor is paid, when it is due: one-off fees in month 1'],
  people: ['money', 'Contacts that still reach people, with the handle time uplift'],
  withOffer: ['money', 'Invoice and human remainder together'],
  saving: ['money', 'Cash only if what people no longer do is released: see the capacity below'],
  monthly: ['money', 'The saving spread over the months alike'],
  returned: ['percent', 'Above 0 it saves more than it costs'],
  payback: ['count', 'The month from which on the savings cover all that was paid'],
  presentValue: ['money', 'The months at the discount rate of Assumptions, each at its end'],
  internalRate: ['percent', 'Only where money is paid first and one rate fits'],
  hours: ['count', 'Capacity, not cash: hours people no longer need; blank without Handle minutes'],
  capacity: ['money', 'What these hours cost: it is cash only as far as they are released'],
  ifKept: ['money', 'If every hour is kept for other work: the current platform less the invoice'],
  breakEven: ['count', 'Sessions a month above which every steady month pays, at the rates of Inputs'],
};
const MONTH_FORMATS: readonly Format[] = ['general', 'money', 'money', 'money', 'money', 'money'];
const POINT_COLOUR = 6;
const COLUMNS = 10;

/** What the offer studied saves over the months, against people alone and the current platform. */
export function businessCaseSheet(draft: Draft, places: Places): ModelSheet {
  const own = places.businessCase;
  const figures = caseFigures(draft);
  const checks = sheetChecks(own.checksRow, caseChecks(places, figures));
  const head = checkedHead(
    'Business case',
    'What the offer studied saves. No inputs here. Change Inputs, Offers and Assumptions.',
    stateLine(draft, places),
  );
  return {
    key: 'businessCase',
    name: draft.names.sheets.businessCase,
    blocks: [
      ...head.blocks,
      sectionBlock(own.summary.row - 2, 'Over all months', {
        help: 'In cash, against people handling every contact and the current platform.',
      }),
      summaryBlock(draft, places),
      {
        row: own.summary.row,
        column: 3,
        cells: [
          [words('What it says', 'header')],
          ...ITEMS.map((item) => [words(MEANINGS[item][1], 'source')]),
        ],
      },
      sectionBlock(own.chartsRow, 'Charts'),
      ...pointBlocks(own),
      sectionBlock(own.months.row - 2, 'By month', {
        help: 'Baseline less invoice and human remainder, month by month.',
      }),
      spilled(own.months, callOf(draft, places, 'months'), MONTH_FORMATS),
      ...rateBlocks(draft, places),
      ...checks.blocks,
    ],
    tables: [],
    charts: caseCharts(own),
    validations: checks.validations,
    highlights: checks.highlights,
    widths: Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? 58 : column === 2 ? 40 : 20)),
    frozen: { rows: 3, columns: 0 },
    inputs: checks.inputs,
    spills: [own.summary, own.months],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedCase(draft: Draft, places: Places): Expected[] {
  const own = places.businessCase;
  const figures = caseFigures(draft);
  return [
    ...expectedTable('businessCase', own.summary, figures.summary),
    ...expectedTable('businessCase', own.months, figures.months),
    ...expectedTable('businessCase', belowHeader(own.point), [pointOf(figures)]),
    ...expectedChecksOf('businessCase', own.checksRow, caseChecks(places, figures)),
  ];
}

/** Whose case it is, or what is missing for one. */
function stateLine(draft: Draft, places: Places): string {
  const saving = addressOf(places.businessCase, 'saving');
  const costs = `${draft.names.tables.traffic}[Human cost]`;
  const missing = `IF(COUNT(${costs})=0,"state on Inputs what a contact costs that a person handles (Human cost)","point at the cell with an error to read why")`;
  return `=IF(ISNUMBER(${saving}),"Offer studied: "&${assumptionCells(draft, places, 'studied')},"There is no business case yet: "&${missing})`;
}

function summaryBlock(draft: Draft, places: Places): Block {
  const { summary } = places.businessCase;
  const [, ...others] = ['Item', 'Value', 'Unit'];
  return {
    row: summary.row,
    column: summary.column,
    cells: [
      [formula(callOf(draft, places, 'summary'), 'header', 'text'), ...others.map(() => blank('header'))],
      ...ITEMS.map((item) => [blank('key'), blank('result', MEANINGS[item][0]), blank('unit')]),
    ],
  };
}

function callOf(draft: Draft, places: Places, table: 'summary' | 'months'): string {
  const given = [
    bothTables(draft),
    assumption(draft, places, 'Months'),
    assumption(draft, places, 'Current platform cost'),
    assumption(draft, places, 'Discount rate'),
    assumption(draft, places, 'Handle time uplift'),
    assumptionCells(draft, places, 'studied'),
    assumption(draft, places, 'Growth'),
    assumptionCells(draft, places, 'ramp'),
    assumptionCells(draft, places, 'season'),
    assumption(draft, places, 'Handle minutes'),
    `"${table}"`,
  ];
  return `=METER.BUSINESS_CASE(${given.join(',')})`;
}

/** The payback as a point of the chart: #N/A, which a chart leaves out, where there is none. */
function pointBlocks(own: CasePlaces): Block[] {
  const { point, months } = own;
  const payback = addressOf(own, 'payback');
  const cumulative = fixedArea(columnOf(belowHeader(months), CASE.cumulative));
  return [
    sectionBlock(point.row - 2, 'Payback marked on the chart', {
      help: '#N/A, and left out of the chart, where it does not pay back within the months.',
    }),
    {
      row: point.row,
      column: point.column,
      cells: [
        headerRow(['Payback month', 'Cumulative saving']),
        [
          formula(`=IF(ISNUMBER(${payback}),${payback},NA())`, 'result', 'general'),
          formula(`=IF(ISNUMBER(${payback}),INDEX(${cumulative},${payback}),NA())`, 'result', 'money'),
        ],
      ],
    },
  ];
}

function pointOf({ own, months }: CaseFigures) {
  const month = own.ok ? own.value.payback.month : undefined;
  const none = { error: '#N/A' };
  return month === undefined ? [none, none] : [month, months[month]?.[CASE.cumulative] ?? none];
}

/** What the checks count by. */
function rateBlocks(draft: Draft, places: Places): Block[] {
  const { year } = places.businessCase;
  const discount = assumption(draft, places, 'Discount rate');
  const inYear = fixedAddress(year.row, year.column);
  return [
    sectionBlock(year.row - 2, 'What the checks count by', {
      help: 'The rate of a month is that which comes to the rate of a year.',
    }),
    {
      row: year.row,
      column: 0,
      cells: [
        [
          words('Months in a year', 'label'),
          number(MONTHS_IN_YEAR, 'result', 'count'),
          words('months', 'unit'),
        ],
        [
          words('Discount rate a month', 'label'),
          formula(`=(1+${discount})^(1/${inYear})-1`, 'result', 'share'),
          words('a month', 'unit'),
        ],
      ],
    },
  ];
}

function caseCharts({ months, point, chartsRow }: CasePlaces): ModelChart[] {
  const rows = belowHeader(months);
  const series = (name: string, column: number, colour: number) => ({
    name,
    categories: columnOf(rows, CASE.month),
    values: columnOf(rows, column),
    colour,
  });
  const marked = belowHeader(point);
  return [
    {
      name: 'Meterwise cumulative saving',
      kind: 'scatterLines',
      title: 'Cumulative saving',
      categoryTitle: 'Month',
      valueTitle: 'Saving up to the month',
      series: [
        series('Cumulative saving', CASE.cumulative, 2),
        {
          name: 'Payback',
          categories: columnOf(marked, 0),
          values: columnOf(marked, 1),
          points: true,
          colour: POINT_COLOUR,
        },
      ],
      valueFormat: 'money',
      categoryFormat: 'count',
      legend: true,
      place: { row: chartsRow + 1, column: 0, rowCount: CHART_HEIGHT, columnCount: 3 },
    },
    {
      name: 'Meterwise monthly saving',
      kind: 'line',
      title: 'Saving of each month',
      categoryTitle: 'Month',
      valueTitle: 'Saving of the month',
      series: [series('Saving', CASE.saving, 0)],
      valueFormat: 'money',
      categoryFormat: 'text',
      legend: false,
      place: { row: chartsRow + 1, column: 3, rowCount: CHART_HEIGHT, columnCount: 6 },
    },
  ];
}

function addressOf(own: CasePlaces, item: Item): string {
  const { row, column } = itemCell(own, item);
  return fixedAddress(row, column);
}
