import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { decisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { riskFigures } from '../figures/risk-figures.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';
import { assumptionCells } from '../parts/studied.js';
import { STEP_ROWS } from '../places/decision-places.js';
import { monthsOf, PARTS } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { nameCells } from './page-cells.js';

/** The rows of the page's figures below their header. */
const ROW = { effective: 3, over: 4, low: 6, high: 7 } as const;

/** What of the page can be reached in a second way. */
export function decisionChecks(draft: ModelDraft, places: Places): OwnCheck[] {
  const { figures: at, steps } = places.decision;
  const figures = decisionFigures(draft);
  const says = draft.texts.decision.checks;
  const list = assumptionCells(draft, places, 'list');
  const changes = fixedArea({ ...columnOf(steps, 3), row: steps.row + 1, rowCount: STEP_ROWS - 1 });
  const differs = fixedAddress(at.row + ROW.effective, 3);
  const [one] = nameCells(places.decision);
  const wholeBridges = figures.bridges.length > 1 && figures.bridges.every(isWhole);
  return [
    {
      check: says.listed,
      format: 'count',
      value: `SUMPRODUCT(--(${list}=${one}))`,
      shouldBe: 1,
      passes: true,
    },
    ...figures.names.flatMap((name, offer) => offerChecks(draft, places, { name, offer })),
    ...(figures.names.length < 2
      ? []
      : whereNumber(differs, [
          {
            check: says.difference,
            format: 'price',
            value: `SUM(${changes})`,
            shouldBe: differs,
            passes: wholeBridges,
          },
        ])),
  ];
}

function offerChecks(
  draft: ModelDraft,
  { decision }: Places,
  { name, offer }: { readonly name: string; readonly offer: number },
): OwnCheck[] {
  const { figures: at, steps, months } = decision;
  const figures = decisionFigures(draft);
  const says = draft.texts.decision.checks;
  const column = 1 + offer;
  const end = fixedAddress(steps.row + STEP_ROWS, column);
  const changes = fixedArea({ ...columnOf(steps, column), row: steps.row + 1, rowCount: STEP_ROWS - 1 });
  const figure = (row: number) => fixedAddress(at.row + row, column);
  const isBridged = isWhole(figures.bridges[offer] ?? []);
  const hasMonths = isWhole(figures.months[offer] ?? []);
  const drawn = riskFigures(draft).bills.find(([own]) => own === name) ?? [];
  const own = months[offer];
  return [
    ...whereNumber(end, [
      {
        check: says.steps(name),
        format: 'price',
        value: `SUM(${changes})`,
        shouldBe: end,
        passes: isBridged,
      },
    ]),
    {
      check: says.end(name),
      format: 'price',
      value: end,
      shouldBe: figure(ROW.effective),
      passes: isBridged,
    },
    {
      check: says.months(name),
      format: 'money',
      value: own === undefined ? '0' : `SUM(${fixedArea(columnOf(monthsOf(own), PARTS.total))})`,
      shouldBe: figure(ROW.over),
      passes: hasMonths,
    },
    {
      check: says.ends(name),
      format: 'count',
      value: `IF(COUNT(${figure(ROW.low)},${figure(ROW.high)})=ROWS(${figure(ROW.low)}:${figure(ROW.high)}),--(${figure(ROW.low)}>${figure(ROW.high)}),NA())`,
      shouldBe: 0,
      passes: typeof drawn[2] === 'number' && typeof drawn[4] === 'number',
    },
  ];
}

function isWhole(table: readonly (readonly Cell[])[]): boolean {
  return table.length > 1 && table.every((row) => row.every((cell) => !isErrorCell(cell)));
}
