import Decimal from 'decimal.js';
import { isErrorCell, type Cell } from '../../../src/core/grid/cell';
import { dec } from '../../../src/core/exact/decimal';
import { centralNormalQuantile } from '../../../src/core/stats/central-normal-quantile';
import { cellOf, cellsOf, fail, isCells, numberOf, type Value } from './value';

/** Functions of a spreadsheet over values that are known; IF, which leaves one of its values alone, is not among them. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  ABS: ([x = null]) => Math.abs(numberOf(x)),
  AND: (args) => conditions(args).every(Boolean),
  COUNT: (args) => args.flatMap((own) => cellsOf(own).flat()).filter((own) => typeof own === 'number').length,
  EXP: ([x = null]) => Math.exp(numberOf(x)),
  INDEX: ([cells = null, row = null, column = null]) => index(cells, numberOf(row), numberOf(column)),
  INT: ([x = null]) => Math.floor(numberOf(x)),
  LN: ([x = null]) => Math.log(numberOf(x)),
  LOG10: ([x = null]) => Math.log10(numberOf(x)),
  MATCH: ([sought = null, cells = null]) => match(cellOf(sought), cellsOf(cells).flat()),
  MAX: (args) => Math.max(...numbers(args)),
  MIN: (args) => Math.min(...numbers(args)),
  N: ([x = null]) => {
    const cell = cellOf(x);
    return typeof cell === 'number' ? cell : cell === true ? 1 : 0;
  },
  NA: () => fail('#N/A'),
  NORMSINV: ([p = null]) => {
    const below = dec(numberOf(p));
    const isLow = below.lt(0.5);
    const central = (isLow ? below.times(-2).plus(1) : below.times(2).minus(1)).abs();
    if (central.isZero()) return 0;
    const quantile = centralNormalQuantile(central).toNumber();
    return isLow ? -quantile : quantile;
  },
  NOT: ([x = null]) => !numberOf(x),
  OR: (args) => conditions(args).some(Boolean),
  POISSON: ([x = null, mean = null, upTo = null]) =>
    poisson(Math.floor(numberOf(x)), numberOf(mean), numberOf(upTo) !== 0),
  ROUND: ([x = null, places = null]) => rounded(numberOf(x), numberOf(places), Decimal.ROUND_HALF_UP),
  ROUNDUP: ([x = null, places = null]) => rounded(numberOf(x), numberOf(places), Decimal.ROUND_UP),
  ROWS: ([cells = null]) => cellsOf(cells).length,
  SMALL: ([cells = null, place = null]) =>
    numbers([cells]).sort((a, b) => a - b)[numberOf(place) - 1] ?? fail('#NUM!'),
  SQRT: ([x = null]) => Math.sqrt(numberOf(x)),
  SUBSTITUTE: ([words = null, from = null, to = null]) =>
    String(cellOf(words)).replaceAll(String(cellOf(from)), String(cellOf(to))),
  SUM: (args) => numbers(args).reduce((sum, own) => sum + own, 0),
  SUMPRODUCT: (args) => {
    const [first = [], ...others] = args.map((own) => cellsOf(own).flat());
    return first.reduce<number>((sum, own, place) => {
      const factors = others.map((cells) => number(cells[place] ?? null));
      return sum + factors.reduce((product, factor) => product * factor, number(own));
    }, 0);
  },
  TRIM: ([x = null]) => String(cellOf(x) ?? '').trim(),
  VALUE: ([x = null]) => {
    const cell = cellOf(x);
    const [, digits, percent] = /^\s*([\d.eE+-]+)\s*(%?)\s*$/.exec(String(cell ?? '')) ?? fail('#VALUE!');
    return percent === '%'
      ? dec(digits ?? '')
          .div(100)
          .toNumber()
      : Number(digits);
  },
};

/** In an argument that is a range, text and blanks count for nothing. */
function numbers(args: readonly Value[]): number[] {
  return args.flatMap((own) =>
    isCells(own)
      ? own
          .flat()
          .filter((cell) => typeof failing(cell) === 'number')
          .map(Number)
      : [numberOf(own)],
  );
}

function number(cell: Cell): number {
  const own = failing(cell);
  return typeof own === 'number' ? own : 0;
}

function failing(cell: Cell): Cell {
  return cell !== null && isErrorCell(cell) ? cellOf(cell) : cell;
}

function conditions(args: readonly Value[]): number[] {
  return args.flatMap((own) => (isCells(own) ? own.flat().map(numberOf) : [numberOf(own)]));
}

function index(cells: Value, row: number, column: number): Value {
  const rows = cellsOf(cells);
  const isRow = rows.length === 1 && column === 0;
  if (isRow) return rows[0]?.[row - 1] ?? null;
  const chosen = row === 0 ? rows : rows.slice(row - 1, row);
  if (chosen.length === 0) fail('#REF!');
  const result = column === 0 ? chosen : chosen.map((line) => line.slice(column - 1, column));
  return result.length === 1 && result[0]?.length === 1 ? (result[0][0] ?? null) : result;
}

function match(sought: Cell, cells: readonly Cell[]): number {
  const key = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell);
  const place = cells.findIndex((cell) => key(cell) === key(sought));
  return place < 0 ? fail('#N/A') : place + 1;
}

function rounded(value: number, places: number, mode: Decimal.Rounding): number {
  const scale = dec(10).pow(places);
  return dec(value).times(scale).toDecimalPlaces(0, mode).div(scale).toNumber();
}

function poisson(count: number, mean: number, upTo: boolean): number {
  if (count < 0 || mean < 0) return fail('#NUM!');
  let term = dec(-mean).exp();
  let sum = term;
  for (let own = 1; own <= count; own += 1) {
    term = term.times(mean).div(own);
    sum = sum.plus(term);
  }
  return (upTo ? sum : term).toNumber();
}
