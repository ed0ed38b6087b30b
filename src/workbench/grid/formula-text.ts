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

/** Names of tables before a [ as the tables write them: the grid tells capitals apart, Excel does not. */
export function withTableNames(formula: string, names: readonly string[]): string {
  if (!formula.includes('[')) return formula;
  return formula
    .split(QUOTED)
    .map((part, index, parts) =>
      index % 2 === 1 || !parts[index + 1]?.startsWith('[')
        ? part
        : part.replace(
            /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u,
            (given) => names.find((name) => name.toLowerCase() === given.toLowerCase()) ?? given,
          ),
    )
    .join('');
}

/** 1E-12, 2.5e3: not the end of a name, and no column of a reference. */
const SCIENTIFIC = /(?<![\p{L}\p{N}_.$])(\d+\.?\d*|\.\d+)E([+-]?\d{1,3})(?![\p{L}\p{N}_.(])/giu;

/** Numbers written with an exponent as the grid takes them: 1E-12 would be 1E less 12 to it, and small digits a text. */
export function withPlainNumbers(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(SCIENTIFIC, (found, digits: string, exponent: string) => {
            const plain = String(Number(found));
            const power = Number(exponent);
            return /e/i.test(plain) ? `(${digits}${power < 0 ? '/' : '*'}10^${Math.abs(power)})` : plain;
          }),
    )
    .join('');
}
