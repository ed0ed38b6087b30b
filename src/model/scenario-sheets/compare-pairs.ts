import { cellAddress, fixedAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Figures } from '../figures/figures.js';
import type { PairPlace } from '../places/compared-places.js';
import type { Places } from '../places/places.js';
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
    ...pairs.flatMap((pair, index) => [
      namesBlock(draft, compare, { pair, index }),
      spillBlock(draft, pair, namesOf(ranking.row + 1, index)),
    ]),
  ];
}

/** The cells of the ranking with the names of a pair. */
function namesOf(bestRow: number, index: number): readonly [string, string] {
  return [fixedAddress(bestRow, 1), fixedAddress(bestRow + index + 1, 1)];
}

/** Below each other, where the column is as wide as a name; in earlier layouts side by side. */
function namesBlock(
  draft: ModelDraft,
  { first, ranking }: Places['compare'],
  { pair: { row }, index }: { readonly pair: PairPlace; readonly index: number },
): Block {
  const [best, other] = namesOf(ranking.row + 1, index).map((name) => formula(`=${name}`, 'key', 'text'));
  const against = words(draft.texts.compare.pairs.against, 'help');
  const [one, two] = [best ?? against, other ?? against];
  const cells =
    first === undefined
      ? [[one, against, two]]
      : [
          [one, against],
          [two, blank('help')],
        ];
  return { row, column: 1, cells };
}

function spillBlock(
  draft: ModelDraft,
  { spill }: PairPlace,
  [best, other]: readonly [string, string],
): Block {
  const call = `METER.BREAKEVEN(${bothTables(draft)},"resolution rate",${best},${other})`;
  const headers = [blank('header'), blank('header'), blank('header')];
  // A name that is longer than its column goes on in a second line.
  const body = () => FORMATS.map((format) => blank(format === 'text' ? 'prose' : 'result', format));
  return {
    row: spill.row,
    column: spill.column,
    cells: [
      [formula(`=${call}`, 'header', 'text'), ...headers],
      ...Array.from({ length: spill.rowCount - 1 }, body),
    ],
  };
}

/** Break-evens inside the chart, as cells and as a series of points; none of either where there are none. */
export function pairPoints(
  { breakEvens }: Figures,
  { compare: { first, pairs, pointsRow } }: Places,
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
    formula(
      `=${first === undefined ? cellAddress(place.row, 3) : cellAddress(place.row + 1, 1)}`,
      'result',
      'text',
    ),
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
