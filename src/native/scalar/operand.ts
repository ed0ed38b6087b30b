import type { Cell } from '../../core/grid/cell.js';
import { cellAddress } from '../address.js';
import type { CallArgument } from '../argument.js';
import { literal } from '../literal.js';

/** An argument at one position of what a call fills. */
export interface Operand {
  /** As a formula takes it; empty where it is left out. */
  readonly text: string;
  /** Whether it can change: a reference or an expression, no constant. */
  readonly isLive: boolean;
  /** What it holds now; undefined for an expression. */
  readonly value: Cell | undefined;
}

/** How many cells an argument spreads over; an expression is one value. */
export function sizeOf({ cells }: CallArgument): { readonly rows: number; readonly columns: number } {
  return { rows: cells?.length ?? 1, columns: cells?.[0]?.length ?? 1 };
}

/** The operand at a position, a single row or column serving all; undefined where the argument does not reach there. */
export function operandAt(
  argument: CallArgument,
  row: number,
  column: number,
  sheet: string,
): Operand | undefined {
  const { cells, at, kind, text } = argument;
  if (cells === undefined) return { text, isLive: true, value: undefined };
  const { rows, columns } = sizeOf(argument);
  const y = rows === 1 ? 0 : row;
  const x = columns === 1 ? 0 : column;
  const value = cells[y]?.[x];
  if (value === undefined) return undefined;
  const isOne = rows === 1 && columns === 1;
  if (kind === 'reference' && at !== undefined) {
    return { text: isOne ? text : cellAddress(at, y, x, sheet), isLive: true, value };
  }
  return { text: isOne ? text : literal(value), isLive: false, value };
}
