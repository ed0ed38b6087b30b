import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sentence } from '../../../src/core/fault/sentence';
import { readScenarioFile } from '../../../src/core/file/read-scenario-file';
import type { ScenarioFile } from '../../../src/core/file/scenario-file';
import { writeScenarioFile } from '../../../src/core/file/write-scenario-file';
import { runs } from '../../runs';

const frozen = (name: string) => readFileSync(join(__dirname, name), 'utf8');
const VERSION_2 = frozen('version-2.json');
const VERSION_3 = frozen('version-3.json');
const VERSION_4 = frozen('version-4.json');

function told(text: string): string[] {
  const read = readScenarioFile(text);
  return read.ok ? [] : read.faults.map(sentence);
}

/** The frozen file with some of its text replaced. */
function changed(from: string, to: string): string {
  expect(VERSION_3).toContain(from);
  return VERSION_3.replace(from, to);
}

/** The frozen file with the value at a path replaced; a path that leads nowhere adds a key. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const document = JSON.parse(VERSION_3) as unknown;
  let holder = document as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(document);
}

describe('files of every version are read', () => {
  test.each([
    ['version 4 gives its scenarios with the claims of vendors, too', VERSION_4],
    ['version 3 gives its scenarios, assumptions, models and originals', VERSION_3],
    ['version 2 gives the same without assumptions', VERSION_2],
  ])('%s', (_title, text) => {
    const read = readScenarioFile(text);
    const {
      format: _format,
      version: _version,
      ...held
    } = JSON.parse(text) as ScenarioFile & Record<'format' | 'version', unknown>;
    expect(read).toEqual({ ok: true, value: held });
  });

  test('version 1, one scenario with its tables as columns and rows, becomes the same scenario', () => {
    const [old, today] = [readScenarioFile(frozen('version-1.json')), readScenarioFile(VERSION_2)];
    expect(old.ok && old.value.scenarios).toEqual(today.ok && today.value.scenarios);
    expect(old).toMatchObject({
      value: { revision: 0, savedBy: '', savedAt: '', active: 'support-2026', models: [], originals: [] },
    });
  });

  test('what was read of version 1 is written as the version of today', () => {
    const old = readScenarioFile(frozen('version-1.json'));
    expect(old.ok && readScenarioFile(writeScenarioFile(old.value))).toEqual(old);
  });

  test('a mark of UTF-8 at the start does not matter', () => {
    expect(readScenarioFile(`\uFEFF${VERSION_2}`)).toEqual(readScenarioFile(VERSION_2));
  });
});

describe('a document that is none is refused with a sentence', () => {
  test.each([
    ['', 'Scenario file: it is not JSON text, or was cut off.'],
    ['{"format":"meterwise"', 'Scenario file: it is not JSON text, or was cut off.'],
    ['null', 'Scenario file: it does not say that it is one (its format must be "meterwise").'],
    ['[]', 'Scenario file: it does not say that it is one (its format must be "meterwise").'],
    [
      '{"format":"other","version":2}',
      'Scenario file: it does not say that it is one (its format must be "meterwise").',
    ],
    ['{"format":"meterwise"}', 'Scenario file: its version is blank; it must be a whole number from 1.'],
    [
      '{"format":"meterwise","version":"2"}',
      'Scenario file: its version is "2"; it must be a whole number from 1.',
    ],
    [
      '{"format":"meterwise","version":5}',
      'Scenario file: a newer Meterwise saved it (version 5, this one reads up to 4); update Meterwise to open it.',
    ],
    ['"'.padEnd(2_000_001, 'a'), 'Scenario file: it has 2000001 characters; at most 2000000 are read.'],
    ['{"a":'.repeat(17), 'Scenario file: it is nested more than 16 deep, which no scenario is.'],
    ['['.repeat(1_000_000), 'Scenario file: it is nested more than 16 deep, which no scenario is.'],
  ])('%.40s', (text, why) => {
    expect(told(text)).toEqual([why]);
  });

  test('brackets inside a text are no depth', () => {
    expect(told(withValue(['scenarios', 0, 'note'], '[{"\\'.repeat(100)))).toEqual([]);
  });
});

describe('a value that does not fit is named with its place, what stands there and what it takes', () => {
  test.each<[readonly (string | number)[], unknown, string]>([
    [['revision'], -1, 'Scenario file, revision is -1; it must be a whole number of 0 or more.'],
    [['revision'], '7', 'Scenario file, revision is "7"; it must be a whole number of 0 or more.'],
    [
      ['savedAt'],
      'today',
      'Scenario file, savedAt is "today"; it must be a time such as 2026-01-31T12:00:00Z, or blank.',
    ],
    [['active'], 'other', 'Scenario file, active: no scenario has the id "other".'],
    [['scenarios'], {}, 'Scenario file, scenarios is an object; it must be a list of at most 100.'],
    [
      ['scenarios', 0, 'id'],
      'a b',
      'Scenario file, scenarios 1, id is "a b"; it must be an id of at most 64 letters, digits and hyphens.',
    ],
    [
      ['scenarios', 0, 'name'],
      ['a'],
      'Scenario file, scenarios 1, name is a list; it must be a text of at most 255 characters.',
    ],
    [
      ['scenarios', 0, 'offers', 1, 'rate'],
      1,
      'Scenario file, scenarios 1, offers 2 is "rate"; no such name is known here; the nearest is "Rate".',
    ],
    [
      ['scenarios', 0, 'offers', 1, 'Rate'],
      true,
      'Scenario file, scenarios 1, offers 2, Rate is TRUE; it must be a finite number or a text of at most 32767 characters.',
    ],
    [
      ['scenarios', 0, 'offers', 1, 'Note'],
      'a'.repeat(32_768),
      `Scenario file, scenarios 1, offers 2, Note is "${'a'.repeat(57)}..."; it must be a finite number or a text of at most 32767 characters.`,
    ],
    [
      ['originals', 0, 'row'],
      1_048_576,
      'Scenario file, originals 1, row is 1048576; it must be a whole number from 0 to 1048575.',
    ],
    [
      ['originals', 0, 'kind'],
      'other',
      'Scenario file, originals 1, kind is "other"; it must be "native" or "values".',
    ],
  ])('%j', (path, value, why) => {
    expect(told(withValue(path, value))).toEqual([why]);
  });

  test('a key that lacks', () => {
    expect(told(changed('"note": "Figures of the pilot",', ''))).toEqual([
      'Scenario file, scenarios 1, note is blank; it must be a text of at most 32767 characters.',
    ]);
  });

  test('a number beyond what a cell holds', () => {
    expect(told(changed('"Rate": 0.99', '"Rate": 1e999'))).toEqual([
      'Scenario file, scenarios 1, offers 1, Rate is Infinity; it must be a finite number or a text of at most 32767 characters.',
    ]);
  });

  test.each<[string, object, string]>([
    [
      'a case that is not there',
      { shown: 'Best', names: ['Worst'], inputs: [] },
      'cases, shown is "Best"; it must be blank, or one of Worst.',
    ],
    [
      'a name twice',
      { shown: '', names: ['Best', 'Best'], inputs: [] },
      'cases, names: the id "Best" appears twice.',
    ],
    [
      'a value too few',
      { shown: '', names: ['Best'], inputs: [caseInput({ values: [] })] },
      'cases, inputs 1, values is a list of 0; it must be a list of 1.',
    ],
    [
      'a column that cases cannot differ in',
      { shown: '', names: ['Best'], inputs: [caseInput({ header: 'Currency' })] },
      'cases, inputs 1, header is "Currency"; it must be a column of numbers of the traffic, or a figure of the assumptions with a blank header.',
    ],
    [
      'a figure that all sheets share',
      {
        shown: '',
        names: ['Best'],
        inputs: [caseInput({ table: 'assumptions', name: 'Months', header: '' })],
      },
      'cases, inputs 1, name is "Months"; it must be a column of numbers of the traffic, or a figure of the assumptions with a blank header.',
    ],
    [
      'a figure under a header',
      {
        shown: '',
        names: ['Best'],
        inputs: [caseInput({ table: 'assumptions', name: 'Growth', header: 'Sessions' })],
      },
      'cases, inputs 1, name is "Growth"; it must be a column of numbers of the traffic, or a figure of the assumptions with a blank header.',
    ],
    [
      'a blank text',
      { shown: '', names: ['Best'], inputs: [caseInput({ values: [''] })] },
      'cases, inputs 1, values 1 is ""; it must be a number, a text or null.',
    ],
  ])('cases: %s', (_what, cases, why) => {
    expect(told(withValue(['scenarios', 0, 'cases'], cases))).toEqual([`Scenario file, scenarios 1, ${why}`]);
  });

  test.each<[string, object, string]>([
    [
      'a claim that is not there',
      { shown: 1, entered: [claim({})] },
      'shown is 1; it must be a whole number from 0 to 0.',
    ],
    [
      'a reading that is none',
      { shown: 0, entered: [claim({ reading: 'better' })] },
      'entered 1, reading is "better"; it must be "cheaper" or "dearer".',
    ],
    [
      'a share that is no number',
      { shown: 0, entered: [claim({ least: '30%' })] },
      'entered 1, least is "30%"; it must be a finite number.',
    ],
  ])('claims: %s', (_what, claims, why) => {
    expect(told(withValue(['scenarios', 0, 'claims'], claims))).toEqual([
      `Scenario file, scenarios 1, claims, ${why}`,
    ]);
  });

  test('who saved it is an id of letters, digits and hyphens, or blank', () => {
    for (const id of ['', 'a1-B', 'x'.repeat(64)]) expect(told(withValue(['savedBy'], id))).toEqual([]);
    for (const id of ['a b', 'ä', 'x'.repeat(65)]) expect(told(withValue(['savedBy'], id))).toHaveLength(1);
  });

  test('an id that stands twice', () => {
    const { scenarios } = JSON.parse(VERSION_2) as { scenarios: unknown[] };
    expect(told(withValue(['scenarios'], [...scenarios, ...scenarios]))).toEqual([
      'Scenario file, scenarios: the id "support-2026" appears twice.',
    ]);
  });

  test('a faulty table of version 1', () => {
    const old = frozen('version-1.json');
    expect(told(old.replace('"Rate"', '"__proto__"'))).toEqual([
      'Scenario file, scenarios 1, offers 1 is "__proto__"; no such name is known here.',
    ]);
    expect(told(old.replace('[\n        ["By outcome"', '[[{}],\n        ["By outcome"'))).toEqual([
      'Scenario file, scenario, offers, rows 1 1 is an object; it must be a number, a text or null.',
    ]);
  });

  test('at most five at once', () => {
    const rows = Array.from({ length: 900 }, () => ({ a: 1, b: 2 }));
    expect(told(withValue(['scenarios', 0, 'offers'], rows))).toHaveLength(5);
    expect(
      told(
        withValue(
          ['originals'],
          Array.from({ length: 20_000 }, () => 1),
        ),
      ),
    ).toHaveLength(5);
  });
});

describe('hostile documents', () => {
  const HOLDERS = [
    [],
    ['scenarios', 0],
    ['scenarios', 0, 'offers', 0],
    ['models', 0],
    ['models', 0, 'sheets', 0],
    ['originals', 0],
  ] as const;

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'the key %s is refused anywhere',
    (key) => {
      for (const path of HOLDERS) {
        const faults = told(withValue([...path, key], { polluted: true }));
        expect(faults).toHaveLength(1);
        expect(faults[0]).toContain(`is "${key}"; no such name is known here`);
      }
    },
  );

  test('nothing of what they hold reaches a prototype, and nothing but a result comes out', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'scenarios',
      'offers',
      'Rate',
      'id',
      'rows',
    );
    const { value } = fc.letrec<{ value: unknown; text: string }>((tie) => ({
      text: fc.oneof(keys, fc.string()),
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 1e308, -1, 0.5, 'native'),
        tie('text'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(tie('text'), tie('value'), { maxKeys: 4 }),
      ),
    }));
    const places = fc.constantFrom<readonly (string | number)[]>(
      ...HOLDERS.filter((path) => path.length > 0),
      ['scenarios'],
      ['scenarios', 0, 'traffic'],
      ['models'],
      ['originals'],
      ['active'],
    );
    fc.assert(
      fc.property(places, value, (path, own) => {
        expect(typeof readScenarioFile(withValue(path, own)).ok).toBe('boolean');
      }),
      { numRuns: runs(2_000) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('any letter of the file replaced, taken out or cut off at: a result, never a crash', () => {
    const letters = fc.constantFrom(
      '',
      '"',
      '{',
      '[',
      ']',
      '}',
      ',',
      '\\',
      '0',
      '-',
      'e9',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.nat(VERSION_2.length),
        fc.nat(3),
        letters,
        fc.boolean(),
        (place, length, letter, cut) => {
          const text = VERSION_2.slice(0, place) + letter + (cut ? '' : VERSION_2.slice(place + length));
          expect(typeof readScenarioFile(text).ok).toBe('boolean');
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});

/** An input of a document’s cases, with something else in its place. */
function caseInput(other: object) {
  return { table: 'traffic', name: 'Chat', header: 'Resolution rate', base: 0.6, values: [0.7], ...other };
}

/** A claim with something else in it. */
function claim(other: object) {
  return { offer: 'A', against: 'B', reading: 'cheaper', least: 0.3, most: 0.6, ...other };
}
