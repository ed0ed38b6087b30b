import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import type { CaseFigures } from '../figures/case-figures.js';
import { CASE, itemCell, type CasePlaces, type Item } from '../places/case-places.js';
import type { Places } from '../places/places.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';

/** The summary by Excel's own functions, over the months. */
export function caseChecks(draft: ModelDraft, places: Places, { own }: CaseFigures): OwnCheck[] {
  const says = draft.texts.businessCase.checks;
  const cells = caseCells(places);
  const checks = [...sumChecks(cells, says), ...worthChecks(draft, cells, says)];
  return whereNumber(
    cells.item('saving'),
    checks.map((check) => ({ ...check, passes: own.ok })),
  );
}

type Check = Omit<OwnCheck, 'passes'>;
type Texts = ModelDraft['texts']['businessCase']['checks'];

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

function sumChecks({ item, column, savings, cumulative }: CaseCells, says: Texts): Check[] {
  return [
    {
      check: says.saving,
      format: 'money',
      value: item('saving'),
      shouldBe: `${item('baseline')}-${item('invoice')}-${item('people')}-${item('kept')}`,
    },
    {
      check: says.kept,
      format: 'money',
      value: `SUM(${column(CASE.kept)})`,
      shouldBe: `${item('capacity')}-${item('released')}`,
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
  ];
}

/** What the savings are worth today, and when they have paid for it. */
function worthChecks(
  draft: ModelDraft,
  { place, item, column, savings, cumulative }: CaseCells,
  says: Texts,
): Check[] {
  const { year, monthlyRate } = place;
  const inYear = fixedAddress(year.row, year.column);
  const rate = fixedAddress(monthlyRate.row, monthlyRate.column);
  const [payback, internal] = [item('payback'), item('internalRate')];
  return [
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
      value: `IF(ISNUMBER(${payback}),SUMPRODUCT((${column(CASE.month)}>=${paybackMonth(draft, place)})*(${cumulative}<0))+IF(${payback}>1,(INDEX(${cumulative},${payback}-1)>=0)*1,0),(INDEX(${cumulative},ROWS(${cumulative}))>=0)*1)`,
      shouldBe: 0,
    },
    {
      check: says.capacity,
      format: 'money',
      value: `${item('ifReleased')}-${item('capacity')}`,
      shouldBe: item('ifKept'),
    },
  ];
}

/** The month of payback as it stands among the months: its date where months have names. */
export function paybackMonth({ assumptions }: ModelDraft, own: CasePlaces): string {
  const { row, column } = itemCell(own, 'payback');
  const payback = fixedAddress(row, column);
  if (assumptions.outlook.calendar === undefined) return payback;
  return `INDEX(${fixedArea(columnOf(belowHeader(own.months), CASE.month))},${payback})`;
}
