import { ar } from '../../src/messages/ar';
import { actuals as arActuals } from '../../src/messages/ar/actuals';
import { answers as arAnswers } from '../../src/messages/ar/answers';
import { files as arFiles } from '../../src/messages/ar/files';
import { claims as arClaims } from '../../src/messages/ar/claims';
import { ar as arLater } from '../../src/messages/ar/later';
import { measure as arMeasure } from '../../src/messages/ar/measure';
import { reconcile as arReconcile } from '../../src/messages/ar/reconcile';
import { de } from '../../src/messages/de';
import { actuals as deActuals } from '../../src/messages/de/actuals';
import { answers as deAnswers } from '../../src/messages/de/answers';
import { files as deFiles } from '../../src/messages/de/files';
import { claims as deClaims } from '../../src/messages/de/claims';
import { de as deLater } from '../../src/messages/de/later';
import { measure as deMeasure } from '../../src/messages/de/measure';
import { reconcile as deReconcile } from '../../src/messages/de/reconcile';
import { evidenceSheets as deEvidenceSheets } from '../../src/messages/de/evidence-sheets';
import { sheets as deSheets } from '../../src/messages/de/sheets';
import { en } from '../../src/messages/en';
import { actuals } from '../../src/messages/en/actuals';
import { answers } from '../../src/messages/en/answers';
import { files } from '../../src/messages/en/files';
import { claims } from '../../src/messages/en/claims';
import { en as enLater } from '../../src/messages/en/later';
import { measure } from '../../src/messages/en/measure';
import { reconcile } from '../../src/messages/en/reconcile';
import { evidenceSheets } from '../../src/messages/en/evidence-sheets';
import { sheets } from '../../src/messages/en/sheets';

/** Texts by their path: `app.conflict.takeTheirs`. */
type Flat = ReadonlyMap<string, string>;

/** As many arguments as any text takes. */
const MOST = 8;
/** What stands in for an argument: a number that counts, and text that can be found again. */
const COUNT = 17;
const GIVEN = Array.from({ length: MOST }, (_, index) => `⟦${index}⟧`);

/** Every text of a catalogue; a function's text as it comes out for arguments of each kind that are told apart. */
function flat(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[name, value] as [string, string]];
    if (typeof value === 'function') return [[name, called(value as Called)] as [string, string]];
    return flat(value as object, name);
  });
}

type Called = (...given: unknown[]) => string | readonly string[];

/** What a text makes of texts, counts or lists, whichever it takes. */
function called(text: Called): string {
  const lists = GIVEN.map((own) => [own]);
  const named = GIVEN.map((own) => new Proxy({}, { get: (_, name) => `${own}${String(name)}` }));
  return [GIVEN, GIVEN.map(() => COUNT), lists, [GIVEN[0], ...named]]
    .map((given) => {
      try {
        return [text(...given)].flat().join('');
      } catch {
        return '';
      }
    })
    .join('\n');
}

const all = (...catalogues: object[]): Flat => new Map(catalogues.flatMap((own) => flat(own)));
const ENGLISH = all(en, enLater, { actuals, answers, claims, files, measure, reconcile });
/** Sheets are written in English for readers of Arabic. */
const WITH_SHEETS = all(en, enLater, {
  ...{ actuals, answers, claims, files, measure, reconcile, sheets, evidenceSheets },
});

/** Which arguments are in a text. */
const used = (text: string) => GIVEN.filter((own) => text.includes(own));

test('no text of a sheet holds a straight quote, which would end it in a formula', () => {
  // What core says stands in cells as it is.
  const texts = [
    ...all({ ...sheets, core: {} }, evidenceSheets),
    ...all({ ...deSheets, core: {} }, deEvidenceSheets),
  ];
  expect(texts.filter(([, text]) => text.includes('"')).map(([key]) => key)).toEqual([]);
});

describe.each([
  [
    'German',
    all(de, deLater, {
      answers: deAnswers,
      actuals: deActuals,
      claims: deClaims,
      files: deFiles,
      measure: deMeasure,
      reconcile: deReconcile,
      sheets: deSheets,
      evidenceSheets: deEvidenceSheets,
    }),
    WITH_SHEETS,
  ],
  [
    'Arabic',
    all(ar, arLater, {
      actuals: arActuals,
      answers: arAnswers,
      claims: arClaims,
      files: arFiles,
      measure: arMeasure,
      reconcile: arReconcile,
    }),
    ENGLISH,
  ],
])('%s', (_, own, english) => {
  test('has every text of English, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has a word in every text', () => {
    const hasWord = (text = '') => /[\p{L}\p{N}]/u.test(text);
    const without = [...english].filter(([key, text]) => hasWord(text) && !hasWord(own.get(key)));
    expect(without.map(([key]) => key)).toEqual([]);
  });

  test('says all that English puts into a text', () => {
    const differing = [...english].filter(
      ([key, text]) => used(text).join() !== used(own.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const same = [...english].filter(
      ([key, text]) => /\p{L} \p{L}+ \p{L}/u.test(text) && own.get(key) === text,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
