import type { Cell } from '../grid/cell.js';
import type { BudgetVariance, Variance } from '../study/time/budget-variance.js';
import { monthNumber, type Calendar } from '../traffic/calendar.js';
import { figure, type Table } from './table.js';

/** The parts of a variance in the order in which they are found, each with its column. */
const VARIANCE_PARTS = [
  ['volume', 'Volume'],
  ['mix', 'Mix'],
  ['interactions', 'Interactions'],
  ['resolutionRate', 'Resolution rate'],
  ['terms', 'Terms'],
] as const satisfies readonly (readonly [keyof Variance, string])[];

const COLUMNS: readonly (readonly [keyof Variance, string])[] = [
  ['budget', 'Budget'],
  ['actual', 'Actual'],
  ['variance', 'Variance'],
  ...VARIANCE_PARTS,
];

/** Month by month: what was planned, what was spent, and what made the difference; a last row of totals. */
export function tabulateVariance({ months, whole }: BudgetVariance, calendar?: Calendar): Table {
  const cells = (own: Variance): Cell[] => COLUMNS.map(([key]) => figure(own[key]));
  return [
    ['Month', ...COLUMNS.map(([, header]) => header)],
    ...months.map((own): Cell[] => [monthNumber(calendar, own.month), ...cells(own)]),
    ['Total', ...cells(whole)],
  ];
}
