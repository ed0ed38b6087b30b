import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONVERTERS } from '../../src/native/converters.js';
import { readFunctions } from '../../scripts/functions-metadata.cjs';
import { ROOT } from '../../scripts/root.cjs';

/** The places that a function needs, so that a new one is told what it still lacks. */

const ids = readFunctions('').map(({ id }) => id);
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** Does a text name the function, and not only one whose id begins or ends so? */
function names(text: string, id: string): boolean {
  return new RegExp(`(?<![A-Z_])${id}(?![A-Z_])`).test(text);
}

function testsIn(folder: string): string {
  return readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read('test', folder, file))
    .join('\n');
}

const [idsEver, metadata, reference, guide] = [
  read('test', 'shape', 'function-ids.txt'),
  read('test', 'functions', 'metadata.json'),
  read('docs', 'reference', 'functions.md'),
  read('docs', 'guide', 'functions.md'),
];
const tests = testsIn('functions') + testsIn('native');

/** Each place by what to do there, in the order of the recipe in CONTRIBUTING.md. */
const PLACES: readonly (readonly [toDo: string, isThere: (id: string) => boolean])[] = [
  ['write it in src/functions/<name>.fn.ts, or in offer/ or study/ there', (id) => ids.includes(id)],
  ['npm run reference: test/shape/function-ids.txt', (id) => names(idsEver, id)],
  ['npm run reference: test/functions/metadata.json', (id) => names(metadata, id)],
  ['npm run reference: docs/reference/functions.md', (id) => names(reference, id)],
  [
    'say how it becomes ordinary formulas, or why not: src/native/converters.ts or src/native/offers/converters.ts',
    (id) => CONVERTERS.has(id),
  ],
  ['test it in test/functions, or in test/native with its ordinary formulas', (id) => names(tests, id)],
  ['name it in the table of docs/guide/functions.md', (id) => names(guide, id)],
];

function lacks(id: string): string[] {
  return PLACES.filter(([, isThere]) => !isThere(id)).map(([toDo]) => `${id}: ${toDo}`);
}

test('no function lacks a place', () => {
  expect(ids.flatMap(lacks)).toEqual([]);
});

test('a new id is told every place that it lacks', () => {
  expect(lacks('PLANTED')).toEqual(PLACES.map(([toDo]) => `PLANTED: ${toDo}`));
});

test('an id is not found in a longer one', () => {
  expect([names('COST_FORECAST', 'FORECAST'), names('VENDORS', 'VENDOR')]).toEqual([false, false]);
  expect(names('=METER.VENDOR("x")', 'VENDOR')).toBe(true);
});
