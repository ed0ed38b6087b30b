import { figure, figurePer } from '../../core/report/table.js';
import type { Cell } from '../../core/grid/cell.js';
import { reviews } from '../../core/study/time/review.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { formula, headerRow, number } from '../page/cell.js';
import { monthCell, monthFormatOr } from '../figures/month-cells.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, PARTS } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { assumption } from '../parts/studied.js';

/** Percentage points in a whole. */
const POINTS = 100;

/** The offer studied between two reviews of its contract, against the rate that was budgeted. */
export function reviewBlocks(draft: ModelDraft, places: Places): Block[] {
  const { reviews: area } = places.forecast;
  const texts = draft.texts.forecast.reviews;
  return [
    sectionBlock(area.row - 2, texts.section, { help: texts.help }),
    {
      row: area.row,
      column: area.column,
      cells: [
        headerRow(texts.headers),
        ...Array.from({ length: area.rowCount - 1 }, (_, index) => reviewCells(draft, places, index)),
      ],
    },
  ];
}

/** Where nothing is left to review, every cell is blank. */
function reviewCells(draft: ModelDraft, places: Places, index: number): ModelCell[] {
  const row = places.forecast.reviews.row + 1 + index;
  const [from, to, sessions, resolutions, rate, , total] = Array.from(
    { length: places.forecast.reviews.columnCount },
    (_, column) => cellAddress(row, column),
  );
  const every = assumption(draft, places, 'Review months');
  const last = lastMonth(draft, places);
  const budgeted = assumption(draft, places, 'Budgeted resolution rate');
  const before = cellAddress(row - 1, 1);
  const next = `=IF(${before}="","",IF(${before}<${last},${monthAfter(draft, before, '1')},""))`;
  const sum = (column: number) => `=IF(${from}="","",${sumOfMonths(places, column, from ?? '', to ?? '')})`;
  return [
    index === 0 ? firstMonthCell(draft, places) : formula(next, 'result', monthFormatOr(draft, 'general')),
    formula(
      `=IF(${from}="","",MIN(${monthAfter(draft, from ?? '', `MAX(1,${every})-1`)},${last}))`,
      'result',
      monthFormatOr(draft, 'count'),
    ),
    formula(sum(PARTS.sessions), 'result', 'count'),
    formula(sum(PARTS.resolutions), 'result', 'count'),
    formula(`=IF(OR(${from}="",${sessions}=0),"",${resolutions}/${sessions})`, 'key', 'percent'),
    formula(`=IF(OR(${rate}="",${budgeted}="",${budgeted}=0),"",(${rate}-${budgeted})/1%)`, 'key', 'points'),
    formula(sum(PARTS.total), 'result', 'money'),
    formula(`=IF(OR(${from}="",${resolutions}=0),"",${total}/${resolutions})`, 'result', 'price'),
  ];
}

function firstMonthCell(draft: ModelDraft, places: Places): ModelCell {
  const { calendar } = draft.assumptions.outlook;
  return calendar === undefined
    ? number(1, 'result', 'general')
    : formula(`=${firstMonth(draft, places)}`, 'result', 'month');
}

/** Month 1 as formulas count months: the cell with its date where months have names. */
export function firstMonth({ assumptions }: ModelDraft, { forecast }: Places): string {
  const { row, column } = monthsOf(forecast.parts);
  return assumptions.outlook.calendar === undefined ? '1' : fixedAddress(row, column + PARTS.month);
}

function lastMonth(draft: ModelDraft, places: Places): string {
  if (draft.assumptions.outlook.calendar === undefined) return assumption(draft, places, 'Months');
  const { row, column, rowCount } = monthsOf(places.forecast.parts);
  return fixedAddress(row + rowCount - 1, column + PARTS.month);
}

/** The month that comes some months after another. */
export function monthAfter({ assumptions }: ModelDraft, month: string, count: string): string {
  return assumptions.outlook.calendar === undefined ? `${month}+${count}` : `EDATE(${month},${count})`;
}

/** The engine's own figures of these cells; a cost per resolution is that of the rounded totals. */
export function expectedReviews(draft: ModelDraft, places: Places, { studied }: ForecastFigures): Expected[] {
  if (!studied.ok) return [];
  const { every, budgeted } = draft.assumptions.review;
  const rows = reviews(studied.value, every, budgeted).map((own): Cell[] => [
    monthCell(draft, own.from),
    monthCell(draft, own.to),
    figure(own.sessions),
    figure(own.resolutions),
    own.resolutionRate === undefined ? '' : figurePer(own.resolutionRate),
    own.overBudget === undefined ? '' : figure(own.overBudget.times(POINTS)),
    figure(own.total),
    own.resolutions.isZero() ? '' : figure(own.total.div(own.resolutions)),
  ]);
  const { reviews: area } = places.forecast;
  return expectedTable('forecast', { ...area, row: area.row + 1 }, rows);
}

/** A column of the offer studied, summed over the months from one to another; both are cells, as text. */
export function sumOfMonths({ forecast }: Places, column: number, from: string, to: string): string {
  const rows = monthsOf(forecast.parts);
  const months = fixedArea(columnOf(rows, PARTS.month));
  return `SUMIFS(${fixedArea(columnOf(rows, column))},${months},">="&${from},${months},"<="&${to})`;
}
