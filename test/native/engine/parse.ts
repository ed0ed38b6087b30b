import { dec } from '../../../src/core/exact/decimal';
import { isErrorCell, type Cell } from '../../../src/core/grid/cell';
import { FUNCTIONS } from './functions';
import { broadcast, cellOf, Failure, fail, isCells, numberOf, type Cells, type Value } from './value';

/** Looks up an address or a range; a cell outside the sheet is null. */
export type Look = (sheet: string | undefined, from: string, to: string | undefined) => Value;
/** A formula, ready to be worked out. */
export type Expression = (look: Look) => Value;

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:E[+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(#[A-Z0-9/]+[!?]?)|(TRUE|FALSE)(?![\w(])|([A-Z][A-Z0-9.]*)\(|(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?|(<=|>=|<>|[-+*/^&=<>(),%{};]))/gy;

interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'boolean' | 'call' | 'address' | 'mark' | 'end';
  readonly text: string;
  readonly address?: readonly [string | undefined, string, string | undefined];
}

/** A formula's expression. It knows what converted formulas are made of, and no more: anything else throws. */
export function parse(formula: string): Expression {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const peek = () => tokens[at]?.text ?? '';
  const isMark = (...marks: readonly string[]) => tokens[at]?.kind === 'mark' && marks.includes(peek());
  const next = (): Token => tokens[at++] ?? { kind: 'end', text: '' };
  const take = (mark: string) => {
    if (next().text !== mark) throw new Error(`${formula}: ${mark} is missing before token ${at}`);
  };

  const chain = (part: () => Expression, marks: readonly string[]) => (): Expression => {
    let left = part();
    while (isMark(...marks)) {
      const operation = OPERATIONS[next().text];
      if (operation === undefined) throw new Error(`${formula}: an operator that is none`);
      const [before, after] = [left, part()];
      left = (look) => broadcast(before(look), after(look), operation);
    }
    return left;
  };
  const postfix = (): Expression => {
    let own = primary();
    while (isMark('%')) {
      next();
      const before = own;
      own = (look) =>
        dec(numberOf(before(look)))
          .div(100)
          .toNumber();
    }
    return own;
  };
  const signed = (): Expression => {
    if (!isMark('-', '+')) return postfix();
    const isMinus = next().text === '-';
    const own = signed();
    return isMinus ? (look) => broadcast(0, own(look), (_, cell) => -numberOf(cell)) : own;
  };
  const power = chain(signed, ['^']);
  const term = chain(power, ['*', '/']);
  const sum = chain(term, ['+', '-']);
  const joined = chain(sum, ['&']);
  const comparison = chain(joined, ['=', '<>', '<', '>', '<=', '>=']);

  const args = (): Expression[] => {
    const list: Expression[] = [];
    while (!isMark(')')) {
      list.push(isMark(',') ? () => null : comparison());
      if (isMark(',')) next();
    }
    take(')');
    return list;
  };
  const primary = (): Expression => {
    const token = next();
    const { text } = token;
    switch (token.kind) {
      case 'number':
        return () => Number(text);
      case 'text':
        return () => text;
      case 'boolean':
        return () => text === 'TRUE';
      case 'error':
        return () => fail(text);
      case 'call':
        return callOf(text, args());
      case 'address': {
        const [sheet, from, to] = token.address ?? [undefined, '', undefined];
        return (look) => look(sheet, from, to);
      }
      default: {
        if (text !== '(') throw new Error(`${formula}: ${text} has no place at token ${at}`);
        const inside = comparison();
        take(')');
        return inside;
      }
    }
  };

  const whole = comparison();
  if (tokens[at]?.kind !== 'end') throw new Error(`${formula}: ${peek()} is left over`);
  return whole;
}

function callOf(name: string, args: readonly Expression[]): Expression {
  if (name === 'IF') {
    const [condition = () => null, then = () => null, otherwise = () => false] = args;
    return (look) => (numberOf(condition(look)) !== 0 ? then(look) : otherwise(look));
  }
  const run = FUNCTIONS[name];
  if (run === undefined) throw new Error(`no function ${name}`);
  // COUNT counts an error for nothing, where any other function is the error.
  const given = (own: Expression, look: Look): Value =>
    name === 'COUNT' ? orError(() => own(look)) : own(look);
  return (look) => run(args.map((own) => given(own, look)));
}

function orError(run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.cell;
    throw thrown;
  }
}

const OPERATIONS: Readonly<Record<string, (a: Cell, b: Cell) => Cell>> = {
  '+': (a, b) => finite(numberOf(a) + numberOf(b)),
  '-': (a, b) => finite(numberOf(a) - numberOf(b)),
  '*': (a, b) => finite(numberOf(a) * numberOf(b)),
  '/': (a, b) => (numberOf(b) === 0 ? (numberOf(a), fail('#DIV/0!')) : finite(numberOf(a) / numberOf(b))),
  '^': (a, b) => finite(numberOf(a) ** numberOf(b)),
  '&': (a, b) => `${String(cellOf(a) ?? '')}${String(cellOf(b) ?? '')}`,
  '=': (a, b) => order(a, b) === 0,
  '<>': (a, b) => order(a, b) !== 0,
  '<': (a, b) => order(a, b) < 0,
  '>': (a, b) => order(a, b) > 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>=': (a, b) => order(a, b) >= 0,
};

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('#NUM!');
}

/** Numbers before text before TRUE and FALSE; case does not matter; a blank is whatever it is compared with. */
function order(left: Cell, right: Cell): number {
  const [a, b] = [cellOf(left), cellOf(right)];
  const blankAs = (other: Cell) => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const x = a ?? blankAs(b);
  const y = b ?? blankAs(a);
  const rank = (cell: Cell) => ['number', 'string', 'boolean'].indexOf(typeof cell);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  const key = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase() : Number(cell));
  return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`${text}: cannot read on from ${text.slice(start)}`);
    const [, number, words, error, boolean, call, sheet, from, to, mark] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (words !== undefined) tokens.push({ kind: 'text', text: words.replaceAll('""', '"') });
    else if (error !== undefined) tokens.push({ kind: 'error', text: error });
    else if (boolean !== undefined) tokens.push({ kind: 'boolean', text: boolean });
    else if (call !== undefined) tokens.push({ kind: 'call', text: call });
    else if (from !== undefined) tokens.push({ kind: 'address', text: from, address: [sheet, from, to] });
    else tokens.push({ kind: 'mark', text: mark ?? '' });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

/** A looked-up value as it is, an error in it as a failure. */
export function passed(value: Value): Value | Cells {
  if (!isCells(value) && value !== null && isErrorCell(value)) throw new Failure(value);
  return value;
}
