import { figure } from '../../core/report/table.js';
import { sum, ZERO } from '../../core/exact/decimal.js';
import type { Cell } from '../../core/grid/cell.js';
import { yearSpans } from '../../core/traffic/calendar.js';
import { cellAddress, fixedArea } from '../../reference/address.js';
import { columnOf, type Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { OutlookFigures } from '../figures/outlook-figures.js';
import { formula, headerRow, words } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { OUTLOOK, YEAR } from '../places/outlook-places.js';
import type { Places } from '../places/places.js';
import { yearTitle } from './year-title.js';

/** Of each fiscal or contract year: what is over, what is to go, both together, and the budget beside it. */
export function outlookYears(draft: ModelDraft, { outlook: { years, months, plan } }: Places): Block {
  const texts = draft.texts.outlook.years;
  const spans = yearSpans(draft.assumptions.outlook.months, draft.assumptions.outlook.calendar);
  const rows = spans.map((span, index): ModelCell[] => {
    const within = (area: Area, column: number) => monthsIn(area, column, span.from, span.to);
    const outlook = `SUM(${within(months, OUTLOOK.total)})`;
    const actual = `SUM(${within(months, OUTLOOK.actual)})`;
    const row = years.row + 1 + index;
    return [
      words(yearTitle(draft, span), 'key'),
      amount(actual),
      amount(`${outlook}-${actual}`),
      amount(outlook),
      amount(`SUM(${within(plan, OUTLOOK.total)})`),
      amount(overBudget(row)),
    ];
  });
  const last = years.row + years.rowCount - 1;
  const total = (column: number) =>
    amount(`SUM(${cellAddress(years.row + 1, column)}:${cellAddress(last - 1, column)})`, 'total');
  const totals = [YEAR.actual, YEAR.toGo, YEAR.outlook, YEAR.budget].map(total);
  return {
    row: years.row,
    column: years.column,
    cells: [
      headerRow(texts.headers),
      ...rows,
      [words(texts.all, 'total'), ...totals, amount(overBudget(last), 'total')],
    ],
  };
}

/** The cells of one column that hold the months from one to another. */
export function monthsIn(area: Area, column: number, from: number, to: number): string {
  return fixedArea({ ...columnOf(area, column), row: area.row + from, rowCount: to - from + 1 });
}

/** The engine's own figures of these cells. */
export function expectedOutlookYears(
  { assumptions: { outlook } }: ModelDraft,
  { outlook: { years } }: Places,
  { plan, own }: OutlookFigures,
): Expected[] {
  const at = { row: years.row + 1, column: 1 };
  // Sums over an error are 0 or the error, as a host has it: the spill says why.
  if (!plan.ok || own?.ok === false) return [];
  const shown = own?.ok === true ? own.value.forecast : plan.value;
  const beside = own?.ok === true ? own.value.beside : [];
  const rowOf = (from: number, to: number): Cell[] => {
    const months = shown.months.slice(from - 1, to);
    const total = sum(months.map((month) => month.total));
    const actual = sum(months.map((month) => (beside[month.month - 1]?.isActual ? month.total : ZERO)));
    const budget = sum(plan.value.months.slice(from - 1, to).map((month) => month.total));
    return [actual, total.minus(actual), total, budget, total.minus(budget)].map(figure);
  };
  const spans = yearSpans(outlook.months, outlook.calendar);
  return expectedTable('outlook', at, [
    ...spans.map(({ from, to }) => rowOf(from, to)),
    rowOf(1, outlook.months),
  ]);
}

function overBudget(row: number): string {
  return `${cellAddress(row, YEAR.outlook)}-${cellAddress(row, YEAR.budget)}`;
}

function amount(text: string, role: 'result' | 'total' = 'result'): ModelCell {
  return formula(`=${text}`, role, 'money');
}
