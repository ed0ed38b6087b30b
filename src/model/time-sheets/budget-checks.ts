import { VARIANCE_PARTS } from '../../core/report/budget-variance.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf, type Area } from '../../reference/area.js';
import type { BudgetFigures } from '../figures/budget-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { OUTLOOK, VARIANCE } from '../places/budget-places.js';
import type { Places } from '../places/places.js';
import { totalIn } from './budget-charts.js';

/** Every figure of Budget that can be reached in a second way; all are 0 where nothing is known of a month. */
export function budgetChecks(
  draft: ModelDraft,
  { budget: { none, variance, outlook } }: Places,
  { isKnown, own }: BudgetFigures,
): OwnCheck[] {
  const says = draft.texts.budget.checks;
  const passes = !isKnown || own.ok;
  const parts = VARIANCE_PARTS.map((_, index) => totalIn(variance, VARIANCE.firstPart + index)).join('+');
  const { months } = draft.assumptions.outlook;
  const inMonths = (column: number) =>
    fixedArea({ ...columnOf(outlook, column), row: outlook.row + 1, rowCount: months });
  const all = (column: number) => lastOf(outlook, column);
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
    check(says.actual, totalIn(variance, VARIANCE.actual), `SUM(${inMonths(OUTLOOK.actual)})`),
    check(
      says.budget,
      totalIn(variance, VARIANCE.budget),
      `SUMPRODUCT(ISNUMBER(${inMonths(OUTLOOK.actual)})*1,${inMonths(OUTLOOK.budget)})`,
    ),
    check(
      says.outlook,
      `SUM(${inMonths(OUTLOOK.actual)})+SUM(${inMonths(OUTLOOK.toGo)})`,
      `N(${all(OUTLOOK.total)})`,
    ),
  ];
}

function lastOf({ row, rowCount, column }: Area, at: number): string {
  return fixedAddress(row + rowCount - 1, column + at);
}
