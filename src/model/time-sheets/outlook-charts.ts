import { columnOf, type Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { monthFormat } from '../figures/month-cells.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { LAYOUT, WITH_OUTLOOK_COLUMNS } from '../page/layout.js';
import type { ModelChart } from '../page/sheet.js';
import { OUTLOOK, YEAR, type OutlookPlaces } from '../places/outlook-places.js';
import type { Places } from '../places/places.js';

const BUDGET = 7;
const ACTUAL = 1;
const AHEAD = 0;
/** The same colour as a dashed line. */
const AHEAD_DASHED = 8;

/** The months, those that are over as columns below the lines of outlook and budget; and the years. */
export function outlookCharts(draft: ModelDraft, { outlook }: Places): ModelChart[] {
  return [monthChart(draft, outlook), yearChart(draft, outlook)];
}

function monthChart(draft: ModelDraft, own: OutlookPlaces): ModelChart {
  const texts = draft.texts.outlook.lines;
  const { months } = draft.assumptions.outlook;
  const column = (area: Area, index: number): Area => ({
    ...columnOf(area, index),
    row: area.row + 1,
    rowCount: months,
  });
  const categories = column(own.months, OUTLOOK.month);
  const isEarlier = (draft.options.layout ?? LAYOUT) < WITH_OUTLOOK_COLUMNS;
  const overColumns = isEarlier ? {} : { overColumns: true };
  return {
    name: 'Meterwise outlook by month',
    kind: isEarlier ? 'line' : 'column',
    title: texts.title,
    categoryTitle: texts.month,
    valueTitle: texts.cost,
    series: [
      {
        ...{ name: texts.budget, categories, values: column(own.plan, OUTLOOK.total) },
        ...{ colour: BUDGET, ...overColumns },
      },
      {
        ...{ name: texts.outlook, categories, values: column(own.months, OUTLOOK.total) },
        ...{ colour: AHEAD_DASHED, ...overColumns },
      },
      {
        ...{ name: texts.actual, categories, values: column(own.months, OUTLOOK.actual) },
        ...{ colour: ACTUAL, ...(isEarlier ? { points: true } : {}) },
      },
    ],
    valueFormat: 'money',
    categoryFormat: monthFormat(draft),
    legend: true,
    place: placeOf(own, 0, 2),
  };
}

function yearChart({ texts }: ModelDraft, own: OutlookPlaces): ModelChart {
  const { bars } = texts.outlook;
  const body = { ...own.years, row: own.years.row + 1, rowCount: own.years.rowCount - 2 };
  const categories = columnOf(body, YEAR.year);
  return {
    name: 'Meterwise outlook by year',
    kind: 'column',
    title: bars.title,
    categoryTitle: bars.year,
    valueTitle: bars.cost,
    series: [
      { name: bars.budget, categories, values: columnOf(body, YEAR.budget), colour: BUDGET },
      { name: bars.outlook, categories, values: columnOf(body, YEAR.outlook), colour: AHEAD },
    ],
    valueFormat: 'money',
    categoryFormat: 'text',
    legend: true,
    place: placeOf(own, 2, 5),
  };
}

function placeOf({ chartsRow }: OutlookPlaces, column: number, columnCount: number): Area {
  return { row: chartsRow + 1, column, rowCount: CHART_HEIGHT, columnCount };
}
