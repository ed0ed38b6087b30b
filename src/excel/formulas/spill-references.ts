import { parseArea } from '../cells/address.js';

/** The first cell of what a formula fills. */
export interface SpillReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([^\s!'"(){},;+\-*/^&=<>%[\]#@]+))!)?`;
const CELL = String.raw`(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})`;
/** `A5#`, `Compare!$A$5#`, and as files have it `_xlfn.ANCHORARRAY(A5)`. */
const SPILLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!'])${SHEET}${CELL}#|ANCHORARRAY\(\s*${SHEET}${CELL}\s*\)`,
  'giu',
);

/** Whose spilled cells a formula on `sheet` refers to with #: such a reference breaks once no formula spills there. */
export function spillReferences(formula: string, sheet: string): SpillReference[] {
  return [...formula.replace(TEXTS, '""').matchAll(SPILLED)].flatMap((match) => {
    const [, quoted, plain, cell, otherQuoted, otherPlain, otherCell] = match;
    const area = parseArea(cell ?? otherCell ?? '');
    const named = (quoted ?? otherQuoted)?.replaceAll("''", "'") ?? plain ?? otherPlain;
    return area === undefined ? [] : [{ sheet: named ?? sheet, row: area.row, column: area.column }];
  });
}

/** Whether a reference means a cell; names of sheets are the same in any case. */
export function isSpillOf(
  reference: SpillReference,
  cell: { readonly sheet: { readonly name: string }; readonly row: number; readonly column: number },
): boolean {
  return (
    reference.row === cell.row &&
    reference.column === cell.column &&
    reference.sheet.toLowerCase() === cell.sheet.name.toLowerCase()
  );
}
