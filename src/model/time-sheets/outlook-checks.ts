import { cellAddress, fixedAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import type { OutlookFigures } from '../figures/outlook-figures.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { OUTLOOK, YEAR } from '../places/outlook-places.js';
import type { Places } from '../places/places.js';
import { monthsIn } from './outlook-years.js';

/** Every figure of Outlook that can be reached in a second way. */
export function outlookChecks(
  draft: ModelDraft,
  { outlook: { none, years, months, plan } }: Places,
  { plan: planned, own }: OutlookFigures,
): OwnCheck[] {
  const says = draft.texts.outlook.checks;
  const count = draft.assumptions.outlook.months;
  const all = (column: number) => monthsIn(months, column, 1, count);
  const whole = lastOf(months, OUTLOOK.total);
  const planWhole = lastOf(plan, OUTLOOK.total);
  const isKnown = `${fixedAddress(none.row, none.column)}=""`;
  const inYears = (column: number) => cellAddress(years.row + years.rowCount - 1, column);
  const actual = `SUM(${all(OUTLOOK.actual)})`;
  const passes = planned.ok && own?.ok !== false;
  // Sums of what is not there are 0 on both sides: without the last row there is nothing to hold them against.
  const check = (words: string, value: string, shouldBe: string): OwnCheck => ({
    check: words,
    format: 'money',
    value: `IF(AND(ISNUMBER(${whole}),ISNUMBER(${planWhole})),${value},NA())`,
    shouldBe,
    passes,
  });
  return [
    check(says.sum, `IF(${isKnown},${actual}+SUM(${all(OUTLOOK.toGo)}),${planWhole})`, whole),
    check(says.years, inYears(YEAR.outlook), whole),
    check(
      says.allOver,
      `IF(COUNT(${all(OUTLOOK.actual)})=ROWS(${all(OUTLOOK.actual)}),${actual},${whole})`,
      whole,
    ),
    check(says.plan, `IF(${isKnown},${lastOf(months, OUTLOOK.budget)},${whole})`, planWhole),
    check(says.over, inYears(YEAR.over), `${whole}-${planWhole}`),
  ];
}

function lastOf({ row, rowCount, column }: Area, at: number): string {
  return fixedAddress(row + rowCount - 1, column + at);
}
