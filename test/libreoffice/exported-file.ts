import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isErrorCell } from '../../src/core/grid/cell';
import { sampleOptions, sampleScenario, sampleWorkbook } from '../../scripts/release/sample-workbook.cjs';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { nativeModel } from '../../src/export/native-model';
import { readPart } from '../../src/export/xlsx/read-package';
import { readWorkbook } from '../../src/export/xlsx/read-workbook';
import { sheetCells, type SheetCells } from '../../src/export/xlsx/sheet-cells';
import { writeXlsx } from '../../src/export/xlsx/write-xlsx';
import { unpack } from '../../src/export/zip/unpack';
import { sheetTexts } from '../../src/messages/sheets';
import { buildModel, buildSheets, sheetsOf } from '../../src/model/build-model';
import type { Model } from '../../src/model/page/sheet';
import { USUAL_NAMES } from '../../src/model/page/usual-names';
import { SCENARIO_WITH_CASES } from '../model/cases-scenario';
import { RICH } from './rich';

/** A model file, its formulas without a value, is opened by LibreOffice and must show what the engine says. */

const LARGEST_DIFFERENCE = 1e-12;

function modelOf(scenario: Scenario): Model {
  const model = buildModel(scenario, USUAL_NAMES, { asOf: '2026-01-31', version: '1.2.3' });
  if (!model.ok) throw new Error('the scenario makes no model');
  return model.value;
}

/** The values of every sheet of a file, by its name, once LibreOffice has calculated it. */
function recalculated(bytes: Uint8Array): Map<string, SheetCells> {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-file-'));
  try {
    const given = join(folder, 'given.xlsx');
    writeFileSync(given, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'out'),
      given,
    ];
    const run = spawnSync(process.env['SOFFICE'] ?? 'soffice', words, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return valuesOf(readFileSync(join(folder, 'out', 'given.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function valuesOf(bytes: Uint8Array): Map<string, SheetCells> {
  const file = unpack(bytes);
  if (!file.ok) throw new Error('LibreOffice wrote no file that can be read');
  const workbook = readWorkbook(file.value);
  if (!workbook.ok) throw new Error('a part is missing');
  return new Map(
    workbook.value.sheets.map(({ name, path }): [string, SheetCells] => {
      const part = readPart(file.value, path);
      const cells = part.ok ? sheetCells(part.value, workbook.value.around) : part;
      if (!cells.ok) throw new Error(`${path} cannot be read`);
      return [name, cells.value];
    }),
  );
}

/** How far LibreOffice's cells are from the engine's figures, and which are not the same at all. */
function compared(model: Model, values: ReadonlyMap<string, SheetCells>) {
  let largest = 0;
  const others: string[] = [];
  for (const { sheet, row, column, value } of model.expected) {
    const cell = values.get(USUAL_NAMES.sheets[sheet])?.get(row)?.get(column)?.value ?? null;
    if (typeof value === 'number' && typeof cell === 'number') {
      largest = Math.max(largest, Math.abs(cell - value) / Math.max(Math.abs(value), 1e-9));
    } else if ((isErrorCell(cell) ? cell.error : cell) !== value) {
      others.push(
        `${sheet} ${row + 1}/${column + 1}: ${JSON.stringify(cell)} instead of ${JSON.stringify(value)}`,
      );
    }
  }
  return { largest, others, count: model.expected.length };
}

function report(name: string, { largest, count }: ReturnType<typeof compared>): void {
  process.stdout.write(
    `${name}: ${count} figures, largest relative difference ${largest.toExponential(2)}\n`,
  );
}

test.each([EXAMPLE_SCENARIO, RICH, SCENARIO_WITH_CASES])(
  '$name: a file shows what the engine says',
  (scenario) => {
    const model = modelOf(scenario);
    const native = nativeModel(model, USUAL_NAMES, sheetTexts('en')).model;
    const bytes = writeXlsx({ ...native, title: scenario.name, customXml: '<a/>' });
    const result = compared(model, recalculated(bytes));
    report(scenario.name, result);
    expect(result.others).toEqual([]);
    expect(result.largest).toBeLessThanOrEqual(LARGEST_DIFFERENCE);
  },
);

test('the sample workbook opens with every figure of the engine', () => {
  const { beside, ...options } = sampleOptions();
  const keys = sheetsOf('model', beside);
  const model = buildSheets(sampleScenario(), USUAL_NAMES, { ...options, forFile: true }, keys);
  if (!model.ok) throw new Error('the sample makes no model');
  const result = compared(model.value, recalculated(sampleWorkbook()));
  report('The sample workbook', result);
  expect(result.others).toEqual([]);
  expect(result.largest).toBeLessThanOrEqual(LARGEST_DIFFERENCE);
});

test('figures that are typed into a file move its formulas as they move the engine', () => {
  const after: Scenario = {
    ...EXAMPLE_SCENARIO,
    traffic: EXAMPLE_SCENARIO.traffic.map((row) => ({ ...row, Sessions: 61234, 'Resolution rate': 0.71 })),
    offers: EXAMPLE_SCENARIO.offers.map((row) => (row['Rate'] === 0.99 ? { ...row, Rate: 1.07 } : row)),
  };
  const { model: native, kept } = nativeModel(modelOf(EXAMPLE_SCENARIO), USUAL_NAMES, sheetTexts('en'));
  const typed = modelOf(after);
  const inputs = new Set(['inputs', 'offers']);
  const sheets = native.sheets.map((sheet) =>
    inputs.has(sheet.key) ? (typed.sheets.find(({ key }) => key === sheet.key) ?? sheet) : sheet,
  );
  const bytes = writeXlsx({ ...native, sheets, title: '', customXml: '<a/>' });
  const values = recalculated(bytes);
  // The ranking, the curves, the invoice and the bridge are formulas; the break-evens below them hold values.
  const firstKept = Math.min(...kept.map(({ cell }) => cell.row));
  const live = typed.expected.filter(
    ({ sheet, row }) => sheet === 'bridge' || (sheet === 'compare' && row < firstKept),
  );
  const result = compared({ ...typed, expected: live }, values);
  report('Typed into the file', result);
  expect(result.others).toEqual([]);
  expect(result.largest).toBeLessThanOrEqual(LARGEST_DIFFERENCE);
});
