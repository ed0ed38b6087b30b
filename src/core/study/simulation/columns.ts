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
  readonly #known = new Map<string, Column>();
  readonly #fills: ((count: number) => void)[] = [];
  #added = 0;

  /** @param key undefined: a column of its own. */
  add(key: string | undefined, fill: Fill): Column {
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const values = new Float64Array(BLOCK);
    const column = { id: this.#added, values };
    this.#added += 1;
    this.#fills.push((count) => fill(values, count));
    if (key !== undefined) this.#known.set(key, column);
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
    for (const fill of this.#fills) fill(count);
  }
}

function productFill(factor: Column | undefined, { constant, terms }: Linear): Fill {
  const [first, second, ...others] = terms;
  if (factor === undefined) {
    const scaled = productFill({ id: -1, values: new Float64Array(BLOCK).fill(1) }, { constant, terms });
    return first === undefined ? (into, count) => into.fill(constant, 0, count) : scaled;
  }
  const by = factor.values;
  if (first === undefined) {
    return (into, count) => {
      for (let trial = 0; trial < count; trial += 1) into[trial] = (by[trial] as number) * constant;
    };
  }
  const [a, x] = [first.by, first.of.values];
  if (second === undefined) {
    return (into, count) => {
      for (let trial = 0; trial < count; trial += 1) {
        into[trial] = (by[trial] as number) * (constant + a * (x[trial] as number));
      }
    };
  }
  const [b, y] = [second.by, second.of.values];
  return (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = constant + a * (x[trial] as number) + b * (y[trial] as number);
    }
    for (const { by: times, of } of others) {
      for (let trial = 0; trial < count; trial += 1) {
        into[trial] = (into[trial] as number) + times * (of.values[trial] as number);
      }
    }
    for (let trial = 0; trial < count; trial += 1)
      into[trial] = (into[trial] as number) * (by[trial] as number);
  };
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
