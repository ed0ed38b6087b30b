import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';
import { proseTests, textTests } from './own-prose.js';

/**
 * What the program knows is data, and its sentences are made from it: nothing reads them back. So a text is looked into
 * only in these files and folders, each of which reads what others wrote. The workbench stands for Excel and is apart.
 */
const READERS: Readonly<Record<string, readonly string[]>> = {
  'what a person wrote into a cell, a field or a search': [
    'src/core/evidence/read-instant.ts',
    'src/core/evidence/read-rules.ts',
    'src/core/evidence/window.ts',
    'src/core/grid/',
    'src/core/scenario/tables/canonical-row.ts',
    'src/core/terms/channels.ts',
    'src/core/terms/tariff/tier-text.ts',
    'src/core/traffic/parse-session-lengths.ts',
    'src/core/traffic/read-month.ts',
    'src/core/traffic/session-lengths-text.ts',
    'src/core/catalogue/last-day.ts',
    'src/core/catalogue/search-plans.ts',
    'src/model/evidence-sheets/reconciliation-checks.ts',
    'src/model/page/day.ts',
    'src/model/page/plain-text.ts',
    'src/model/scenario-sheets/sources.ts',
    'src/taskpane/format/',
    'src/taskpane/store/metadata.ts',
    'src/taskpane/screens/functions/readings.ts',
    'src/taskpane/parts/use-entry.ts',
    'src/taskpane/screens/offers/AddTerm.tsx',
    'src/taskpane/screens/offers/source-parts.ts',
  ],
  'a formula, or an address in one': [
    'src/excel/cells/read-back.ts',
    'src/excel/convert/plan-conversion.ts',
    'src/excel/formulas/',
    'src/excel/tables/usage-links.ts',
    'src/export/model-values.ts',
    'src/native/address.ts',
    'src/native/literal.ts',
    'src/native/parse-formula.ts',
    'src/native/read-argument.ts',
    'src/native/replace-calls.ts',
    'src/native/scalar/replies-cost.ts',
    'src/reference/',
  ],
  'a file, or a part of one, in its format': [
    'src/core/catalogue/file-shape.ts',
    'src/core/file/',
    'src/export/answers/',
    'src/export/csv.ts',
    'src/export/import-scenario.ts',
    'src/export/xlsx/',
    'src/export/xml/',
    'src/export/zip/',
    'src/reader/',
    'src/taskpane/store/files.ts',
    'src/warehouse/read-result.ts',
  ],
  'names of tables and columns in a warehouse, as people type them': [
    'src/warehouse/names.ts',
    'src/warehouse/source.ts',
  ],
  'what a host gives: an error, a color, a language, the name of a copy, keys pressed together': [
    'src/excel/cells/stands-already.ts',
    'src/excel/convert/undo-freeze.ts',
    'src/excel/host/wait-until-calculated.ts',
    'src/excel/sheets/verify.ts',
    'src/functions/edge/read.ts',
    'src/messages/language.ts',
    'src/taskpane/app/theme.ts',
    'src/taskpane/screens/help/HelpScreen.tsx',
  ],
  'a name that a person gave, or an id made of one': [
    'src/excel/kept/writer-id.ts',
    'src/excel/sheets/insert-beside.ts',
    'src/excel/sheets/undo-apply.ts',
    'src/excel/sheets/wanted-names.ts',
    'src/export/table-pairs.ts',
    'src/taskpane/store/download.ts',
    'src/taskpane/store/machine-draft.ts',
    'src/taskpane/store/scenario-id.ts',
    'src/taskpane/format/settings.ts',
  ],
  'how long its words are, to give a row its height': ['src/model/page/row-height.ts'],
};

/** A word of Excel's own in a reference. */
const OF_EXCEL = ['/^#this row$/i'];

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/workbench/'))
  .map((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    return { file, looks: textTests(code), prose: proseTests(code) };
  });
const readers = Object.values(READERS).flat();
const isReader = (file: string) =>
  readers.some((own) => (own.endsWith('/') ? file.startsWith(own) : file === own));

describe('nothing reads the words that the program makes', () => {
  test('a text is looked into only where what others wrote is read', () => {
    const others = sources.filter(({ file }) => !isReader(file));
    expect(
      others.flatMap(({ file, looks }) => looks.map(({ line, code }) => `${file}:${line} ${code}`)),
    ).toEqual([]);
  });

  test('nor is there a test of words of our own among those', () => {
    const found = sources.flatMap(({ file, prose }) =>
      prose.filter(({ code }) => !OF_EXCEL.includes(code)).map(({ line, code }) => `${file}:${line} ${code}`),
    );
    expect(found).toEqual([]);
  });

  test('every reader that is listed reads something', () => {
    const idle = readers.filter(
      (own) => !sources.some(({ file, looks }) => file.startsWith(own) && looks.length > 0),
    );
    expect(idle).toEqual([]);
  });
});

describe('what would be found', () => {
  test.each([
    // What once stood here.
    'const row = Number(/^Offers row (\\d+)/.exec(charge.where)?.[1]) - 1;',
    'const place = /^\\S+ (?:row|column) \\d+/.exec(where)?.[0] ?? where;',
    'const index = Number(/ (\\d+)$/.exec(place)?.[1]);',
    'const channel = channels.find((name) => item.endsWith(`, ${name}`));',
    "if (item.startsWith('Part handled')) return '';",
    "const [header = ''] = rest.split(', ');",
    "const bracket = where.lastIndexOf('), ');",
    "const isMade = step.formula.includes(' ');",
    "if (unit.startsWith('money')) return unitCost(value);",
    "const reason = sentence(first).replace(/\\.$/, '');",
    'const ending = /^\\D*(\\d*) \\(/.exec(name)?.[1];',
    // And its like.
    "const isSpread = label.indexOf('Spread, ') === 0;",
    "const found = words.match('is blank or 0');",
    'const wanted = new RegExp(`^${name}, row`).test(text);',
    "const isTotal = text.search(', total') > 0;",
  ])('%s', (code) => {
    expect(textTests(code)).not.toEqual([]);
  });

  test.each([
    'const row = Number(/^Offers row (\\d+)/.exec(place)?.[1]) - 1;',
    'const lone = /\\d/.test(fault.where);',
    "if (own.item.startsWith('Part')) return '';",
    "if (text.endsWith(', minimum met')) return '';",
    "if (text.includes('is blank or 0')) return '';",
    "const parts = step.label.split(':');",
    "const reason = sentence(first).replace('.', '');",
    "if (placeWords(where).includes('Fin')) return '';",
    'const at = label.search(/,/);',
    "if (item === 'Part handled before the AI pauses') return '';",
    "switch (item) { case 'Monthly total, unrounded': return ''; }",
    'const isOwn = text.startsWith(`Spread, ${name}`);',
    "const isOwn = text.startsWith('Spread, ' + name);",
  ])('also where a text may be looked into: %s', (code) => {
    expect(proseTests(code)).not.toEqual([]);
  });

  test.each([
    "const isFormula = typed.startsWith('=');",
    "const hasRate = headers.includes('Resolution rate');",
    'const isCell = /^[A-Z]{1,3}[1-9]\\d*$/.test(text);',
    "if (basis === 'cost per resolution') return '';",
    "if (header === 'Tier mode') return '';",
    "const digits = text.replace(/\\D/g, '');",
  ])('but not %s', (code) => {
    expect(proseTests(code)).toEqual([]);
  });
});
