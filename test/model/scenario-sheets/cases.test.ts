import { toDouble } from '../../../src/core/exact/decimal.js';
import { caseAlone, BASE, everyCase, inCase } from '../../../src/core/scenario/cases/in-case.js';
import { priceScenario } from '../../../src/core/scenario/ranking/priced.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { buildModel, buildSheets } from '../../../src/model/build-model.js';
import { bringSheetTexts } from '../../../src/messages/sheets.js';
import type { Model, ModelSheet, SheetKey } from '../../../src/model/page/sheet.js';
import { cellAddress } from '../../../src/reference/address.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { RATE, SCENARIO_WITH_CASES } from '../cases-scenario.js';
import { NAMES } from '../names.js';

const KEYS: readonly SheetKey[] = ['inputs', 'offers', 'assumptions', 'compare', 'forecast', 'checks'];
const OPTIONS = { asOf: '2026-11-29', version: '1.0.0' };

function modelOf(scenario: Scenario, language: 'en' | 'de' = 'en'): Model {
  const model = buildSheets(scenario, NAMES, { ...OPTIONS, language }, KEYS);
  if (!model.ok) throw new Error('the scenario makes a model');
  return model.value;
}

function sheetOf(model: Model, key: SheetKey): ModelSheet {
  const sheet = model.sheets.find((own) => own.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** What cells hold, by address: texts, numbers and formulas. */
function cellsOf({ blocks }: ModelSheet): Map<string, string | number> {
  return new Map(
    blocks.flatMap((block) =>
      block.cells.flatMap((line, down) =>
        line.flatMap(({ content }, along): [string, string | number][] => {
          const at = cellAddress(block.row + down, block.column + along);
          if (content.kind === 'text') return [[at, content.text]];
          if (content.kind === 'number') return [[at, content.value]];
          return content.kind === 'formula' ? [[at, content.formula]] : [];
        }),
      ),
    ),
  );
}

function rowOf(cells: ReadonlyMap<string, string | number>, label: string): string {
  const found = [...cells].find(([at, text]) => at.startsWith('A') && text === label);
  if (found === undefined) throw new Error(`nothing is called ${label}`);
  return found[0].slice(1);
}

describe('a model with cases', () => {
  const model = modelOf(SCENARIO_WITH_CASES);
  const sheet = sheetOf(model, 'cases');
  const cells = cellsOf(sheet);

  test('the inputs that differ stand beside each other, and only those', () => {
    const row = rowOf(cells, `${RATE.name}: Resolution rate`);
    expect(['B', 'C', 'D'].map((column) => cells.get(column + row))).toEqual([
      ASSUMED_SCENARIO.traffic[0]?.['Resolution rate'],
      0.8,
      0.5,
    ]);
    expect(cells.get(`C${rowOf(cells, 'Growth')}`)).toBe(0.03);
    expect(cells.get(`D${rowOf(cells, 'Growth')}`)).toBeUndefined();
    expect(sheet.named).toHaveLength(2 + 3);
  });

  test('the live cell of each is a reference to the case shown, and says what it will show', () => {
    const row = rowOf(cells, `${RATE.name}: Resolution rate`);
    expect(cells.get(`E${row}`)).toBe(
      `=IF(INDEX(B${row}:D${row},MATCH($B$6,$B$11:$D$11,0))="",B${row},INDEX(B${row}:D${row},MATCH($B$6,$B$11:$D$11,0)))`,
    );
    const live = sheetOf(model, 'inputs').blocks.flatMap((block) =>
      block.cells.flat().filter(({ content }) => content.kind === 'formula' && content.shows !== undefined),
    );
    expect(live.map(({ content }) => content)).toEqual([
      {
        kind: 'formula',
        formula: `='Cases'!$E$${rowOf(cells, `${RATE.name}: Sessions`)}`,
        shows: ASSUMED_SCENARIO.traffic[0]?.['Sessions'],
      },
      { kind: 'formula', formula: `='Cases'!$E$${row}`, shows: 0.8 },
    ]);
  });

  test('every case comes to what its own scenario does', () => {
    for (const [at, { scenario }] of everyCase(SCENARIO_WITH_CASES).entries()) {
      const { ranking = [] } = priceScenario(scenario);
      for (const { name, quote } of ranking) {
        if (!quote.ok) throw new Error(`${name} has a price`);
        const offer = model.expected.find(({ sheet: own, value }) => own === 'cases' && value === name);
        const shown = model.expected.find(
          ({ sheet: own, row, column }) => own === 'cases' && row === offer?.row && column === 1 + at,
        );
        const cost = quote.value.metrics.effectiveCostPerResolution;
        expect(shown?.value).toBeCloseTo(cost === undefined ? Number.NaN : toDouble(cost), 12);
      }
    }
  });

  test.each(['', 'Best', 'Worst'])(
    'the case %p shown, all other sheets are those of its scenario alone',
    (name) => {
      const own = modelOf(inCase(SCENARIO_WITH_CASES, name));
      const alone = modelOf(caseAlone(SCENARIO_WITH_CASES, name));
      const beside = (expected: Model['expected']) =>
        expected.filter(({ sheet: key }) => key === 'compare' || key === 'forecast');
      expect(beside(own.expected)).toEqual(beside(alone.expected));
    },
  );

  test('no check fails, and the sheet has one for every figure of every offer', () => {
    expect(model.expected.some(({ isFailing }) => isFailing)).toBe(false);
    const ends = [...cells.values()].filter((text) => String(text).includes('of the case shown'));
    expect(ends.length).toBeGreaterThanOrEqual(3 * 2);
  });

  test('a scenario without cases has no such sheet, and its cells are as ever', () => {
    const without = buildModel(caseAlone(SCENARIO_WITH_CASES, BASE), NAMES, OPTIONS);
    const plain = buildModel(ASSUMED_SCENARIO, NAMES, OPTIONS);
    expect(without).toEqual(plain);
    expect(plain.ok && plain.value.sheets.map(({ key }) => key)).not.toContain('cases');
  });

  test('in German', async () => {
    await bringSheetTexts('de');
    const german = cellsOf(sheetOf(modelOf(inCase(SCENARIO_WITH_CASES, BASE), 'de'), 'cases'));
    expect(german.get('B6')).toBe('Basis');
    expect(german.get('B11')).toBe('Basis');
  });
});
