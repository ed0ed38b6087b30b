import { conflict, passed, type Fault } from '../fault/fault.js';
import { called, within, type Place } from '../fault/place.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { plainNumber } from './number.js';
import { calledOf, type Called } from './total-words.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** One row of a table: its cells by header, and where it stands. */
export interface Row {
  /** Its table and row (a column in a transposed block). */
  readonly where: Place;
  /** The same as a number: 1 is the first below the headers. */
  readonly place: number;
  /** The cell under a header; null where the table has no such column. */
  get(header: string): Cell;
}

/** What tells a row of sums from the rows that it sums up. */
export interface TotalsRule {
  /** The column that names a row. */
  readonly named: string;
  /** Columns whose sum means something: a total has the sum of the others there. */
  readonly additive: readonly string[];
  /** What a row without a figure in such a column comes to by its other columns; null where that says nothing. */
  readonly made: (row: Row, header: string) => number | null;
  /** Columns in which a total has an average of the others, their sum, or nothing. */
  readonly averaged: readonly string[];
  /** A column in which a total has nothing; undefined where there is none. */
  readonly never: string | undefined;
  /** A row that says for itself what it is of, and so is no total; left out: any may be one. */
  readonly isOne?: (row: Row) => boolean;
  /** How many rows a row without a name must sum up to be a total. */
  readonly fewest: number;
}

export interface FoundTotals {
  readonly totals: readonly Row[];
  /** Rows that are called a total and are the sum of nothing. */
  readonly faults: readonly Fault[];
}

/** Sums in cells are doubles: their last digits are no difference. */
const TOLERANCE = 1e-9;

/**
 * Which rows are totals. A row that is called one, in any of Excel's languages, is a total where it is the sum of all
 * other rows, of those above, or of those up to the next one called so; where it is the sum of none, that is a fault.
 * A row with such a word in its name is one where it sums up several, or the one that it names.
 * The last row is a total whatever it is called where it sums up two rows or more that count something and has no rate
 * that is no average of theirs; `All`, and a row without a name, where it sums up one. Where all rows are called totals, none is.
 */
export function findTotals(rows: readonly Row[], rule: TotalsRule): FoundTotals {
  const able = rows.filter(
    (row) => (rule.never === undefined || isEmpty(row.get(rule.never))) && rule.isOne?.(row) !== true,
  );
  const called = new Map(able.map((row) => [row, calledAs(row, rule)]));
  const isOwn = (row: Row) => !['total', 'likely'].includes(called.get(row) ?? 'other');
  const found = new Set<Row>();
  const faults: Fault[] = [];
  if (!rows.some(isOwn)) return { totals: [], faults };
  const others = () => rows.filter((row) => isOwn(row) && !found.has(row));

  for (const row of able.filter((own) => called.get(own) === 'likely')) {
    if (sumsNear(row, rows, isOwn).some((summed) => isLikelyTotal(row, summed, rule))) found.add(row);
    else called.set(row, 'other');
  }
  for (const row of able.filter((own) => called.get(own) === 'total')) {
    if (isSumOrSilent(row, rows, isOwn, rule)) found.add(row);
    else faults.push(wrongTotal(row, others(), rule));
  }
  for (const row of able.filter((own) => called.get(own) === 'all' && own !== rows.at(-1))) {
    const summed = others().filter((own) => own !== row);
    if (summed.length > 1 && adds(row, summed, rule)) found.add(row);
  }
  const last = others().at(-1);
  if (last !== undefined && able.includes(last) && last === lastBeside(rows, found)) {
    if (isLastTotal(last, others().slice(0, -1), called.get(last) ?? 'other', rule)) found.add(last);
  }
  return { totals: rows.filter((row) => found.has(row)), faults };
}

/** The last row that is not known to be a total yet. */
function lastBeside(rows: readonly Row[], found: ReadonlySet<Row>): Row | undefined {
  return rows.filter((row) => !found.has(row)).at(-1);
}

function calledAs(row: Row, { named, never }: TotalsRule): Called {
  const name = row.get(named);
  const called = isErrorCell(name) || isEmpty(name) ? 'other' : calledOf(String(name));
  // What lacks the one column that every row fills in is no row of its own.
  return called === 'all' && never !== undefined ? 'total' : called;
}

/** What a total may sum up: all others, all above, those since the one before, those up to the next. */
function sumsNear(row: Row, rows: readonly Row[], isOwn: (row: Row) => boolean): Row[][] {
  const at = rows.indexOf(row);
  const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
  const isCalled = (own: Row) => !isOwn(own);
  const before = [...above].reverse().findIndex(isCalled);
  const after = below.findIndex(isCalled);
  const since = before < 0 ? above : above.slice(above.length - before);
  const until = after < 0 ? below : below.slice(0, after);
  return [[...above, ...below], above, since, until]
    .map((near) => near.filter((own) => own !== row && isOwn(own)))
    .filter((near) => near.length > 0);
}

function isSumOrSilent(
  row: Row,
  rows: readonly Row[],
  isOwn: (row: Row) => boolean,
  rule: TotalsRule,
): boolean {
  const hasFigure = rule.additive.some((header) => !isEmpty(row.get(header)));
  return !hasFigure || sumsNear(row, rows, isOwn).some((summed) => adds(row, summed, rule));
}

/** `Chat total` below Chat alone is its total; `Total Care` beside it, which happens to be as large, is not. */
function isLikelyTotal(row: Row, summed: readonly Row[], rule: TotalsRule): boolean {
  const name = nameIn(row, rule).toLowerCase();
  const isNamed = summed.every((own) => name.includes(nameIn(own, rule).toLowerCase()));
  return (summed.length > 1 || isNamed) && adds(row, summed, rule) && couldAverage(row, summed, rule);
}

function nameIn(row: Row, { named }: TotalsRule): string {
  const name = row.get(named);
  return isErrorCell(name) ? name.error : String(name).trim();
}

function isLastTotal(row: Row, summed: readonly Row[], called: Called, rule: TotalsRule): boolean {
  const isSilent = (own: Row) => rule.additive.every((header) => isEmpty(own.get(header)));
  if (called === 'all')
    return summed.length >= 1 && ([row, ...summed].every(isSilent) || adds(row, summed, rule));
  const isNameless = isEmpty(row.get(rule.named)) && summed.some((own) => !isEmpty(own.get(rule.named)));
  if (isNameless) return summed.length >= rule.fewest && adds(row, summed, rule);
  const counting = summed.filter((own) => rule.additive.some((header) => numberIn(own.get(header)) > 0));
  return counting.length >= 2 && adds(row, summed, rule) && couldAverage(row, summed, rule);
}

/** Whether a row is the sum of others in every column that both have, and in one at least. */
function adds(row: Row, summed: readonly Row[], { additive, made }: TotalsRule): boolean {
  const compared = additive.filter((header) => !isEmpty(row.get(header)));
  const sums = compared.map((header) => {
    const stated = summed.map((own) => own.get(header));
    const whole = summed.map((own, index) =>
      isEmpty(stated[index] ?? null) ? made(own, header) : stated[index],
    );
    return [numberIn(row.get(header)), sumOf(stated), sumOf(whole)] as const;
  });
  const known = sums.filter(([, ...others]) => others.some((sum) => sum !== 0));
  return known.length > 0 && known.every(([value, ...others]) => others.some((sum) => isNear(value, sum)));
}

/** Whether its rates could be those of a total: nothing, an average of those of the rows it sums up, or their sum. */
function couldAverage(row: Row, summed: readonly Row[], { averaged, additive }: TotalsRule): boolean {
  return averaged.every((header) => {
    const cell = row.get(header);
    const rated = summed.filter((own) => !Number.isNaN(numberIn(own.get(header))));
    if (isEmpty(cell) || rated.length === 0) return true;
    const value = numberIn(cell);
    const means = [undefined, ...additive].map((weight) => meanOf(rated, header, weight));
    return means.some((mean) => isRounded(value, mean)) || isNear(value, sumIn(summed, header));
  });
}

/** The mean of a column, each row weighing as much as its figure in another, or all alike. */
function meanOf(rows: readonly Row[], header: string, weight: string | undefined): number {
  const weights = rows.map((own) => (weight === undefined ? 1 : numberIn(own.get(weight))));
  const sum = rows.reduce((all, own, index) => all + numberIn(own.get(header)) * (weights[index] ?? 0), 0);
  return sum / weights.reduce((all, own) => all + own, 0);
}

/** Averages are often typed as they are shown: within a hundredth of itself. */
function isRounded(value: number, mean: number): boolean {
  return Math.abs(value - mean) <= Math.abs(mean) / 100;
}

function sumIn(rows: readonly Row[], header: string): number {
  return sumOf(rows.map((row) => row.get(header)));
}

function sumOf(cells: readonly (Cell | undefined)[]): number {
  return cells
    .filter((cell) => cell !== undefined && !isEmpty(cell))
    .reduce<number>((sum, cell) => sum + numberIn(cell ?? null), 0);
}

function isNear(value: number, sum: number): boolean {
  return Math.abs(value - sum) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(sum));
}

/** The number of a cell; NaN where it holds none, so that nothing is equal to it. */
function numberIn(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return (typeof cell === 'string' ? plainNumber(cell)?.toNumber() : undefined) ?? NaN;
}

/** Hosts send an empty cell as 0 too. */
function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** The fault of a row that is called a total and sums up nothing: the figures of the first column that differs. */
function wrongTotal(row: Row, others: readonly Row[], rule: TotalsRule): Fault {
  const where = called(row.where, nameIn(row, rule));
  const header =
    rule.additive.find(
      (own) => !isEmpty(row.get(own)) && !isNear(numberIn(row.get(own)), sumIn(others, own)),
    ) ?? '';
  const cell = row.get(header);
  if (isErrorCell(cell)) return passed(within(where, { term: header }), cell.error);
  return conflict(where, phrase('wrongTotal', header, String(cell), shortSum(sumIn(others, header))));
}

function shortSum(sum: number): Text {
  return Number.isNaN(sum) ? phrase('noNumber') : String(Number(sum.toPrecision(12)));
}
