/** Whole-number coefficients, that of the lowest power first; the last is not 0. */
type Polynomial = readonly bigint[];

/**
 * Different real roots in (from, to] of a polynomial, by Sturm's theorem; `to` left out is without end. Neither end is
 * a root that is there more than once.
 */
export function differentRoots(coefficients: Polynomial, from: bigint, to?: bigint): number {
  const chain = sturmChain(lastNotZero(coefficients));
  const at = (x: bigint) => changes(chain.map((own) => own.reduceRight((sum, part) => sum * x + part, 0n)));
  return at(from) - (to === undefined ? changes(chain.map((own) => own.at(-1) ?? 0n)) : at(to));
}

/** Whether no root is there more than once: the chain then ends at a number. */
export function hasSimpleRoots(coefficients: Polynomial): boolean {
  return sturmChain(lastNotZero(coefficients)).at(-1)?.length === 1;
}

function sturmChain(first: Polynomial): Polynomial[] {
  const chain = [first, lastNotZero(first.slice(1).map((own, index) => own * BigInt(index + 1)))];
  for (;;) {
    const [before, last] = chain.slice(-2);
    if (before === undefined || last === undefined || last.length === 0) return chain.slice(0, -1);
    chain.push(lastNotZero(remainder(before, last).map((own) => -own)));
  }
}

/** The remainder of a division, times a positive number. */
function remainder(dividend: Polynomial, divisor: Polynomial): bigint[] {
  const lead = divisor.at(-1) ?? 1n;
  const size = lead < 0n ? -lead : lead;
  let rest = [...dividend];
  while (rest.length >= divisor.length) {
    const factor = (rest.at(-1) ?? 0n) * (lead < 0n ? -1n : 1n);
    const shift = rest.length - divisor.length;
    rest = rest.map((own, power) => own * size - factor * (divisor[power - shift] ?? 0n)).slice(0, -1);
  }
  return rest;
}

function lastNotZero(values: Polynomial): Polynomial {
  let length = values.length;
  while (length > 0 && values[length - 1] === 0n) length -= 1;
  return values.slice(0, length);
}

function changes(values: readonly bigint[]): number {
  const signs = values.filter((value) => value !== 0n).map((value) => value > 0n);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
