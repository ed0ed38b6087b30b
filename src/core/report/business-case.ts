import type { Dec } from '../exact/decimal.js';
import { noAnswer } from '../fault/fault.js';
import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultCell, faultsCell } from '../grid/fault-cell.js';
import { inWords } from '../phrase/in-words.js';
import { isoMonth } from '../grid/day.js';
import type { BusinessCase } from '../study/time/business-case.js';
import { calendarMonth, monthNumber, type Calendar } from '../traffic/calendar.js';
import { lostPaybacks, lowerVolumes, paybackInWords } from './case-words.js';
import { figure, figurePer, type Table } from './table.js';

/** The unit of an item that there is none of: the error beside it says why. */
const NONE = 'none';

/** Item, Value, Unit: what the months come to together. What has no answer says why in its place; what is released of freed time stands last. */
export function tabulateBusinessCase(own: BusinessCase, calendar?: Calendar): Table {
  const { whole, capacity, months } = own;
  const over = `over ${months.length} ${months.length === 1 ? 'month' : 'months'}`;
  const { payback, breakEven } = own;
  const rows: readonly (readonly [string, Cell, string])[] = [
    ['Baseline', figure(whole.baseline), `money ${over}`],
    ['Invoice', figure(whole.invoice), `money ${over}, one-off fees included`],
    ['Human remainder', figure(whole.people), `money ${over}`],
    ['With AI', figure(whole.withOffer), `money ${over}`],
    ['Saving', figure(whole.saving), `money ${over}`],
    ['Saving a month', figure(whole.saving.div(months.length)), 'money a month, on average'],
    ['Return on investment', figurePer(own.returnOnInvestment), 'saving ÷ invoice'],
    [
      'Payback month',
      payback.month ?? faultCell(noAnswer(paybackInWords(payback, months.length))),
      [paybackUnit(payback.month, calendar), inWords(lostPaybacks(payback))]
        .filter((words) => words !== '')
        .join('; '),
    ],
    ['Net present value', figure(own.netPresentValue), 'money today'],
    [
      'Internal rate of return',
      resultCell(own.internalRateOfReturn),
      own.internalRateOfReturn.ok ? 'a year' : NONE,
    ],
    ['Capacity freed', capacity.hours === undefined ? '' : figure(capacity.hours), `hours ${over}`],
    ['Cost of that capacity', figure(capacity.cost), `money ${over}`],
    ['Saving if none of it is released', figure(capacity.ifKept), `money ${over}`],
    [
      'Break-even volume',
      breakEven.ok ? figure(breakEven.value.sessions) : faultsCell(breakEven.faults),
      `sessions a month${breakEven.ok ? inWords(lowerVolumes(breakEven.value)) : ''}`,
    ],
  ];
  const released: typeof rows =
    capacity.released === undefined
      ? []
      : [
          ['Capacity released', figure(capacity.released), `money ${over}, in the saving`],
          ['Capacity kept', figure(whole.kept), `money ${over}, in With AI`],
          ['Saving if all of it is released', figure(capacity.ifReleased), `money ${over}`],
        ];
  return [['Item', 'Value', 'Unit'], ...[...rows, ...released].map((row) => [...row])];
}

/** Month by month, in cash: what a chart of the cumulative saving draws. */
export function tabulateCaseMonths({ months, capacity }: BusinessCase, calendar?: Calendar): Table {
  const isPart = capacity.released !== undefined;
  return [
    [
      ...['Month', 'Baseline', 'Invoice', 'Human remainder', 'Saving', 'Cumulative saving'],
      ...(isPart ? ['Capacity kept'] : []),
    ],
    ...months.map((own): Cell[] => [
      monthNumber(calendar, own.month),
      ...[own.baseline, own.invoice, own.people, own.saving, own.cumulative].map(figure),
      ...(isPart ? [figure(own.kept)] : []),
    ]),
  ];
}

/** With the month's name where it has one. */
function paybackUnit(month: number | undefined, calendar: Calendar | undefined): string {
  if (month === undefined) return NONE;
  return calendar === undefined
    ? 'month, from 1'
    : `month, from 1 (${isoMonth(calendarMonth(calendar, month))})`;
}

function resultCell(value: Result<Dec>): Cell {
  return value.ok ? figure(value.value) : faultsCell(value.faults);
}
