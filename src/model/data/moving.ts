import { withReferences } from '../../reference/rewrite-references.js';
import type { Area } from '../../reference/area.js';
import type { ModelNames, ModelSheet, SheetKey } from '../page/sheet.js';
import { moveOf, type Move, type Moved } from './moves.js';

/** Where the cells of all sheets of a model go. */
export interface Moving {
  readonly names: ModelNames['sheets'];
  readonly moves: ReadonlyMap<SheetKey, Move>;
  /** The rows of Data that say whose the cells below them are. */
  readonly titles: readonly { readonly row: number; readonly sheet: string }[];
}

/** A title, and a blank row above and below what stands there. */
const TITLE_ROWS = 1;
const BETWEEN = 1;

/** @param top the first row of Data that is free */
export function movingOf(sheets: readonly ModelSheet[], names: Moving['names'], top: number): Moving {
  const moves = new Map<SheetKey, Move>();
  const titles: { row: number; sheet: string }[] = [];
  let row = top;
  for (const sheet of sheets) {
    const move = moveOf(sheet, row + TITLE_ROWS + BETWEEN);
    if (move === undefined) continue;
    moves.set(sheet.key, move);
    titles.push({ row, sheet: sheet.name });
    row += TITLE_ROWS + BETWEEN + move.rowCount + BETWEEN;
  }
  return { names, moves, titles };
}

/** Where cells of a sheet come to stand. */
export function placeOf({ moves }: Moving, sheet: SheetKey, area: Area): Moved {
  const { row, column, rowCount, columnCount } = area;
  const plain = { row, column, rowCount, columnCount };
  return moves.get(sheet)?.of(plain) ?? { isData: false, area: plain };
}

/** The sheet on which cells of another one come to stand. */
export function sheetOf({ isData }: Pick<Moved, 'isData'>, sheet: SheetKey): SheetKey {
  return isData ? 'data' : sheet;
}

/**
 * A formula that follows the cells that it names.
 * @param from the sheet that it was written for
 * @param to the sheet on which it stands now; undefined where every sheet is named
 */
export function following(formula: string, moving: Moving, from: SheetKey, to: SheetKey | undefined): string {
  const { names } = moving;
  const keys = Object.keys(names) as SheetKey[];
  return withReferences(formula, ({ sheet, area }) => {
    const key = sheet === undefined ? from : keys.find((own) => names[own] === sheet);
    if (key === undefined) return { sheet, area };
    const moved = placeOf(moving, key, area);
    const stands = sheetOf(moved, key);
    return { sheet: stands === to ? undefined : names[stands], area: moved.area };
  });
}
