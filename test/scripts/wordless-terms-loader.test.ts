import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/functions-metadata.cjs';
import withoutWords from '../../scripts/wordless-terms-loader.cjs';

const TERMS = join(ROOT, 'src', 'core', 'terms');
const files = [
  ...readdirSync(TERMS)
    .filter((name) => name.endsWith('-terms.ts'))
    .map((name) => join(TERMS, name)),
  join(ROOT, 'src', 'core', 'traffic', 'columns.ts'),
];

const run = (resourcePath: string, source: string): string => withoutWords.call({ resourcePath }, source);
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

test.each(files)('%s: words go, and what is read stays', (file) => {
  const source = readFileSync(file, 'utf8');
  const lean = run(file, source);
  expect(count(source, /^ {4}says:/gm)).toBeGreaterThan(0);
  expect(lean).not.toMatch(/^ {4}(says|example|group|unit|place|sheet|isCommon|choices):/m);
  for (const kept of [/^ {4}header:/gm, /^ {4}rule:/gm, /^ {4}of:/gm, /^ {4}kind:/gm, /aliases:/g]) {
    expect(count(lean, kept)).toBe(count(source, kept));
  }
});

test('a file without words of terms stops the build', () => {
  expect(() => run('other.ts', 'export const a = 1;\n')).toThrow('other.ts has no words of terms');
});
