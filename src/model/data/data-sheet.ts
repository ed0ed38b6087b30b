import type { Area } from '../../reference/area.js';
import { words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Expected, ModelSheet, SheetKey } from '../page/sheet.js';
import { oneCell, sheetHead } from '../parts/sheet-head.js';
import { movingOf, placeOf, sheetOf, type Moving } from './moving.js';
import { partedSheet, type Behind } from './parted-sheet.js';

/** Its title, what it is, the state of the checks, and a blank row. */
const HEAD_ROWS = 4;
/** In characters: names of offers and of steps first, then figures. */
const [NAME_WIDTH, WIDTH] = [34, 18];

/** The sheets that have something on Data. */
export const BEFORE_DATA: readonly SheetKey[] = [
  ...(['assumptions', 'cases', 'compare', 'bridge', 'forecast', 'businessCase', 'budget'] as const),
  ...(['sensitivity', 'risk', 'claims', 'decision'] as const),
];

/** Sheets and what their cells must show. */
export interface Figured {
  readonly sheets: readonly ModelSheet[];
  readonly expected: readonly Expected[];
}

/**
 * The same sheets with what stands behind their charts, lists and checks on one hidden sheet: every formula, chart and
 * list follows its cells, as where somebody cuts them and pastes them there.
 */
export function withDataSheet(draft: ModelDraft, { sheets, expected }: Figured): Figured {
  const moving = movingOf(sheets, draft.names.sheets, HEAD_ROWS);
  const parted = sheets.map((sheet) => partedSheet(sheet, moving));
  return {
    sheets: [
      ...parted.map(({ sheet }) => sheet),
      dataSheet(
        draft,
        moving,
        parted.map(({ behind }) => behind),
      ),
    ],
    expected: expected.map((figure): Expected => {
      const moved = placeOf(moving, figure.sheet, { ...figure, rowCount: 1, columnCount: 1 });
      const { row, column } = moved.area;
      return { ...figure, sheet: sheetOf(moved, figure.sheet), row, column };
    }),
  };
}

function dataSheet(draft: ModelDraft, { titles }: Moving, behind: readonly Behind[]): ModelSheet {
  const texts = draft.texts.data;
  const head = sheetHead(draft, { title: texts.title, help: texts.help });
  const blocks = behind.flatMap((own) => own.blocks);
  const columns = Math.max(1, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  return {
    key: 'data',
    name: draft.names.sheets.data,
    blocks: [
      ...head.blocks,
      ...titles.map(({ row, sheet }) => oneCell({ row, column: 0 }, words(texts.behind(sheet), 'title'))),
      ...blocks,
    ],
    tables: [],
    charts: [],
    validations: behind.flatMap((own) => own.validations),
    highlights: [...head.highlights, ...behind.flatMap((own) => own.highlights)],
    widths: Array.from({ length: columns }, (_, column) => (column === 0 ? NAME_WIDTH : WIDTH)),
    frozen: NOT_FROZEN,
    inputs: [],
    spills: behind.flatMap((own): readonly Area[] => own.spills),
    landscape: true,
    isHidden: true,
  };
}
