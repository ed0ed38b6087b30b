import { cellAddress } from './address.js';

/** A sheet's name in quotes, as a formula takes any: `'Tom''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An address with its sheet, whose name is quoted whatever it holds. */
export function onSheet(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** `Inputs!` or `'My inputs'!`. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z_.]*$/.test(sheet) && !/^(R|C|RC|TRUE|FALSE)$/i.test(sheet);
  // Names that could be read as an address, A1 or XFD, are quoted too: quotes are always allowed.
  return isPlain && sheet.length > 3 ? `${sheet}!` : `${quotedSheet(sheet)}!`;
}

/** A cell with its sheet, for people and formulas: `Inputs!B4`. */
export function cellOn(sheet: string, row: number, column: number): string {
  return sheetPrefix(sheet) + cellAddress(row, column);
}

/** A reference in two: the sheet it names, if any, and what it names there. */
export interface SplitReference {
  readonly sheet: string | undefined;
  readonly cells: string;
}

const SPLIT = /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?([^!]+)$/;

/** Splits `'My inputs'!B4`, `Inputs!B4` or `B4`; undefined for what is none of these. */
export function splitReference(reference: string): SplitReference | undefined {
  const [, quoted, plain, cells] = SPLIT.exec(reference) ?? [];
  return cells === undefined ? undefined : { sheet: quoted?.replaceAll("''", "'") ?? plain, cells };
}
