import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import type { Block, Expected, ModelCell, SheetKey } from '../page/sheet.js';

/** A cell with what it will show; undefined where nobody knows, or it is blank. */
export interface ShownCell {
  readonly cell: ModelCell;
  readonly value?: string | number | undefined;
}

/** Cells that are written together, each with what it will show. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly ShownCell[])[];
}

/** @param value a figure of the engine's; an error and a blank are shown as something else, or not at all */
export function shown(cell: ModelCell, value?: Cell): ShownCell {
  const isKnown = (typeof value === 'number' || typeof value === 'string') && value !== '';
  return isKnown ? { cell, value } : { cell };
}

/** The same for a figure that may be none: the text that stands for it then. */
export function shownOr(cell: ModelCell, value: Cell | undefined, none: string): ShownCell {
  return shown(cell, typeof value === 'number' || value === undefined ? value : none);
}

/** A number where a cell holds one; undefined for blanks, texts and errors. */
export function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** A text where a cell holds one. */
export function textIn(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isErrorCell(cell) ? '' : String(cell);
}

export function blocksOf(parts: readonly Part[]): Block[] {
  return parts.map(({ row, column, cells }) => ({
    row,
    column,
    cells: cells.map((line) => line.map(({ cell }) => cell)),
  }));
}

export function expectedIn(sheet: SheetKey, parts: readonly Part[]): Expected[] {
  return parts.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap(({ value }, along): Expected[] =>
        value === undefined ? [] : [{ sheet, row: row + down, column: column + along, value }],
      ),
    ),
  );
}
