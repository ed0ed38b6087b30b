import type { Cell } from '../../core/grid/cell.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { SWEPT_LEVERS } from '../../core/scenario/levers/levers.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import type { SensitivityFigures } from '../figures/sensitivity-figures.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';

/** What of Sensitivity can be reached in a second way. */
export function sensitivityChecks(
  draft: ModelDraft,
  places: Places,
  figures: SensitivityFigures,
): OwnCheck[] {
  const says = draft.texts.sensitivity.checks;
  const { tornado, bars, today, maps, grid, tried } = places.sensitivity;
  const column = (area: typeof tornado, index: number) => fixedArea(columnOf(belowHeader(area), index));
  const base = fixedAddress(today.row + 1, today.column + 1);
  const isPriced = isFigure(figures.today[1]?.[1]);
  const [, ...swings] = figures.tornado;
  const isWhole = isPriced && swings.every(([, , , low, high]) => isFigure(low) && isFigure(high));
  return [
    ...whereNumber(base, [
      {
        check: says.ranges,
        format: 'price',
        value: `SUM(${column(tornado, 5)})`,
        shouldBe: `SUMPRODUCT(ABS(${column(tornado, 4)}-${column(tornado, 3)}))`,
        passes: isWhole,
      },
      {
        check: says.bars,
        format: 'count',
        value: `COUNTIF(${column(bars, 1)},">0")+COUNTIF(${column(bars, 2)},"<0")`,
        shouldBe: 0,
        passes: isPriced,
      },
      {
        check: says.tried,
        format: 'decimal',
        value: `SUM(${column(grid, 0)})+SUM(${fixedArea({ ...grid, rowCount: 1, column: 1, columnCount: grid.columnCount - 1 })})`,
        shouldBe: `SUM(${column(tried, 1)})+SUM(${column(tried, 3)})`,
        passes: isPriced && hasTried(figures),
      },
    ]),
    ...maps.flatMap((map, index): OwnCheck[] => {
      const lever = SWEPT_LEVERS[index];
      if (lever === undefined || figures.maps[index]?.ok !== true) return [];
      const [from, to] = [column(map, 0), column(map, 1)];
      return whereNumber(fixedAddress(map.row + 1, map.column), [
        {
          check: says.noGap[lever],
          format: 'decimal',
          value: `SUM(${to})-SUM(${from})`,
          shouldBe: `MAX(${to})-MIN(${from})`,
          passes: true,
        },
      ]);
    }),
  ];
}

/** The rates and sessions stand in the head of the grid as they are tried, unless one of them is refused. */
function hasTried({ grid }: SensitivityFigures): boolean {
  const [head = [], ...rows] = grid;
  return rows.length > 0 && [...head.slice(1), ...rows.map((row) => row[0] ?? null)].every(isFigure);
}

function isFigure(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
}
