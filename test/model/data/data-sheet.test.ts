import type { Scenario } from '../../../src/core/scenario/tables/scenario';
import { bringSheetTexts } from '../../../src/messages/sheets';
import { buildSheets } from '../../../src/model/build-model';
import { BEFORE_DATA } from '../../../src/model/data/data-sheet';
import { WITH_DATA } from '../../../src/model/page/layout';
import type { Model, ModelSheet, SheetKey } from '../../../src/model/page/sheet';
import type { ModelOptions } from '../../../src/model/figures/draft';
import { ASSUMED_SCENARIO, PATHS_SCENARIO } from '../assumed-scenario';
import { cellsOf, layoutFaults } from '../layout';
import { NAMES } from '../names';
import { areasIn, danglingReferences } from '../references';
import { SCENARIO_WITH_CASES } from '../cases-scenario';

const ALL = Object.keys(NAMES.sheets) as SheetKey[];

function modelOf(scenario: Scenario, options: Partial<ModelOptions> = {}, keys = ALL): Model {
  const model = buildSheets(scenario, NAMES, { asOf: '2026-10-01', version: '0.1.0', ...options }, keys);
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

function sheetOf({ sheets }: Model, key: SheetKey): ModelSheet {
  const found = sheets.find((own) => own.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function textsOf(sheet: ModelSheet): string[] {
  return [...cellsOf(sheet).values()].flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
}

/** Inputs that follow the case shown are formulas. */
function faultsOf(model: Model): string[] {
  return layoutFaults(model).filter((fault) => !/an input that is no cell, or a formula/.test(fault));
}

const SCENARIOS = [ASSUMED_SCENARIO, PATHS_SCENARIO, SCENARIO_WITH_CASES].map(
  (own) => [own.name, own] as const,
);

describe.each(SCENARIOS)('Data of %s', (_name, scenario) => {
  const model = modelOf(scenario);
  const data = sheetOf(model, 'data');

  test('is the last sheet, hidden, with nothing to type into', () => {
    expect(model.sheets.at(-1)).toBe(data);
    expect(data).toMatchObject({ isHidden: true, inputs: [], tables: [], charts: [] });
    expect([...cellsOf(data).values()].filter(({ role }) => role === 'input')).toEqual([]);
  });

  test('says whose the cells are, of each sheet that has some there', () => {
    const owners = textsOf(data).flatMap((text) => /^For the sheet (.+)$/.exec(text)?.[1] ?? []);
    const expected = BEFORE_DATA.filter((key) => model.sheets.some((own) => own.key === key));
    expect(owners).toEqual(model.sheets.filter(({ key }) => expected.includes(key)).map(({ name }) => name));
  });

  test('every reference, chart and list leads to cells that are there', () => {
    expect(faultsOf(model)).toEqual([]);
    expect(danglingReferences(model)).toEqual([]);
    const lists = model.sheets.flatMap(({ validations }) =>
      validations.flatMap((own) =>
        own.kind === 'list' && own.reference !== undefined ? [own.reference] : [],
      ),
    );
    const cells = new Map(model.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
    for (const area of lists.flatMap((own) => areasIn(own, ''))) {
      expect(cells.get(area.sheet)?.has(`${area.row},${area.column}`)).toBe(true);
    }
  });

  test('its figures are verified where they stand', () => {
    const there = cellsOf(data);
    const own = model.expected.filter(({ sheet }) => sheet === 'data');
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ row, column }) => !there.has(`${row},${column}`))).toEqual([]);
    const before = modelOf(scenario, { layout: WITH_DATA - 1 });
    const after = modelOf(scenario, { layout: WITH_DATA });
    expect(after.expected.length).toBe(before.expected.length);
    expect(after.expected.map(({ value }) => value)).toEqual(before.expected.map(({ value }) => value));
  });

  test('a sheet has no gap where something left it', () => {
    for (const sheet of model.sheets.filter(({ key }) => BEFORE_DATA.includes(key))) {
      const rows = new Set([
        ...[...cellsOf(sheet).keys()].map((place) => Number(place.split(',')[0])),
        ...sheet.charts.flatMap(({ place }) =>
          Array.from({ length: place.rowCount }, (_, index) => place.row + index),
        ),
      ]);
      const sorted = [...rows].sort((one, other) => one - other);
      const gaps = sorted.filter((row, index) => row - (sorted[index - 1] ?? row) > 4);
      expect([sheet.name, gaps]).toEqual([sheet.name, []]);
    }
  });

  test('no highlight looks at another sheet: files do not carry such a rule', () => {
    const rules = model.sheets.flatMap(({ highlights }) =>
      highlights.flatMap((own) => ('when' in own ? [own.when] : [])),
    );
    expect(rules.filter((rule) => rule.includes('!'))).toEqual([]);
  });

  test('sheets of the layout before have it all on themselves', () => {
    const before = modelOf(scenario, { layout: WITH_DATA - 1 });
    expect(before.sheets.map(({ key }) => key)).toEqual(
      model.sheets.map(({ key }) => key).filter((key) => key !== 'data'),
    );
    expect(faultsOf(before)).toEqual([]);
    expect(danglingReferences(before)).toEqual([]);
  });
});

test('a piece with nothing behind it has no Data, and About says what Data is where there is one', () => {
  const keys = modelOf(ASSUMED_SCENARIO, {}, ['inputs', 'offers', 'unitEconomics', 'questions']).sheets;
  expect(keys.map(({ key }) => key)).not.toContain('data');
  expect(textsOf(sheetOf(modelOf(ASSUMED_SCENARIO), 'about'))).toContain('Data');
});

test('Data is told in German', async () => {
  await bringSheetTexts('de');
  const texts = textsOf(sheetOf(modelOf(ASSUMED_SCENARIO, { language: 'de' }), 'data'));
  expect(texts).toEqual(expect.arrayContaining(['Daten', 'Für das Blatt Compare']));
});
