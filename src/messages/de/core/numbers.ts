import type { numbers as english } from '../../../core/phrase/english/numbers.js';

export const numbers: typeof english = {
  aNumber: 'eine Zahl',
  notNegative: 'eine Zahl ab 0',
  zeroOrMore: 'ein Wert ab 0',
  positive: 'eine Zahl über 0',
  atLeastOne: 'eine Zahl ab 1',
  priceOrFree: 'eine Zahl über 0 oder das Wort free',
  share: 'ein Wert zwischen 0 und 1',
  openShare: (percent, share) => `ein Wert über 0 und unter 1, etwa ${percent} oder ${share}`,
  swing: 'ein Wert ab 0 und unter 1, etwa 10% oder 0.1',
  suchAsShare: (takes) => `${takes}, etwa 65% oder 0.65`,
  enterShare: (takes, percent, share) => `${takes} (${percent}% oder ${share} eingeben)`,
  changeInPercent: 'eine Änderung in Prozent, über −100 %',
  overMinusOne: 'ein Wert über -1 (-100%)',
  fromMinusOne: 'ein Wert ab -1 (-100%)',
  wholeNumber: 'eine ganze Zahl',
  wholeDigits: 'eine ganze Zahl mit höchstens 15 Ziffern',
  wholeFromOne: (most) => `eine ganze Zahl von 1 bis ${most}`,
  month: 'ein Monat, ab 1 gezählt',
  withHint: (takes, hint) => `${takes}${hint}`,
  write: (number) => `; schreiben Sie ${number}`,
  writeEither: (whole, decimal) =>
    `; schreiben Sie ${whole} oder, falls das Komma ein Dezimalkomma ist, ${decimal}`,
  startDate: 'ein Datum von 1990 bis 2100, etwa 2026-07-01 (in einer Formel DATUM(2026;7;1))',
  monthFromStart: (start) => `ein Monat ab dem Beginn, ${start}`,
  dateNeedsStart:
    '; das sieht nach einem Datum aus, das einen Beginn braucht, und ohne ihn ist 1 der erste Monat der Prognose',
  looksLikeMonth: '; das sieht nach Jahr und Monat aus, und 1 ist der erste Monat der Prognose',
  looksLikeDate: '; das sieht nach einem Datum aus, und 1 ist der erste Monat der Prognose',
  oneOf: (words) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1) ?? ''}`,
  quoted: (word) => `„${word}“`,
  takesOneOf: (list) => `möglich ist ${list}`,
  nearest: (words) => `; am nächsten ${comeOrComes(words)}`,
  nearestKnown: (words, list) => `am nächsten ${comeOrComes(words)}, möglich ist ${list}`,
  currencyCode: 'eine Währung ist ihr Code aus drei Buchstaben, etwa USD oder EUR',
};

function comeOrComes(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `kommt ${last}` : `kommen ${words.slice(0, -1).join(', ')} und ${last}`;
}
