/** The formulas of docstrings: `=METER.NAME(0.99, "session", , 65%, {1,2;3,4})`, nested in INDEX where they spill. */

interface Cursor {
  readonly text: string;
  at: number;
}

export type Value = string | number | boolean | null | readonly (readonly Value[])[];
type Run = (id: string, args: readonly Value[]) => Value;

/** The value of a formula; `run` computes a METER function. */
export function evaluate(formula: string, run: Run): Value {
  const cursor = { text: formula.replace(/^=/, ''), at: 0 };
  const value = expression(cursor, run);
  if (cursor.at < cursor.text.length)
    throw new Error(`${formula}: ${cursor.text.slice(cursor.at)} is left over`);
  return value;
}

/** What an example promises: a value as a formula writes it, an error's name, or digits that go on (0.808…). */
export function expected(text: string): Value {
  return evaluate(text, () => null);
}

function expression(cursor: Cursor, run: Run): Value {
  const value =
    array(cursor, run) ??
    token(cursor, /"((?:[^"]|"")*)"/y, ([, words = '']) => words.replaceAll('""', '"')) ??
    token(cursor, /#[A-Z0-9/]+[!?]?|-?[\d.]+…/y, ([word]) => word) ??
    token(cursor, /(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)/y, ([, digits, sign]) =>
      numberOf(digits ?? '', sign === '%'),
    ) ??
    token(cursor, /(TRUE|FALSE)\b/y, ([word]) => word === 'TRUE') ??
    functionCall(cursor, run);
  skip(cursor);
  return value;
}

/** `65%` as a cell holds it: the double nearest to 0.65. */
function numberOf(digits: string, isPercent: boolean): number {
  return isPercent ? Number(`${digits}e-2`) : Number(digits);
}

function array(cursor: Cursor, run: Run): Value | undefined {
  if (!take(cursor, '{')) return undefined;
  const rows: Value[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(expression(cursor, run));
    if (take(cursor, ';')) rows.push([]);
    else if (!take(cursor, ',')) break;
  }
  expectText(cursor, '}');
  return rows;
}

function functionCall(cursor: Cursor, run: Run): Value {
  const name = token(cursor, /(?:METER\.)?([A-Z_]+)\(/y, ([, id]) => id);
  if (name === undefined)
    throw new Error(`${cursor.text}: cannot read on from ${cursor.text.slice(cursor.at)}`);
  const args: Value[] = [];
  skip(cursor);
  while (!take(cursor, ')')) {
    const isLeftOut = cursor.text[cursor.at] === ',';
    args.push(isLeftOut ? null : expression(cursor, run));
    if (take(cursor, ',') && cursor.text[cursor.at] === ')') args.push(null);
  }
  return name === 'INDEX' ? index(args) : run(name, args);
}

function index([table, row, column]: readonly Value[]): Value {
  if (!Array.isArray(table)) throw new Error('INDEX takes a table');
  return (table as readonly (readonly Value[])[])[Number(row) - 1]?.[Number(column) - 1] ?? null;
}

function token<T>(cursor: Cursor, pattern: RegExp, read: (match: RegExpExecArray) => T): T | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return read(match);
}

function take(cursor: Cursor, text: string): boolean {
  if (!cursor.text.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  skip(cursor);
  return true;
}

function expectText(cursor: Cursor, text: string): void {
  if (!take(cursor, text)) throw new Error(`${cursor.text}: ${text} is missing at ${cursor.at}`);
}

function skip(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}
