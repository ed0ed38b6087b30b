import type { formulas as english } from '../en/formulas.js';

type Words = Readonly<Record<string, string>>;

/** Functions that have another name in German; METER's are the same. */
const FUNCTIONS: Words = {
  AND: 'UND',
  AVERAGE: 'MITTELWERT',
  CEILING: 'OBERGRENZE',
  COLUMNS: 'SPALTEN',
  COUNT: 'ANZAHL',
  COUNTA: 'ANZAHL2',
  COUNTIF: 'ZÄHLENWENN',
  FALSE: 'FALSCH',
  IF: 'WENN',
  IFERROR: 'WENNFEHLER',
  INT: 'GANZZAHL',
  ISERROR: 'ISTFEHLER',
  ISNUMBER: 'ISTZAHL',
  MATCH: 'VERGLEICH',
  NA: 'NV',
  NORMSINV: 'STANDNORMINV',
  NOT: 'NICHT',
  NPV: 'NBW',
  OR: 'ODER',
  ROUND: 'RUNDEN',
  ROUNDDOWN: 'ABRUNDEN',
  ROUNDUP: 'AUFRUNDEN',
  ROW: 'ZEILE',
  ROWS: 'ZEILEN',
  SMALL: 'KKLEINSTE',
  SQRT: 'WURZEL',
  SUBSTITUTE: 'WECHSELN',
  SUM: 'SUMME',
  SUMIF: 'SUMMEWENN',
  SUMIFS: 'SUMMEWENNS',
  SUMPRODUCT: 'SUMMENPRODUKT',
  TRIM: 'GLÄTTEN',
  TRUE: 'WAHR',
  VALUE: 'WERT',
};

const CONSTANTS: Words = {
  TRUE: 'WAHR',
  FALSE: 'FALSCH',
  '#N/A': '#NV',
  '#VALUE!': '#WERT!',
  '#REF!': '#BEZUG!',
  '#NUM!': '#ZAHL!',
  '#All': '#Alle',
  '#Data': '#Daten',
  '#Headers': '#Kopfzeilen',
  '#Totals': '#Ergebnisse',
  '#This Row': '#Diese Zeile',
};

const key = (word: string) => word.toUpperCase();
const byWord = (pairs: readonly (readonly [string, string])[]) =>
  new Map(pairs.map(([from, to]) => [key(from), to]));
const turned = (words: Words) => byWord(Object.entries(words).map(([word, own]) => [own, word]));

const names = byWord(Object.entries(FUNCTIONS));
const constants = byWord(Object.entries(CONSTANTS));
const englishNames = turned(FUNCTIONS);
const englishConstants = turned(CONSTANTS);

export const formulas: typeof english = {
  shown: (word, kind) => (kind === 'function' ? names : constants).get(key(word)) ?? word,
  kept: (word, kind) => (kind === 'function' ? englishNames : englishConstants).get(key(word)) ?? word,
  column: '.',
};
