let writing: string | undefined;

/** How numbers and dates are written, as a tag of `Intl`; undefined: as the browser does. */
export function numberLocale(): string | undefined {
  return writing;
}

/** @param locale how numbers and dates are written from now on; undefined: as the browser does */
export function writeNumbersAs(locale: string | undefined): void {
  writing = locale;
}

/** A count as the user writes numbers: 1,974. */
export function digits(count: number): string {
  return count.toLocaleString(writing);
}
