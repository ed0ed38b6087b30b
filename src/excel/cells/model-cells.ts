import { type Area, around } from '../../reference/area.js';
import { cellsIn } from './cells-in.js';
import type { Content, ModelCell, Page } from '../../model/page/sheet.js';
import { asCellText, shownText } from '../../model/page/plain-text.js';

/** A cell of a model sheet and where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}

/** Every cell that a sheet of the model writes. */
export function cellsOf({ blocks }: Page): PlacedCell[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.map((cell, across) => ({ row: block.row + down, column: block.column + across, cell })),
    ),
  );
}

/** The cells of a sheet by their place. */
export function cellsByPlace(sheet: Page): ReadonlyMap<string, PlacedCell> {
  return new Map(cellsOf(sheet).map((placed) => [cellKey(placed.row, placed.column), placed]));
}

/** A sheet from A1 on as it reads once it is written, before anything is typed or calculated. */
export function gridOf(sheet: Page): (string | number)[][] {
  const cells = cellsByPlace(sheet);
  const { row: top = 0, column: left = 0, rowCount = 0, columnCount = 0 } = around(areasOf(sheet)) ?? {};
  const whole = { row: 0, column: 0, rowCount: top + rowCount, columnCount: left + columnCount };
  return cellsIn(whole, (row, column) => {
    const content = cells.get(cellKey(row, column))?.cell.content;
    return (content && reads(content)) ?? '';
  });
}

/** A key for a cell of one sheet. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The area of a block. */
export function blockArea({ row, column, cells }: Page['blocks'][number]): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** Everything that a sheet of the model covers, spilled cells included. */
export function areasOf(sheet: Page): Area[] {
  return [...sheet.blocks.map(blockArea), ...sheet.spills].filter(
    ({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0,
  );
}

/** What goes through Excel's API for a content: the one sink of this room through which texts reach cells. */
export function written(content: Content): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return asCellText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** What a cell with a content reads as, before anyone types over it; undefined for a formula that is no input’s. */
export function reads(content: Content): string | number | undefined {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return shownText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.shows;
  }
}

/** A value as content: text stays text, whatever it starts with. */
export function contentOf(value: string | number | boolean): Content {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}
