import { VARIANCE_PARTS } from '../../core/report/budget-variance.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { BudgetFigures } from '../figures/budget-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { BY_MONTH, VARIANCE } from '../places/budget-places.js';
import type { Places } from '../places/places.js';
import { totalIn } from './budget-charts.js';

/** Every figure of Budget that can be reached in a second way; all are 0 where nothing is known of a month. */
export function budgetChecks(
  draft: ModelDraft,
  { budget: { none, variance, bridge, byMonth } }: Places,
  { isKnown, own }: BudgetFigures,
): OwnCheck[] {
  const says = draft.texts.budget.checks;
  const passes = !isKnown || own.ok;
  const parts = VARIANCE_PARTS.map((_, index) => totalIn(variance, VARIANCE.firstPart + index)).join('+');
  const inMonths = (column: number) => `SUM(${fixedArea(columnOf(belowHeader(byMonth), column))})`;
  const [budget, actual] = [totalIn(variance, VARIANCE.budget), totalIn(variance, VARIANCE.actual)];
  // What the last part stands on, and what it adds.
  const end = fixedArea({
    row: bridge.row + bridge.rowCount - 2,
    column: bridge.column + 1,
    rowCount: 1,
    columnCount: 3,
  });
  const said = fixedAddress(none.row, none.column);
  const ifKnown = (value: string) => `IF(${said}<>"",0,${value})`;
  // Sums of what is not there are 0 on both sides: an error must stay one.
  const whole = (value: string) =>
    `IF(ISERROR(${fixedAddress(variance.row, variance.column)}),NA(),${value})`;
  const check = (words: string, value: string, shouldBe: string): OwnCheck => ({
    check: words,
    format: 'money',
    value: ifKnown(whole(value)),
    shouldBe: ifKnown(shouldBe),
    passes,
  });
  return [
    check(says.parts, parts, totalIn(variance, VARIANCE.variance)),
    check(says.variance, `${actual}-${budget}`, totalIn(variance, VARIANCE.variance)),
    check(says.budget, inMonths(BY_MONTH.budget), budget),
    check(says.actual, inMonths(BY_MONTH.actual), actual),
    check(says.bridge, `SUM(${end})`, actual),
  ];
}
