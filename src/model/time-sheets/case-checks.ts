import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { CaseFigures } from '../figures/case-figures.js';
import { CASE, itemCell, type Item } from '../places/case-places.js';
import type { Places } from '../places/places.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';

/** The summary by Excel's own functions, over the months. */
export function caseChecks(places: Places, { own }: CaseFigures): OwnCheck[] {
  const cells = caseCells(places);
  const checks = [...sumChecks(cells), ...worthChecks(cells), capacityCheck(cells)];
  return whereNumber(
    cells.item('saving'),
    checks.map((check) => ({ ...check, passes: own.ok })),
  );
}

type Check = Omit<OwnCheck, 'passes'>;

/** Addresses of the summary's figures and of the months' columns. */
function caseCells({ businessCase: place }: Places) {
  const item = (name: Item) => {
    const { row, column } = itemCell(place, name);
    return fixedAddress(row, column);
  };
  const column = (index: number) => fixedArea(columnOf(belowHeader(place.months), index));
  return { place, item, column, savings: column(CASE.saving), cumulative: column(CASE.cumulative) };
}

type CaseCells = ReturnType<typeof caseCells>;

function sumChecks({ item, column, savings, cumulative }: CaseCells): Check[] {
  return [
    {
      check: 'Saving is the baseline less invoice and people',
      format: 'money',
      value: item('saving'),
      shouldBe: `${item('baseline')}-${item('invoice')}-${item('people')}`,
    },
    {
      check: 'The baseline is that of all months',
      format: 'money',
      value: item('baseline'),
      shouldBe: `SUM(${column(CASE.baseline)})`,
    },
    {
      check: 'The savings of the months add up to the saving',
      format: 'money',
      value: `SUM(${savings})`,
      shouldBe: item('saving'),
    },
    {
      check: 'The last cumulative saving is the saving',
      format: 'money',
      value: `INDEX(${cumulative},ROWS(${cumulative}))`,
      shouldBe: item('saving'),
    },
    {
      check: 'Return on investment is saving ÷ invoice',
      format: 'percent',
      value: `IF(${item('invoice')}=0,0,${item('returned')})`,
      shouldBe: `IF(${item('invoice')}=0,0,${item('saving')}/${item('invoice')})`,
    },
  ];
}

/** What the savings are worth today, and when they have paid for it. */
function worthChecks({
  place: { year, monthlyRate },
  item,
  column,
  savings,
  cumulative,
}: CaseCells): Check[] {
  const inYear = fixedAddress(year.row, year.column);
  const rate = fixedAddress(monthlyRate.row, monthlyRate.column);
  const [payback, internal] = [item('payback'), item('internalRate')];
  return [
    {
      check: "Net present value by Excel's NPV, at the monthly rate",
      format: 'money',
      value: item('presentValue'),
      shouldBe: `NPV(${rate},${savings})`,
    },
    {
      check: 'At the internal rate of return savings are worth nothing',
      format: 'percent',
      value: `IF(ISNUMBER(${internal}),NPV((1+${internal})^(1/${inYear})-1,${savings})/SUMIF(${savings},">0"),0)`,
      shouldBe: 0,
    },
    {
      check: 'From the payback month on it stays paid back',
      format: 'count',
      value: `IF(ISNUMBER(${payback}),SUMPRODUCT((${column(CASE.month)}>=${payback})*(${cumulative}<0))+IF(${payback}>1,(INDEX(${cumulative},${payback}-1)>=0)*1,0),(INDEX(${cumulative},ROWS(${cumulative}))>=0)*1)`,
      shouldBe: 0,
    },
  ];
}

function capacityCheck({ item }: CaseCells): Check {
  return {
    check: 'Saving less the cost of capacity is that of none released',
    format: 'money',
    value: `${item('saving')}-${item('capacity')}`,
    shouldBe: item('ifKept'),
  };
}
