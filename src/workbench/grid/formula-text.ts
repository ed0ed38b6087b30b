/** Text in quotes, a sheet's name in quotes, and structured references: these stay as they are written. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\])/;
/** Names of functions, references to cells, and the truth values. */
const IN_CAPITALS =
  /(?<![\w.!$])(?:[A-Za-z_][\w.]*(?=\()|\$?[A-Za-z]{1,3}\$?\d+(?![\w.(!])|(?:true|false)(?![\w.(!]))/gi;
const AFTER_SHEET = /!\$?[a-z]{1,3}\$?\d+(?:\$?:\$?[a-z]{1,3}\$?\d+)?/gi;

/** A formula as Excel gives it back: names of functions and references in capitals, the rest as written. */
export function formulaText(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(IN_CAPITALS, (found) => found.toUpperCase())
            .replace(AFTER_SHEET, (found) => found.toUpperCase()),
    )
    .join('');
}
