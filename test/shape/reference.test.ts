import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL } from '../../scripts/address.cjs';
import { readFunctions, toMetadata } from '../../scripts/functions-metadata.cjs';
import { ROOT } from '../../scripts/root.cjs';
import { referenceText } from '../../scripts/reference-page.cjs';

const functions = readFunctions(LOCAL);

test('docs/reference/functions.md is what npm run reference writes', () => {
  const page = readFileSync(join(ROOT, 'docs', 'reference', 'functions.md'), 'utf8');
  expect(page).toBe(referenceText(functions, toMetadata(functions)));
});

test('no function id was ever removed: a workbook that holds it must keep calculating', () => {
  const ever = readFileSync(join(__dirname, 'function-ids.txt'), 'utf8').split('\n').filter(Boolean);
  const now = functions.map(({ id }) => id);
  expect(ever.filter((id) => !now.includes(id))).toEqual([]);
  expect(now.filter((id) => !ever.includes(id))).toEqual([]);
});
