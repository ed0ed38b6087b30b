import type { Cell } from '../../src/core/grid/cell';
import type { Content } from '../../src/model/page/sheet';
import { columnLetters } from '../../src/reference/address';
import type { MeterCell, Referred, Resolve } from '../../src/native/call';
import { literal } from '../../src/native/literal';
import { call, HostError } from '../functions/host';
import type { Sheet } from './recalculate';

/** An argument of a call as its formula has it, and its values. */
export interface Given {
  readonly text: string;
  readonly cells: readonly (readonly Cell[])[] | undefined;
}

export const LEFT_OUT: Given = { text: '', cells: undefined };

/** A workbook that fills up: inputs on one sheet, METER cells on another, with what the functions themselves say. */
export class RandomWorkbook {
  readonly cells: MeterCell[] = [];
  /** For a table of changes, COMPARE of the same offers: what changed. */
  readonly compared = new Map<MeterCell, readonly (readonly unknown[])[]>();
  private readonly inputs: Content[][] = [];
  private readonly placed = new Map<string, Referred>();
  private nextRow = 0;

  /** Puts values on the sheet Inputs; the reference to them. */
  place(cells: readonly (readonly Cell[])[]): Given {
    const row = this.inputs.length;
    for (const values of cells) this.inputs.push(values.map(contentOf));
    const width = cells[0]?.length ?? 1;
    const first = `Inputs!$A$${row + 1}`;
    const isOne = cells.length === 1 && width === 1;
    const text = isOne ? first : `${first}:$${columnLetters(width - 1)}$${row + cells.length}`;
    this.placed.set(text, { sheet: 'Inputs', row, column: 0, cells });
    return { text, cells };
  }

  /** A value as a constant of the formula. */
  write(cell: Cell): Given {
    return { text: literal(cell), cells: [[cell]] };
  }

  /** Adds a METER cell. */
  add(id: string, args: readonly Given[]): void {
    const values = args.map(({ cells }) => cells ?? null);
    const shown = call(id, values).map((row) => row.map(cellOf));
    const formula = `=METER.${id}(${args.map(({ text }) => text).join(',')})`;
    const cell: MeterCell = { sheet: 'Results', row: this.nextRow, column: 0, formula, shown };
    this.cells.push(cell);
    if (id === 'INCENTIVES') this.compared.set(cell, call('COMPARE', values));
    this.nextRow += shown.length;
  }

  readonly resolve: Resolve = (reference) => this.placed.get(reference);

  inputSheet(): Sheet {
    return { name: 'Inputs', cells: this.inputs };
  }
}

function contentOf(cell: Cell): Content {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'string' && cell !== '') return { kind: 'text', text: cell };
  return { kind: 'blank' };
}

function cellOf(value: unknown): Cell {
  if (value instanceof HostError) return { error: value.code, sentence: value.message };
  return value as Cell;
}
