import { BLOCK } from './block.js';

/** One figure in every trial of a block. */
export interface Column {
  readonly id: number;
  readonly values: Float64Array;
}

/** Figures that add up: a constant, and multiples of columns. */
export interface Linear {
  readonly constant: number;
  readonly terms: readonly { readonly by: number; readonly of: Column }[];
}

/** Fills the column for the first trials of a block. */
export type Fill = (into: Float64Array, count: number) => void;

/**
 * All figures of a simulation, block by block: each column is filled from those that were added before it. A column that
 * is asked for twice by the same key is one.
 */
export class Columns {
  private readonly known = new Map<string, Column>();
  private readonly fills: ((count: number) => void)[] = [];
  private added = 0;

  /** @param key undefined: a column of its own. */
  add(key: string | undefined, fill: Fill): Column {
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const values = new Float64Array(BLOCK);
    const column = { id: this.added, values };
    this.added += 1;
    this.fills.push((count) => fill(values, count));
    if (key !== undefined) this.known.set(key, column);
    return column;
  }

  /** A column that never changes. */
  constant(value: number): Column {
    const column = this.add(`= ${value}`, () => undefined);
    column.values.fill(value);
    return column;
  }

  /** factor × linear; without a factor the linear itself. */
  product(factor: Column | undefined, linear: Linear): Column {
    const terms = linear.terms.map(({ by, of }) => `${by}·${of.id}`).join('+');
    return this.add(`${factor?.id ?? ''}*${linear.constant}+${terms}`, productFill(factor, linear));
  }

  fill(count: number): void {
    for (const fill of this.fills) fill(count);
  }
}

function productFill(factor: Column | undefined, { constant, terms }: Linear): Fill {
  const [first, ...others] = terms;
  const by = factor?.values;
  if (first === undefined) {
    return by === undefined
      ? (into, count) => into.fill(constant, 0, count)
      : (into, count) => multiply(into, by, constant, count);
  }
  const { by: own, of } = first;
  if (others.length === 0 && by !== undefined) {
    return (into, count) => multiplySum(into, by, { constant, own, of: of.values }, count);
  }
  return (into, count) => {
    sum(into, { constant, own, of: of.values }, count);
    for (const other of others) addMultiple(into, other.by, other.of.values, count);
    if (by !== undefined) multiplyEach(into, by, count);
  };
}

/*
 * The loops themselves. Each is a function of its own, of which there is one: those that are made anew with every
 * column are compiled once for all, and would look up their constants and arrays in every trial.
 */

function multiply(into: Float64Array, by: Float64Array, constant: number, count: number): void {
  for (let trial = 0; trial < count; trial += 1) into[trial] = (by[trial] as number) * constant;
}

interface OneTerm {
  readonly constant: number;
  readonly own: number;
  readonly of: Float64Array;
}

function sum(into: Float64Array, { constant, own, of }: OneTerm, count: number): void {
  for (let trial = 0; trial < count; trial += 1) into[trial] = constant + own * (of[trial] as number);
}

function multiplySum(
  into: Float64Array,
  by: Float64Array,
  { constant, own, of }: OneTerm,
  count: number,
): void {
  for (let trial = 0; trial < count; trial += 1) {
    into[trial] = (by[trial] as number) * (constant + own * (of[trial] as number));
  }
}

function addMultiple(into: Float64Array, by: number, of: Float64Array, count: number): void {
  for (let trial = 0; trial < count; trial += 1) {
    into[trial] = (into[trial] as number) + by * (of[trial] as number);
  }
}

function multiplyEach(into: Float64Array, by: Float64Array, count: number): void {
  for (let trial = 0; trial < count; trial += 1)
    into[trial] = (into[trial] as number) * (by[trial] as number);
}

export const NOTHING: Linear = { constant: 0, terms: [] };

/** Several as their sum; multiples of one column become one. */
export function total(all: readonly Linear[]): Linear {
  const terms = new Map<number, { readonly by: number; readonly of: Column }>();
  for (const { by, of } of all.flatMap((own) => own.terms)) {
    terms.set(of.id, { by: (terms.get(of.id)?.by ?? 0) + by, of });
  }
  return {
    constant: all.reduce((sum, own) => sum + own.constant, 0),
    terms: [...terms.values()].filter(({ by }) => by !== 0),
  };
}

export function times({ constant, terms }: Linear, factor: number): Linear {
  return {
    constant: constant * factor,
    terms: factor === 0 ? [] : terms.map(({ by, of }) => ({ by: by * factor, of })),
  };
}

/** constant + by × what is in the column, or at the value where there is none. */
export function along(column: Column | number, constant: number, by: number): Linear {
  if (typeof column === 'number') return { constant: constant + by * column, terms: [] };
  return total([{ constant, terms: [{ by, of: column }] }]);
}
