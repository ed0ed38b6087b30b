import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { readAssumptions } from '../../../src/core/study/read-assumptions.js';
import { forecast } from '../../../src/core/study/time/forecast.js';
import type { ModelOptions } from '../../../src/model/figures/draft.js';
import { valueOf } from '../../reference/doors.js';
import { WITH_CASE_MONTHS, WITH_CASES_COMPARED } from '../../../src/model/page/layout.js';
import { layoutFaults } from '../layout.js';
import { danglingReferences } from '../references.js';
import { toDouble } from '../../../src/core/exact/decimal.js';
import { caseAlone, BASE, everyCase, inCase } from '../../../src/core/scenario/cases/in-case.js';
import { editAssumptions } from '../../../src/core/scenario/edit/assumptions.js';
import { comparedByCase } from '../../../src/core/report/by-case.js';
import { RANK_BASES, RANK_BY } from '../../../src/core/scenario/ranking/rank-basis.js';
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

function modelOf(
  scenario: Scenario,
  language: 'en' | 'de' = 'en',
  options: Partial<ModelOptions> = {},
): Model {
  const model = buildSheets(scenario, NAMES, { ...OPTIONS, ...options, language }, KEYS);
  if (!model.ok) throw new Error('the scenario makes a model');
  return model.value;
}

function sheetOf(model: Model, key: SheetKey): ModelSheet {
  const sheet = model.sheets.find((own) => own.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** What the cells of a sheet must show, by address. */
function shownBy({ expected }: Model, key: SheetKey): Map<string, string | number> {
  return new Map(
    expected
      .filter(({ sheet }) => sheet === key)
      .map(({ row, column, value }) => [cellAddress(row, column), value]),
  );
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

/** @param beside what the row has somewhere, too */
function rowOf(
  cells: ReadonlyMap<string, string | number>,
  label: string,
  beside?: string,
  under = 'A',
): string {
  const hasBeside = (row: string) =>
    beside === undefined || ['B', 'C', 'D'].some((column) => cells.get(column + row) === beside);
  const found = [...cells].find(
    ([at, text]) => at.startsWith(under) && text === label && hasBeside(at.slice(1)),
  );
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
      // Forecast and Compare without the blocks of cases, which the scenario alone does not have.
      const options = { layout: WITH_CASE_MONTHS - 1 };
      const own = modelOf(inCase(SCENARIO_WITH_CASES, name), 'en', options);
      const alone = modelOf(caseAlone(SCENARIO_WITH_CASES, name), 'en', options);
      const beside = (expected: Model['expected']) =>
        expected.filter(({ sheet: key }) => key === 'compare' || key === 'forecast');
      expect(beside(own.expected)).toEqual(beside(alone.expected));
    },
  );

  test.each(['accrual', 'cash'] as const)(
    'Forecast has what every offer costs in every case, in the view %s',
    (view) => {
      const viewed = modelOf(SCENARIO_WITH_CASES, 'en', { settings: { view } });
      const own = cellsOf(sheetOf(viewed, 'forecast'));
      const head = Number(rowOf(own, 'Offer', 'Best'));
      const shown = shownBy(viewed, 'forecast');
      for (const [at, { scenario }] of everyCase(SCENARIO_WITH_CASES).entries()) {
        const { traffic, offers } = priceScenario(scenario);
        const { outlook } = valueOf(readAssumptions(scenario.assumptions));
        const months = valueOf(forecast(valueOf(traffic), offers, outlook, view));
        const column = 'BCD'[at] ?? '';
        expect(offers.map((_, down) => shown.get(`${column}${head + 1 + down}`))).toEqual(
          months.map((offer) => toDouble(valueOf(offer.forecast).whole.total)),
        );
        const firstYear = Number(rowOf(own, 'Offer', 'Year')) + 1;
        const years = months.flatMap((offer) =>
          valueOf(offer.forecast).years.map(({ total }) => toDouble(total)),
        );
        expect(years.map((_, down) => shown.get(`${'CDE'[at] ?? ''}${firstYear + down}`))).toEqual(years);
      }
    },
  );

  test.each(RANK_BASES)('Compare has every offer in every case, ranked by %s', (basis) => {
    const ranked = editAssumptions(SCENARIO_WITH_CASES, ({ figures, ...own }) => ({
      ...own,
      figures: { ...figures, [RANK_BY]: basis },
    }));
    const compared = modelOf(ranked);
    const own = cellsOf(sheetOf(compared, 'compare'));
    const head = Number(rowOf(own, 'Offer', 'Best', 'B'));
    const shown = shownBy(compared, 'compare');
    const byName = comparedByCase(ranked, basis);
    const offers = ['B', 'C', 'D', 'E'].map((column) =>
      byName.map((_, down) => shown.get(`${column}${head + 1 + down}`)),
    );
    const [names = [], ...figures] = offers;
    for (const { name, inCases } of byName) {
      const row = names.indexOf(name);
      expect(figures.map((column) => column[row])).toEqual(
        inCases.map(({ figure }) => figure && toDouble(figure)),
      );
    }
    const firstRow = rowOf(own, 'First in the ranking', undefined, 'B');
    expect(['C', 'D', 'E'].map((column) => shown.get(column + firstRow))).toEqual(
      [0, 1, 2].map((at) => byName.find(({ inCases }) => inCases[at]?.isFirst === true)?.name),
    );
    expect(compared.expected.some(({ isFailing }) => isFailing)).toBe(false);
    expect(layoutFaults(compared).filter((fault) => fault.startsWith('Compare:'))).toEqual([]);
  });

  test('an offer without a price has its sentence in every case, and its checks say so', () => {
    const unpriced = { Offer: 'No rate', Meter: 'resolution' };
    const broken = modelOf({
      ...SCENARIO_WITH_CASES,
      offers: [...SCENARIO_WITH_CASES.offers, unpriced],
    });
    const own = cellsOf(sheetOf(broken, 'compare'));
    const row = Number(rowOf(own, 'First in the ranking', undefined, 'B')) - 1;
    const shown = shownBy(broken, 'compare');
    expect(['B', 'C', 'D', 'E'].map((column) => shown.get(column + String(row)))).toEqual([
      'No rate',
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
    ]);
    expect(broken.expected.some(({ isFailing }) => isFailing)).toBe(true);
  });

  test('channels that grow by a figure of their own do so in every case', () => {
    const { assumptions = NO_ASSUMPTIONS } = SCENARIO_WITH_CASES;
    const growing = {
      ...SCENARIO_WITH_CASES,
      assumptions: { ...assumptions, growth: [{ Channel: RATE.name, Growth: 0.5 }] },
    };
    const own = modelOf(growing);
    const found = cellsOf(sheetOf(own, 'data'));
    const heads = [...found]
      .filter(([at, text]) => at.startsWith('B') && text === 'Growth')
      .map(([at]) => Number(at.slice(1)))
      .slice(-3);
    // The figure of each case, blank where it is the base's, then the rows of Assumptions.
    expect(heads.map((row) => shownBy(own, 'data').get(`B${row + 1}`))).toEqual([0.02, 0.03, 0.02]);
    const calls = [...cellsOf(sheetOf(own, 'cases')).values()].filter((text) =>
      /FIGURE.*"cumulative"/.test(String(text)),
    );
    for (const row of heads) {
      expect(calls.some((text) => String(text).includes(`'Data'!$A$${row}:$B$`))).toBe(true);
      expect(found.get(`B${row + 2}`)).toMatch(/^=IF\(\$B\$\d+=""/);
    }
  });

  test('nothing stands in the way of anything else, and formulas are short and refer to what is there', () => {
    expect(layoutFaults(model).filter((fault) => /^(Cases|Forecast|Compare|Checks):/.test(fault))).toEqual(
      [],
    );
    expect(danglingReferences(modelOf(SCENARIO_WITH_CASES))).toEqual([]);
    const formulas = [...cellsOf(sheetOf(model, 'forecast')).values()].filter((text) =>
      /^=/.test(String(text)),
    );
    expect(formulas.filter((text) => String(text).length > 400)).toEqual([]);
  });

  test('a sheet of an earlier layout had no cases on Forecast', () => {
    const earlier = cellsOf(
      sheetOf(modelOf(SCENARIO_WITH_CASES, 'en', { layout: WITH_CASE_MONTHS - 1 }), 'forecast'),
    );
    expect([...earlier.values()]).not.toContain('Best');
    expect([...cellsOf(sheetOf(model, 'forecast')).values()]).toContain('Best');
  });

  test('a sheet of an earlier layout had no cases on Compare', () => {
    const earlier = modelOf(SCENARIO_WITH_CASES, 'en', { layout: WITH_CASES_COMPARED - 1 });
    expect([...cellsOf(sheetOf(earlier, 'compare')).values()]).not.toContain('Best');
    expect(earlier.expected.some(({ isFailing }) => isFailing)).toBe(false);
  });

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
