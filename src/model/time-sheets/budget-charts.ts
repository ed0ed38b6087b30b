import { VARIANCE_PARTS } from '../../core/report/budget-variance.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf, type Area } from '../../reference/area.js';
import type { BudgetFigures } from '../figures/budget-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Block, Expected, ModelCell, ModelChart } from '../page/sheet.js';
import { monthFormat } from '../figures/month-cells.js';
import { BY_MONTH, VARIANCE } from '../places/budget-places.js';
import type { Places } from '../places/places.js';
import { figure } from '../../core/report/table.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Cell } from '../../core/grid/cell.js';

/** Budget and actual of each month that is over; and the bridge from one to the other. */
export function budgetCharts(draft: ModelDraft, { budget }: Places): ModelChart[] {
  const { lines, bridge } = draft.texts.budget;
  const body = belowHeader(budget.byMonth);
  const place = (column: number, columnCount: number): Area => ({
    row: budget.chartsRow + 1,
    column,
    rowCount: CHART_HEIGHT,
    columnCount,
  });
  const series = [
    { name: lines.budget, column: BY_MONTH.budget, colour: 7 },
    { name: lines.actual, column: BY_MONTH.actual, colour: 1 },
  ];
  const bars = belowHeader(budget.bridge);
  const colours = [7, 7, 1, 4];
  return [
    {
      name: 'Meterwise budget and actual',
      kind: 'column',
      title: lines.title,
      categoryTitle: lines.month,
      valueTitle: lines.cost,
      series: series.map(({ column, ...own }) => ({
        ...own,
        categories: columnOf(body, BY_MONTH.month),
        values: columnOf(body, column),
      })),
      valueFormat: 'money',
      categoryFormat: monthFormat(draft),
      legend: true,
      place: place(0, 2),
    },
    {
      name: 'Meterwise budget bridge',
      kind: 'stackedColumn',
      title: bridge.title,
      categoryTitle: bridge.step,
      valueTitle: bridge.cost,
      series: bridge.bars.map((name, index) => ({
        name,
        categories: columnOf(bars, 0),
        values: columnOf(bars, index + 1),
        ...(index === 0 ? { invisible: true } : {}),
        colour: colours[index] ?? index,
      })),
      valueFormat: 'money',
      categoryFormat: 'text',
      legend: true,
      place: place(2, 6),
    },
  ];
}

/** The bars: budget and actual of the months that are over stand on the axis, every part on what went before. */
export function bridgeBlock(draft: ModelDraft, { budget }: Places): Block {
  const { bridge, variance } = budget;
  const texts = draft.texts.budget.bridge;
  const total = (column: number) => totalIn(variance, column);
  const rows = [
    bar(texts.budget, [undefined, total(VARIANCE.budget), undefined, undefined]),
    ...VARIANCE_PARTS.map(([key], index): ModelCell[] => {
      const change = total(VARIANCE.firstPart + index);
      const row = bridge.row + 2 + index;
      // What a bar stands on, its total and what it adds come to where it ends.
      const before = fixedArea({ row: row - 1, column: bridge.column + 1, rowCount: 1, columnCount: 3 });
      return bar(texts.parts[key], [
        `SUM(${before})-${fixedAddress(row, bridge.column + 4)}`,
        undefined,
        `MAX(${change},0)`,
        `MAX(-${change},0)`,
      ]);
    }),
    bar(texts.actual, [undefined, total(VARIANCE.actual), undefined, undefined]),
  ];
  return {
    row: bridge.row,
    column: bridge.column,
    cells: [headerRow([texts.onTheChart, ...texts.bars]), ...rows],
  };
}

function bar(label: string, values: readonly (string | undefined)[]): ModelCell[] {
  return [
    words(label, 'label'),
    ...values.map((value) =>
      value === undefined ? blank('result', 'money') : formula(`=${value}`, 'result', 'money'),
    ),
  ];
}

/** A figure of all months that are over; 0 where none is. */
export function totalIn(variance: Area, column: number): string {
  const labels = fixedArea(columnOf(variance, VARIANCE.month));
  return `SUMIF(${labels},"Total",${fixedArea(columnOf(variance, column))})`;
}

/** The engine's own figures of the bars. */
export function expectedBridge({ budget: { bridge } }: Places, { isKnown, own }: BudgetFigures): Expected[] {
  if (!own.ok && isKnown) return [];
  const whole = own.ok ? own.value.whole : undefined;
  const amount = (value: Parameters<typeof figure>[0] | undefined): Cell =>
    value === undefined ? 0 : figure(value);
  const parts = VARIANCE_PARTS.map(([key], index): Cell[] => {
    if (whole === undefined) return [null, 0, null, 0, 0];
    const before = VARIANCE_PARTS.slice(0, index).reduce(
      (sum, [part]) => sum.plus(whole[part]),
      whole.budget,
    );
    const after = before.plus(whole[key]);
    const low = after.lt(before) ? after : before;
    const [adds, takes] = whole[key].isNegative() ? [0, figure(whole[key].neg())] : [figure(whole[key]), 0];
    return [null, figure(low), null, adds, takes];
  });
  const rows: Cell[][] = [
    [null, null, amount(whole?.budget), null, null],
    ...parts,
    [null, null, amount(whole?.actual), null, null],
  ];
  return expectedTable('budget', { row: bridge.row + 1, column: bridge.column }, rows);
}
