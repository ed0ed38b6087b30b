import { dec, type Dec } from './decimal.js';

/** Numbers that make a polynomial 0, as often as each is a root, told apart up to two. */
export interface PositiveRoots {
  /** Above 0, up to and including 1: none, one, or two for all that are more. */
  readonly upToOne: number;
  /** Above 1. */
  readonly aboveOne: number;
}

/** Coefficients are counted in units of this many digits below the largest: beyond them is what divisions left. */
const COUNTED_DIGITS = 38;
/** Two roots this many halvings apart are one that is there twice. */
const MOST_HALVINGS = 100;
const SEVERAL = 2;

/**
 * How many positive roots c₀ + c₁x + c₂x² + … has: by Descartes' rule of signs on intervals halved until each has at
 * most one change of sign, in whole numbers, so that none is missed and none is made up.
 * @param coefficients not all of them 0.
 */
export function positiveRoots(coefficients: readonly Dec[]): PositiveRoots {
  let whole = wholeNumbers(coefficients);
  let atOne = 0;
  while (total(whole) === 0n) {
    // Divided by 1 − x.
    whole = runningTotals(whole).slice(0, -1);
    atOne += 1;
  }
  return {
    upToOne: Math.min(SEVERAL, atOne + rootsBelowOne(whole)),
    aboveOne: rootsBelowOne(reversed(whole)),
  };
}

/** The roots between 0 and 1, neither of them one itself: at most two are counted. */
function rootsBelowOne(coefficients: readonly bigint[]): number {
  // The running totals are the coefficients divided by 1 − x, which has no root below 1: often they tell at once.
  const bound = signChanges(runningTotals(coefficients));
  if (bound < SEVERAL) return bound;
  let found = 0;
  const open = [{ own: coefficients, halvings: 0 }];
  for (let next = open.pop(); next !== undefined && found < SEVERAL; next = open.pop()) {
    const changes = signChanges(shifted(reversed(next.own)));
    if (changes < SEVERAL || next.halvings === MOST_HALVINGS) {
      found += changes;
      continue;
    }
    const left = halved(next.own);
    const right = shifted(left);
    const atMiddle = right.findIndex((own) => own !== 0n);
    found += atMiddle;
    const halvings = next.halvings + 1;
    open.push({ own: left, halvings }, { own: right.slice(atMiddle), halvings });
  }
  return Math.min(SEVERAL, found);
}

/** p(x ÷ 2), in whole numbers. */
function halved(coefficients: readonly bigint[]): bigint[] {
  const degree = coefficients.length - 1;
  return coefficients.map((own, power) => own << BigInt(degree - power));
}

/** p(x + 1). */
function shifted(coefficients: readonly bigint[]): bigint[] {
  const result = [...coefficients];
  for (let start = 0; start < result.length - 1; start += 1) {
    for (let power = result.length - 2; power >= start; power -= 1) {
      result[power] = (result[power] ?? 0n) + (result[power + 1] ?? 0n);
    }
  }
  return result;
}

function signChanges(values: readonly bigint[]): number {
  const signs = values.filter((value) => value !== 0n).map((value) => value > 0n);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

function runningTotals(values: readonly bigint[]): bigint[] {
  let running = 0n;
  return values.map((value) => (running += value));
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function reversed(values: readonly bigint[]): bigint[] {
  return [...values].reverse();
}

function wholeNumbers(values: readonly Dec[]): bigint[] {
  const exponent = Math.max(...values.filter((value) => !value.isZero()).map((value) => value.e));
  const unit = dec(10).pow(COUNTED_DIGITS - exponent);
  return values.map((value) => BigInt(value.times(unit).toFixed(0)));
}
