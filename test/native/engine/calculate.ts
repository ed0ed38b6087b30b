import type { Cell } from '../../../src/core/grid/cell';
import type { Content } from '../../../src/model/page/sheet';
import { parse, passed, type Look } from './parse';
import { caught, isCells, type Cells } from './value';

interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * The values of these sheets, worked out by an engine that knows the few functions of converted formulas and nothing of
 * how they came about. Sheets are those of `recalculate`.
 */
export function calculate(sheets: readonly Sheet[]): Cell[][][] {
  const known = new Map<string, Cell>();
  const valueAt = (sheet: Sheet, row: number, column: number): Cell => {
    const key = `${sheet.name}!${row},${column}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    const own = contentValue(sheet.cells[row]?.[column], sheet);
    known.set(key, own);
    return own;
  };
  const contentValue = (content: Content | undefined, sheet: Sheet): Cell => {
    switch (content?.kind) {
      case 'formula':
        return caught(() => {
          const value = passed(parse(content.formula)(lookOn(sheet)));
          if (isCells(value)) return value[0]?.[0] ?? null;
          // A formula that leads to a blank shows 0.
          return value ?? 0;
        });
      case 'number':
        return content.value;
      case 'text':
        return content.text;
      default:
        return null;
    }
  };
  const lookOn =
    (here: Sheet): Look =>
    (name, from, to) => {
      const wanted = name?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? here.name;
      const sheet = sheets.find((own) => own.name === wanted);
      if (sheet === undefined) throw new Error(`no sheet ${wanted}`);
      const first = placeOf(from);
      if (to === undefined) return valueAt(sheet, first.row, first.column);
      const last = placeOf(to);
      const cells: Cells = Array.from({ length: last.row - first.row + 1 }, (_, row) =>
        Array.from({ length: last.column - first.column + 1 }, (__, column) =>
          valueAt(sheet, first.row + row, first.column + column),
        ),
      );
      return cells;
    };
  return sheets.map((sheet) => sheet.cells.map((row, y) => row.map((_, x) => valueAt(sheet, y, x))));
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', number = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
