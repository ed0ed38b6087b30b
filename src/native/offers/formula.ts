/** 1 − x for a share x, without what float arithmetic leaves behind: 1 − 0.9999 is 0.0001. */
export function complement(share: string): string {
  return `ROUND(1-${share},15)`;
}

/**
 * a − b for two quantities, cut where the digits of the larger one end: 5000.1 − 5000 is 0.1, as it is in decimals.
 */
export function difference(a: string, b: string): string {
  return `ROUND(${a}-${b},14-INT(LOG10(MAX(ABS(${a}),ABS(${b}),1E-6))))`;
}

/** a − b for two computed amounts; 0 where they differ by no more than the noise of their arithmetic. */
export function change(a: string, b: string): string {
  return `IF(ABS(${a}-${b})<=1E-14*ABS(${b}),0,${a}-${b})`;
}

/**
 * Money to so many decimals, halves away from zero. The last half is reached even where float arithmetic fell short of
 * it by its own noise: 61.724999999999994, which stands for 61.725, becomes 61.73.
 */
export function money(amount: string, decimals: string): string {
  return `ROUND(${amount}*(1+1E-14),${decimals})`;
}

/** A ceiling to so many decimals: the next one below where it lies between two. */
export function moneyAtMost(amount: string, decimals: string): string {
  return `(ROUND(${amount},${decimals})-(ROUND(${amount},${decimals})>${amount})/10^${decimals})`;
}

/** A floor to so many decimals: the next one above where it lies between two. */
export function moneyAtLeast(amount: string, decimals: string): string {
  return `(ROUND(${amount},${decimals})+(ROUND(${amount},${decimals})<${amount})/10^${decimals})`;
}

/** Whether units lie above a boundary that is inclusive, noise aside. */
export function above(units: string, boundary: string): string {
  return `${units}*(1-1E-14)>${boundary}`;
}

/** The whole number that is not below a quotient, noise aside. */
export function roundedUp(quotient: string): string {
  return `ROUNDUP(${quotient}*(1-1E-14),0)`;
}

/** a + b + …; 0 for none. */
export function added(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}

/** a × b, where either may be left out as 1. */
export function times(a: string, b: string | undefined): string {
  return b === undefined ? a : `${a}*${b}`;
}

/** A number inside a text, with a decimal point wherever the workbook is opened. */
export function inWords(number: string): string {
  return `SUBSTITUTE(${number},",",".")`;
}
