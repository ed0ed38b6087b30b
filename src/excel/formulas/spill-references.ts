import { parseCell } from '../../reference/address.js';
import { withoutTexts } from '../../reference/parts.js';
import { splitReference } from '../../reference/sheet-name.js';

/** The first cell of what a formula fills. */
export interface SpillReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ONE_CELL = String.raw`((?:(?:'(?:[^']|'')+'|[^\s!'"(){},;+\-*/^&=<>%[\]#@]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6})`;
/** `A5#`, `Compare!$A$5#`, and as files have it `_xlfn.ANCHORARRAY(A5)`. */
const SPILLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!'])${ONE_CELL}#|ANCHORARRAY\(\s*${ONE_CELL}\s*\)`,
  'giu',
);

/** Whose spilled cells a formula on `sheet` refers to with #: such a reference breaks once no formula spills there. */
export function spillReferences(formula: string, sheet: string): SpillReference[] {
  return [...withoutTexts(formula).matchAll(SPILLED)].flatMap((match) => {
    const split = splitReference(match[1] ?? match[2] ?? '');
    const place = split && parseCell(split.cells);
    return split === undefined || place === undefined ? [] : [{ sheet: split.sheet ?? sheet, ...place }];
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
