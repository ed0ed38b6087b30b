import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import type { RiskFigures } from '../figures/risk-figures.js';
import { commitmentChecks } from './risk-commitment.js';
import { reported } from '../parts/reported-money.js';
import { TOLERANCE, type OwnCheck } from '../parts/sheet-checks.js';
import { bothTables, referenceTo } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';

const CHEAPEST = 5;
const ENDS = [2, 3, 4] as const;

/** What of Risk must hold, and what can be reached in a second way. */
export function riskChecks(draft: ModelDraft, places: Places, figures: RiskFigures): OwnCheck[] {
  const { bills, costs, distribution, busiest } = places.risk;
  const count = draft.offers.length;
  const says = draft.texts.risk.checks;
  const own = (area: Area, column: number, rows = count) =>
    fixedArea({ ...columnOf(area, column), row: area.row + 1, rowCount: rows });
  const { list } = places.assumptions;
  const rising = (check: string, area: Area, table: readonly (readonly Cell[])[]): OwnCheck => {
    const [low, middle, high] = ENDS.map((column) => own(area, column));
    return {
      check,
      format: 'count',
      value: `SUMPRODUCT((${low ?? ''}>${middle ?? ''})+(${middle ?? ''}>${high ?? ''}))`,
      shouldBe: 0,
      passes: isWhole(table),
    };
  };
  return [
    {
      check: says.chances,
      format: 'percent',
      value: `SUM(${own(bills, CHEAPEST)})`,
      shouldBe: 1,
      passes: isWhole(figures.bills) && isOne(figures.bills.map((row) => row[CHEAPEST])),
    },
    rising(says.bills, bills, figures.bills),
    rising(says.costs, costs, figures.costs),
    ...draft.offers.flatMap(({ name }, index): OwnCheck[] => {
      const shares = figures.distribution.map((row) => row[2 + index]);
      const offer = referenceTo(draft, 'assumptions', { row: list.row + index, column: list.column });
      const spike = figures.spikes[index]?.[1]?.[1];
      return [
        {
          check: says.shares(name),
          format: 'percent',
          value: `SUM(${own(distribution, 2 + index, distribution.rowCount - 1)})`,
          shouldBe: 1,
          passes: isOne(shares),
        },
        {
          check: says.usual(name),
          format: 'money',
          value: fixedAddress(busiest.row + 1 + index, busiest.column + 1),
          shouldBe: reported(draft, `METER.BILL(${bothTables(draft)},,${offer})`, offer),
          passes: typeof spike === 'number',
        },
      ];
    }),
    ...commitmentChecks(draft, places, figures),
  ];
}

/** Whether the figures of a column add up to 1; its header and blanks count for nothing. */
function isOne(column: readonly (Cell | undefined)[]): boolean {
  const isSound = column.every((cell) => cell === undefined || !isErrorCell(cell));
  const figures = column.flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
  const total = figures.reduce((sum, own) => sum + own, 0);
  return isSound && Math.abs(total - 1) <= TOLERANCE;
}

function isWhole(table: readonly (readonly Cell[])[]): boolean {
  return table.length > 1 && table.every((row) => row.every((cell) => !isErrorCell(cell)));
}
