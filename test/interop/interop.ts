import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isErrorCell } from '../../src/core/grid/cell';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { exportModel } from '../../src/export/export-model';
import { ModelValues } from '../../src/export/model-values';
import { nativeModel } from '../../src/export/native-model';
import { gridOf } from '../../src/export/xlsx/sheet-xml';
import { areaAddress, cellAddress, fixedArea } from '../../src/reference/address';
import { onSheet } from '../../src/reference/sheet-name';
import { sheetTexts } from '../../src/messages/sheets';
import { buildModel } from '../../src/model/build-model';
import { shownText } from '../../src/model/page/plain-text';
import type { ModelSheet } from '../../src/model/page/sheet';
import { USUAL_NAMES } from '../../src/model/page/usual-names';
import { PAYLOADS } from '../export/payloads';
import { RICH } from '../libreoffice/rich';
import { READERS, type SeenSheet } from './readers';

/** Our exported files as other programs read them: the same values, tables and ranges of charts as our own model has. */

const OPTIONS = { asOf: '2026-01-31', version: '1.2.3' };
/** A program that calculates itself may differ in the last digits. */
const LARGEST_DIFFERENCE = 1e-12;

const POISONED: Scenario = {
  ...EXAMPLE_SCENARIO,
  name: 'Texts that look like something else',
  // Texts that XML cannot hold are left out of a file.
  traffic: EXAMPLE_SCENARIO.traffic.map((row) => ({ ...row, Note: '=1+1' })),
  offers: EXAMPLE_SCENARIO.offers.map((row, index) => ({ ...row, Note: shownText(PAYLOADS[index] ?? '') })),
};

type Value = SeenSheet['values'][string];

interface Expected extends Required<Omit<SeenSheet, 'values'>> {
  /** By address; what a formula shows where nobody knows before it is calculated is left out. */
  readonly values: ReadonlyMap<string, Value>;
}

/** What our own model says of each sheet. */
function expectedOf(scenario: Scenario): Map<string, Expected> {
  const built = buildModel(scenario, USUAL_NAMES, { ...OPTIONS, forFile: true });
  if (!built.ok) throw new Error('the scenario makes no model');
  const { model } = nativeModel(built.value, USUAL_NAMES, sheetTexts('en'));
  const values = new ModelValues(built.value);
  return new Map(model.sheets.map((sheet) => [sheet.name, expectedSheet(sheet, values)]));
}

function expectedSheet(sheet: ModelSheet, known: ModelValues): Expected {
  const values = new Map<string, Value>();
  for (const [row, cells] of gridOf(sheet)) {
    for (const [column, { content }] of cells) {
      if (content.kind === 'blank') continue;
      const shown = content.kind === 'formula' ? known.at(sheet.key, row, column) : undefined;
      const value =
        content.kind === 'number' ? content.value : content.kind === 'text' ? shownText(content.text) : shown;
      if (value === undefined || value === null) continue;
      values.set(cellAddress(row, column), isErrorCell(value) ? value.error : value);
    }
  }
  return {
    values,
    tables: sheet.tables.map((own) => ({ name: own.name, area: areaAddress(own), headers: own.headers })),
    charts: sheet.charts.map(({ series }) =>
      series.flatMap((own) =>
        [own.categories, own.values].map((area) => onSheet(area.sheet ?? sheet.name, fixedArea(area))),
      ),
    ),
  };
}

function isSame(seen: Value | undefined, value: Value, calculates: boolean): boolean {
  if (typeof seen === 'number' && typeof value === 'number' && calculates)
    return Math.abs(seen - value) <= LARGEST_DIFFERENCE * Math.max(Math.abs(value), 1e-3);
  return (seen ?? '') === value;
}

/** Quotes around the name of a sheet that needs none are a matter of taste, and so is the order of charts. */
function plainCharts(charts: readonly (readonly string[])[]): string[] {
  return charts.map((ranges) => ranges.map((own) => own.replace(/^'(\w+)'!/, '$1!')).join(' ')).sort();
}

describe.each([EXAMPLE_SCENARIO, RICH, POISONED])('$name', (scenario) => {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-interop-'));
  const path = join(folder, 'exported.xlsx');
  const expected = expectedOf(scenario);
  beforeAll(() => {
    const file = exportModel(scenario, OPTIONS);
    if (!file.ok) throw new Error('the scenario makes no file');
    writeFileSync(path, file.value.bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(READERS)('$name sees what the model says', ({ name, calculates, read }) => {
    const seen = read(path);
    const others: string[] = [];
    const counts = { values: 0, tables: 0, charts: 0 };
    expect(Object.keys(seen)).toEqual([...expected.keys()]);
    for (const [sheet, { values, tables, charts }] of expected) {
      const own = seen[sheet];
      for (const [address, value] of values) {
        counts.values += 1;
        const got = own?.values[address];
        if (!isSame(got, value, calculates))
          others.push(`${sheet}!${address}: ${JSON.stringify(got)} instead of ${JSON.stringify(value)}`);
      }
      if (own?.tables !== undefined) {
        counts.tables += tables.length;
        expect(own.tables).toEqual(tables);
      }
      if (own?.charts !== undefined) {
        counts.charts += charts.flat().length;
        expect(plainCharts(own.charts)).toEqual(plainCharts(charts));
      }
    }
    process.stdout.write(
      `${name}, ${scenario.name}: ${counts.values} values, ${counts.tables} tables, ${counts.charts} ranges of charts\n`,
    );
    expect(others).toEqual([]);
  });
});
