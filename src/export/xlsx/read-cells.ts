import type { Cell } from '../../core/grid/cell.js';
import type { Area } from '../../model/sheet.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/parse.js';

/** An area of a worksheet's part by the addresses that `B4:D9` names; undefined where it names none. */
export function areaOf(address: string): Area | undefined {
  const [start = '', end = start] = address.split(':');
  const [first, last] = [placeOf(start), placeOf(end)];
  if (first === undefined || last === undefined) return undefined;
  const rowCount = last.row - first.row + 1;
  const columnCount = last.column - first.column + 1;
  return rowCount > 0 && columnCount > 0 ? { ...first, rowCount, columnCount } : undefined;
}

/** The values that cells of an area showed when the file was saved, row by row; formulas give what they showed. */
export function readCells(sheet: XmlElement, area: Area, shared: readonly string[]): Cell[][] {
  const cells = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, (): Cell => null),
  );
  const data = childOf(sheet, 'sheetData');
  for (const row of data === undefined ? [] : childrenOf(data, 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const place = placeOf(cell.attributes.get('r') ?? '');
      const line = place && cells[place.row - area.row];
      const column = place === undefined ? -1 : place.column - area.column;
      if (line !== undefined && column >= 0 && column < line.length) line[column] = valueOf(cell, shared);
    }
  }
  return cells;
}

/** The texts that cells of a file share, by their places. */
export function sharedTexts(root: XmlElement): string[] {
  return childrenOf(root, 'si').map(richText);
}

function valueOf(cell: XmlElement, shared: readonly string[]): Cell {
  const inline = childOf(cell, 'is');
  if (inline !== undefined) return richText(inline);
  const value = childOf(cell, 'v');
  const text = value === undefined ? '' : textOf(value);
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return shared[Number(text)] ?? null;
    case 'str':
      return meant(text);
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    default:
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  }
}

/** A text in one piece or in runs of several looks; its phonetic guide is no part of it. */
function richText(own: XmlElement): string {
  const runs = childrenOf(own, 'r');
  const pieces = runs.length === 0 ? childrenOf(own, 't') : runs.flatMap((run) => childrenOf(run, 't'));
  return meant(pieces.map(textOf).join(''));
}

/** A text as its program meant it: _x0041_ stands for the letter A. */
function meant(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const LAST = { row: 1_048_576, column: 16_384 } as const;

function placeOf(address: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (parts === null) return undefined;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(parts[2]);
  return row >= 1 && row <= LAST.row && column <= LAST.column
    ? { row: row - 1, column: column - 1 }
    : undefined;
}
