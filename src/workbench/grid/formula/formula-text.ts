import { rewritePlain } from '../../../reference/parts.js';

/** Names of functions, references to cells, and the truth values. */
const IN_CAPITALS =
  /(?<![\w.!$])(?:[A-Za-z_][\w.]*(?=\()|\$?[A-Za-z]{1,3}\$?\d+(?![\w.(!])|(?:true|false)(?![\w.(!]))/gi;
const AFTER_SHEET = /!\$?[a-z]{1,3}\$?\d+(?:\$?:\$?[a-z]{1,3}\$?\d+)?/gi;

/** A formula as Excel gives it back: names of functions and references in capitals, the rest as written. */
export function formulaText(formula: string): string {
  return rewritePlain(formula, (plain) =>
    plain
      .replace(IN_CAPITALS, (found) => found.toUpperCase())
      .replace(AFTER_SHEET, (found) => found.toUpperCase()),
  );
}
