import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/model/page/sheet';
import { DATA_SHEET, FILLED, FORMULAS, HEADERS, OTHER_SHEET, ROWS } from '../e2e/grid-formulas/cases';
import { recalculate } from './recalculate';

/**
 * What the formulas that the browser tests type into the workbench come to in LibreOffice, kept beside them. With
 * METERWISE_WRITE=1 the file is written anew.
 */
const KEPT = join(__dirname, '..', 'e2e', 'grid-formulas', 'libreoffice.json');

const contentOf = (value: string | number): Content => {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === '') return { kind: 'blank' };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', text: value };
};

test('the formulas of the workbench’s tests come to what is kept of them', () => {
  const formulas = [
    ...FORMULAS.map(({ typed, plain }) => plain ?? typed),
    ...FILLED.flatMap(({ formulas: own, plain }) => plain ?? own),
  ];
  const data = [[], ['', ...HEADERS], ...ROWS.map((row) => ['', ...row])];
  const [, values = []] = recalculate(
    [
      { name: DATA_SHEET, cells: data.map((row) => row.map(contentOf)) },
      { name: OTHER_SHEET, cells: formulas.map((formula) => [contentOf(formula)]) },
    ],
    process.env['SOFFICE'] ?? 'soffice',
  );
  const typed = [...FORMULAS.map((own) => own.typed), ...FILLED.flatMap((own) => own.formulas)];
  const results = Object.fromEntries(typed.map((formula, index) => [formula, values[index]?.[0]]));
  if (process.env['METERWISE_WRITE'] === '1') writeFileSync(KEPT, `${JSON.stringify(results, null, 2)}\n`);
  expect(results).toEqual(JSON.parse(readFileSync(KEPT, 'utf8')));
  expect(Object.values(results)).not.toContain(null);
});
