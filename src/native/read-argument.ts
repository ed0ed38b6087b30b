import type { CallArgument } from './argument.js';
import { OMITTED } from './argument.js';
import type { Resolve } from './call.js';
import { isOfThisRow, ofAllRows } from '../reference/structured.js';
import { literal, readArray, readLiteral } from './literal.js';

/** Where a formula stands, and how what it refers to is found. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly resolve: Resolve;
}

/** An argument from its text. */
export function readArgument(text: string, place: FormulaPlace): CallArgument {
  if (text === '') return OMITTED;
  const single = readLiteral(text);
  if (single !== undefined) {
    const isPlain = text.startsWith('"') || /^[\d.]+%?$/.test(text);
    return {
      text: isPlain ? text : literal(single),
      kind: 'constant',
      cells: [[single]],
      at: undefined,
    };
  }
  const rows = readArray(text);
  if (rows !== undefined) return { text, kind: 'constant', cells: rows, at: undefined };
  return (
    readReference(text, place) ?? { text: `(${text})`, kind: 'expression', cells: undefined, at: undefined }
  );
}

/** What could be a reference: names, addresses, sheets and structured parts, but no operator and no call. */
const REFERENCE = /^(?:'(?:[^']|'')+'!|[^\s!'"(){},;+\-*/^&=<>%[\]#@]+!)?[^\s!'"(){},;+\-*/^&=<>%[\]#@]+#?$/;
const STRUCTURED = /^[^\s!'"(){},;+\-*/^&=<>%[\]#@]+\[.*\]$/s;

/** Whether a text is a reference to be looked up. */
export function isReference(text: string): boolean {
  return readLiteral(text) === undefined && (REFERENCE.test(text) || STRUCTURED.test(text));
}

function readReference(text: string, { sheet, row, resolve }: FormulaPlace): CallArgument | undefined {
  if (!isReference(text)) return undefined;
  const at = resolve(ofAllRows(text), sheet);
  if (at === undefined || at.cells.length === 0) return undefined;
  if (!isOfThisRow(text)) return { text, kind: 'reference', cells: at.cells, at };
  const cells = at.cells[row - at.row];
  return cells && { text, kind: 'reference', cells: [cells], at: { ...at, row, cells: [cells] } };
}
