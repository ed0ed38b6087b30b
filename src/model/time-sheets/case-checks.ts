import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { Draft } from '../figures/draft.js';
import type { CaseFigures } from '../figures/case-figures.js';
import { CASE, itemCell, type Item } from '../places/case-places.js';
import type { Places } from '../places/places.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';

/** The summary by Excel's own functions, over the months. */
export function caseChecks({ texts }: Draft, { businessCase }: Places, { own }: CaseFigures): OwnCheck[] {
  const says = texts.businessCase.checks;
  const item = (name: Item) => {
    const { row, column } = itemCell(businessCase, name);
    return fixedAddress(row, column);
  };
  const column = (index: number) => fixedArea(columnOf(belowHeader(businessCase.months), index));
  const { year, monthlyRate } = businessCase;
  const inYear = fixedAddress(year.row, year.column);
  const rate = fixedAddress(monthlyRate.row, monthlyRate.column);
  const savings = column(CASE.saving);
  const cumulative = column(CASE.cumulative);
  const [payback, internal] = [item('payback'), item('internalRate')];
  const checks: Omit<OwnCheck, 'passes'>[] = [
    {
      check: says.saving,
      format: 'money',
      value: item('saving'),
      shouldBe: `${item('baseline')}-${item('invoice')}-${item('people')}`,
    },
    {
      check: says.baseline,
      format: 'money',
      value: item('baseline'),
      shouldBe: `SUM(${column(CASE.baseline)})`,
    },
    {
      check: says.months,
      format: 'money',
      value: `SUM(${savings})`,
      shouldBe: item('saving'),
    },
    {
      check: says.cumulative,
      format: 'money',
      value: `INDEX(${cumulative},ROWS(${cumulative}))`,
      shouldBe: item('saving'),
    },
    {
      check: says.returned,
      format: 'percent',
      value: `IF(${item('invoice')}=0,0,${item('returned')})`,
      shouldBe: `IF(${item('invoice')}=0,0,${item('saving')}/${item('invoice')})`,
    },
    {
      check: says.presentValue,
      format: 'money',
      value: item('presentValue'),
      shouldBe: `NPV(${rate},${savings})`,
    },
    {
      check: says.internalRate,
      format: 'percent',
      value: `IF(ISNUMBER(${internal}),NPV((1+${internal})^(1/${inYear})-1,${savings})/SUMIF(${savings},">0"),0)`,
      shouldBe: 0,
    },
    {
      check: says.payback,
      format: 'count',
      value: `IF(ISNUMBER(${payback}),SUMPRODUCT((${column(CASE.month)}>=${payback})*(${cumulative}<0))+IF(${payback}>1,(INDEX(${cumulative},${payback}-1)>=0)*1,0),(INDEX(${cumulative},ROWS(${cumulative}))>=0)*1)`,
      shouldBe: 0,
    },
    {
      check: says.capacity,
      format: 'money',
      value: `${item('saving')}-${item('capacity')}`,
      shouldBe: item('ifKept'),
    },
  ];
  return whereNumber(
    item('saving'),
    checks.map((check) => ({ ...check, passes: own.ok })),
  );
}
