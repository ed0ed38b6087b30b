import { cellAddress, fixedAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Figures } from '../figures/figures.js';
import type { PairPlace, Places } from '../places/places.js';
import { bothTables, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Format, ModelCell, Series } from '../page/sheet.js';

const FORMATS: readonly Format[] = ['percent', 'percent', 'text', 'price'];
/** The black of the palette: none of the first offers has it. */
const POINT_COLOUR = 6;

/** The cheapest offer against each other one: over which resolution rates which of the two is cheaper. */
export function comparePairs(draft: ModelDraft, { compare }: Places): Block[] {
  const { pairs, pairsRow, ranking } = compare;
  const texts = draft.texts.compare.pairs;
  if (pairs.length === 0) return [];
  return [
    sectionBlock(pairsRow, texts.section, { column: 1, help: texts.help }),
    ...pairs.flatMap((pair, index) => pairBlocks(draft, pair, ranking.row + 1, index + 1)),
  ];
}

function pairBlocks(draft: ModelDraft, { row, spill }: PairPlace, bestRow: number, below: number): Block[] {
  const best = fixedAddress(bestRow, 1);
  const other = fixedAddress(bestRow + below, 1);
  const call = `METER.BREAKEVEN(${bothTables(draft)},"resolution rate",${best},${other})`;
  const headers = [blank('header'), blank('header'), blank('header')];
  return [
    {
      row,
      column: 1,
      cells: [
        [
          formula(`=${best}`, 'key', 'text'),
          words(draft.texts.compare.pairs.against, 'help'),
          formula(`=${other}`, 'key', 'text'),
        ],
      ],
    },
    {
      row: spill.row,
      column: spill.column,
      cells: [
        [formula(`=${call}`, 'header', 'text'), ...headers],
        ...Array.from({ length: spill.rowCount - 1 }, () =>
          FORMATS.map((format) => blank(format === 'text' ? 'key' : 'result', format)),
        ),
      ],
    },
  ];
}

/** Break-evens inside the chart, as cells and as a series of points; none of either where there are none. */
export function pairPoints(
  { breakEvens }: Figures,
  { compare: { pairs, pointsRow } }: Places,
  { settings, texts }: ModelDraft,
): { readonly blocks: Block[]; readonly series: Series[] } {
  const crossings = breakEvens.flatMap((table, pair) =>
    table.flatMap(([from, , , cost], row) => {
      const place = pairs[pair];
      if (place === undefined || typeof from !== 'number' || typeof cost !== 'number') return [];
      const isShown = row > 1 && from >= settings.ratesFrom && from <= settings.ratesTo;
      return isShown ? [{ place, row: place.spill.row + row }] : [];
    }),
  );
  if (crossings.length === 0) return { blocks: [], series: [] };
  const { points } = texts.compare;
  const rows = crossings.map(({ place, row }): ModelCell[] => [
    formula(`=${cellAddress(place.row, 3)}`, 'result', 'text'),
    formula(pointFormula(cellAddress(row, place.spill.column)), 'result', 'percent'),
    formula(pointFormula(cellAddress(row, place.spill.column + 3)), 'result', 'price'),
  ]);
  const header = pointsRow + 2;
  const area = { row: header + 1, column: 1, rowCount: rows.length, columnCount: 3 };
  return {
    blocks: [
      sectionBlock(pointsRow, points.section, { column: 1, help: points.help }),
      {
        row: header,
        column: 1,
        cells: [headerRow(points.headers), ...rows],
      },
    ],
    series: [
      {
        name: points.series,
        categories: columnOf(area, 1),
        values: columnOf(area, 2),
        points: true,
        colour: POINT_COLOUR,
      },
    ],
  };
}

/** #N/A is what a chart leaves out; a blank would be drawn as 0. */
function pointFormula(cell: string): string {
  return `=IF(ISNUMBER(${cell}),${cell},NA())`;
}
