import { comparisonColumn } from '../../../src/core/report/compare.js';
import { editAssumptions } from '../../../src/core/scenario/edit/assumptions.js';
import { RANK_BASES, RANK_BY, type RankBasis } from '../../../src/core/scenario/ranking/rank-basis.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { bringSheetTexts } from '../../../src/messages/sheets.js';
import { buildModel } from '../../../src/model/build-model.js';
import type { ModelOptions } from '../../../src/model/figures/draft.js';
import { WITH_RANKING_FIRST } from '../../../src/model/page/layout.js';
import type { Model, ModelSheet } from '../../../src/model/page/sheet.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';

/** What Compare begins with: what ranks, beside the names, on the first screen. */

function modelOf(scenario: Scenario, options: Partial<ModelOptions> = {}): Model {
  const model = buildModel(scenario, NAMES, { asOf: '2026-11-29', version: '1.0.0', ...options });
  if (!model.ok) throw new Error('the scenario makes a model');
  return model.value;
}

function compareOf({ sheets }: Model): ModelSheet {
  const sheet = sheets.find(({ key }) => key === 'compare');
  if (sheet === undefined) throw new Error('no Compare');
  return sheet;
}

/** What the rows from row 5 on must show, and the rows of the ranking that they come from. */
function shownIn({ expected }: Model): (row: number) => readonly unknown[] {
  const own = expected.filter(({ sheet }) => sheet === 'compare');
  return (row) =>
    Array.from(
      { length: 13 },
      (_, column) => own.find((cell) => cell.row === row && cell.column === column)?.value,
    );
}

function rankedBy(basis: RankBasis): Scenario {
  return editAssumptions(ASSUMED_SCENARIO, ({ figures, ...others }) => ({
    ...others,
    figures: { ...figures, [RANK_BY]: basis },
  }));
}

const COLUMNS = {
  'total cost': 'totalCost',
  'monthly total': 'total',
  'cost per resolution': 'costPerResolution',
} as const;
const HEADERS = {
  'total cost': ['Total cost of a month', 'vs. best', 'Bill of a month', 'Cost per resolution'],
  'monthly total': ['Bill of a month', 'vs. best', 'Total cost of a month', 'Cost per resolution'],
  'cost per resolution': ['Cost per resolution', 'vs. best', 'Total cost of a month', 'Bill of a month'],
};

test.each(RANK_BASES)('ranked by %s, that figure stands beside the names and is drawn first', (basis) => {
  const model = modelOf(rankedBy(basis));
  const compare = compareOf(model);
  const row = shownIn(model);
  expect(row(4).slice(0, 6)).toEqual(['Rank', 'Offer', ...HEADERS[basis]]);
  const ranking = compare.spills[0];
  const [first, all] = [row(5), row((ranking?.row ?? 0) + 1)];
  expect(first.slice(0, 2)).toEqual(all.slice(0, 2));
  expect(first[2]).toBe(all[comparisonColumn(COLUMNS[basis])]);
  expect(first[2]).toEqual(expect.any(Number));
  expect(first[3]).toBe(all[comparisonColumn('overBest')]);
  const [drawn] = compare.charts;
  expect(drawn?.series[0]?.values).toMatchObject({ row: 5, column: 2 });
  expect(drawn).toMatchObject({ title: HEADERS[basis][0], titleFrom: { row: 4, column: 2 } });
  // A laptop of 1366 pixels shows 970 beside the pane: 7 a character and 5 a column.
  const width = (from: number, to: number) =>
    compare.widths.slice(from, to).reduce((sum, own) => sum + own * 7 + 5, 0);
  expect(width(0, 6)).toBeLessThan(970);
  for (const { place } of compare.charts)
    expect(width(0, place.column + place.columnCount)).toBeLessThan(970);
});

test('an offer without a price says so, and why stands below', () => {
  const model = modelOf({
    ...ASSUMED_SCENARIO,
    offers: [...ASSUMED_SCENARIO.offers, { Offer: 'Without a price', Meter: 'session' }],
  });
  const rows = Array.from({ length: 12 }, (_, down) => shownIn(model)(5 + down));
  expect(rows.find(([, name]) => name === 'Without a price')?.slice(0, 6)).toEqual([
    undefined,
    'Without a price',
    'not priced',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a long name is not cut', () => {
  const name = 'Intercom Fin AI Agent on a plan of two years';
  const offers = ASSUMED_SCENARIO.offers.map((own, at) => (at === 0 ? { ...own, Offer: name } : own));
  const { widths } = compareOf(modelOf({ ...ASSUMED_SCENARIO, offers }));
  expect(widths[1]).toBeGreaterThanOrEqual(name.length);
});

test('Compare of an earlier layout begins with the ranking', () => {
  const compare = compareOf(modelOf(ASSUMED_SCENARIO, { layout: WITH_RANKING_FIRST - 1 }));
  expect(compare.spills[0]).toMatchObject({ row: 4, column: 0 });
  expect(cellsOf(compare).get('4,0')?.content).toMatchObject({ kind: 'formula' });
});

test('in German', async () => {
  await bringSheetTexts('de');
  expect(shownIn(modelOf(rankedBy('total cost'), { language: 'de' }))(4).slice(0, 4)).toEqual([
    'Rang',
    'Angebot',
    'Gesamtkosten eines Monats',
    'über dem besten',
  ]);
});
