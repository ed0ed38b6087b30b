import { figure } from '../../core/report/table.js';
import type { Cell } from '../../core/grid/cell.js';
import { cellAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { BudgetFigures } from '../figures/budget-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { monthCell, monthFormatOr } from '../figures/month-cells.js';
import { formula, headerRow, number } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { BY_MONTH, VARIANCE } from '../places/budget-places.js';
import type { Places } from '../places/places.js';

/** Every month of the plan, blank where nothing is known of it: a chart has as many places, whatever is typed. */
export function byMonthBlock(draft: ModelDraft, { budget: { byMonth, variance } }: Places): Block {
  const { headers } = draft.texts.budget.byMonth;
  const known = fixedArea(columnOf(variance, VARIANCE.month));
  const amount = (row: number, column: number): ModelCell => {
    const month = `$${cellAddress(row, BY_MONTH.month)}`;
    const found = `SUMIF(${known},${month},${fixedArea(columnOf(variance, column))})`;
    return formula(`=IF(COUNTIF(${known},${month})=0,"",${found})`, 'result', 'money');
  };
  const rows = months(draft).map((month): ModelCell[] => {
    const row = byMonth.row + month;
    return [
      number(monthCell(draft, month), 'label', monthFormatOr(draft, 'general')),
      amount(row, VARIANCE.budget),
      amount(row, VARIANCE.actual),
    ];
  });
  return { row: byMonth.row, column: byMonth.column, cells: [headerRow(headers), ...rows] };
}

/** The engine's own figures of these cells. */
export function expectedByMonth(
  draft: ModelDraft,
  { budget: { byMonth } }: Places,
  { own }: BudgetFigures,
): Expected[] {
  const over = new Map(own.ok ? own.value.months.map((month) => [month.month, month]) : []);
  const rows = months(draft).map((month): Cell[] => {
    const found = over.get(month);
    return found === undefined ? ['', ''] : [figure(found.budget), figure(found.actual)];
  });
  return expectedTable('budget', { row: byMonth.row + 1, column: byMonth.column + 1 }, rows);
}

function months({ assumptions: { outlook } }: ModelDraft): number[] {
  return Array.from({ length: outlook.months }, (_, index) => index + 1);
}
