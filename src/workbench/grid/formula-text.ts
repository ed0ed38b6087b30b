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

/** Numbers written with an exponent as plain digits: the grid takes 1E-12 for 1E less 12. */
export function withPlainNumbers(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(SCIENTIFIC, (_, digits: string, exponent: string) =>
            shifted(digits, Number(exponent)),
          ),
    )
    .join('');
}

/** Digits with their decimal point moved to the right, or to the left where `by` is negative. */
function shifted(digits: string, by: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const all = whole + part;
  const point = whole.length + by;
  if (point <= 0) return `0.${'0'.repeat(-point)}${all}`;
  return point >= all.length
    ? all + '0'.repeat(point - all.length)
    : `${all.slice(0, point)}.${all.slice(point)}`;
}
