/** Which numbers and words a cell takes, as the end of a sentence. */
export const numbers = {
  aNumber: 'a number',
  notNegative: 'a number of 0 or more',
  zeroOrMore: '0 or more',
  positive: 'a number above 0',
  atLeastOne: 'a number of 1 or more',
  priceOrFree: 'a number above 0, or the word free',
  share: 'between 0 and 1',
  openShare: (percent: string, share: string) => `above 0 and below 1, such as ${percent} or ${share}`,
  swing: 'between 0 and 1, 1 excluded, such as 10% or 0.1',
  suchAsShare: (takes: string) => `${takes}, such as 65% or 0.65`,
  enterShare: (takes: string, percent: string, share: string) => `${takes} (enter ${percent}% or ${share})`,
  changeInPercent: 'a change in percent, above −100%',
  overMinusOne: 'above -1 (-100%)',
  fromMinusOne: '-1 (-100%) or more',
  wholeNumber: 'a whole number',
  wholeDigits: 'a whole number of at most 15 digits',
  wholeFromOne: (most: string) => `a whole number from 1 to ${most}`,
  month: 'a month, counted from 1',
  withHint: (takes: string, hint: string) => `${takes}${hint}`,
  write: (number: string) => `; write ${number}`,
  writeEither: (whole: string, decimal: string) =>
    `; write ${whole}, or ${decimal} if its comma is a decimal one`,
  startDate: 'a date from 1990 to 2100, such as 2026-07-01 (in a formula DATE(2026,7,1))',
  monthFromStart: (start: string) => `a month from the start on, ${start}`,
  dateNeedsStart:
    '; it looks like a date, which needs a start, and without one 1 is the first month of the forecast',
  looksLikeMonth: '; it looks like a year and a month, and 1 is the first month of the forecast',
  looksLikeDate: '; it looks like a date, and 1 is the first month of the forecast',
  oneOf: (words: readonly string[]) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`,
  quoted: (word: string) => `"${word}"`,
  takesOneOf: (list: string) => `it takes ${list}`,
  nearest: (words: readonly string[]) => `; the nearest ${isOrAre(words)}`,
  nearestKnown: (words: readonly string[], list: string) =>
    `the nearest known ${isOrAre(words)}, it takes ${list}`,
  currencyCode: 'a currency is its three-letter code, such as USD or EUR',
};

function isOrAre(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `is ${last}` : `are ${words.slice(0, -1).join(', ')} and ${last}`;
}
