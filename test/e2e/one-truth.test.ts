import { sheetValues } from './browser/cells';
import { readScenarioFile } from '../../src/core/file/read-scenario-file';
import { fromXml } from '../../src/core/file/xml';
import { cheapestForecast } from '../../src/core/report/cheapest-forecast';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { forecast } from '../../src/core/study/time/forecast';
import { readAssumptions } from '../../src/core/study/read-assumptions';
import { monthAmount } from '../../src/taskpane/format/basis';
import { figuresIn } from '../../src/taskpane/format/figures';
import { DEFAULT_SETTINGS } from '../../src/taskpane/format/settings';
import { valueOf } from '../reference/doors';
import { equals, eventually } from './browser/eventually';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** Cells, pane and engine have the same figures, wherever one is changed. Each step goes on from the one before. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
beforeAll(async () => {
  open = await runWorkbench(undefined, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
  await pane.frame().waitForSelector('.screen');
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(300_000);

type Cell = string | number;
const figures = figuresIn('USD', DEFAULT_SETTINGS, 'en-US');

const valuesOf = (sheet: string) => sheetValues(open.page, sheet);

/** Types values into cells as the user does. */
function type(sheet: string, cells: readonly (readonly [row: number, column: number, value: Cell])[]) {
  return open.page.evaluate(
    async (edit) => {
      const { grid } = window.meterwiseWorkbench;
      const id = grid.sheets().find(({ name }) => name === edit.sheet)?.id ?? '';
      for (const [row, column, value] of edit.cells)
        grid.write({ sheet: id, row, column, rowCount: 1, columnCount: 1 }, [[value]]);
      await grid.settled();
    },
    { sheet, cells },
  );
}

const sheetNames = () =>
  open.page.evaluate(() => window.meterwiseWorkbench.grid.sheets().map(({ name }) => name));
const rowOf = (values: readonly (readonly Cell[])[], ...words: readonly string[]) =>
  values.findIndex((line) => words.every((word, index) => line[index] === word));
const beside = (values: readonly (readonly Cell[])[], word: string) => values[rowOf(values, word)]?.[1];
const screenText = () => pane.frame().locator('#screen').innerText();
const shows = (words: string) => eventually(screenText, (text) => text.includes(words));

/** The scenario that the workbook keeps as the active one. */
async function kept(): Promise<Scenario> {
  const parts = await pane.frame().evaluate(() =>
    Excel.run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace('urn:meterwise:scenarios');
      found.load('items/id');
      await context.sync();
      const texts = found.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    }),
  );
  const file = valueOf(readScenarioFile(valueOf(fromXml(parts[0] ?? ''))));
  const active = file.scenarios.find(({ id }) => id === file.active);
  if (active === undefined) throw new Error('Nothing is kept.');
  return active;
}

/** What the engine makes of a scenario: the least total of its forecast. */
function leastTotal(scenario: Scenario) {
  const { traffic, offers } = priceScenario(scenario);
  const { outlook } = valueOf(readAssumptions(scenario.assumptions));
  const { basis } = priceScenario(scenario);
  const forecasts = valueOf(forecast(valueOf(traffic), offers, outlook, 'accrual'));
  return cheapestForecast(forecasts, basis ?? 'monthly total');
}

const FIGURES: Readonly<Record<string, number>> = {
  Growth: 0.03,
  'Review months': 6,
  'Budgeted resolution rate': 0.55,
  'Guaranteed resolution rate': 0.5,
  'Guarantee months': 4,
  'Guarantee refund': 0.5,
  'Guarantee limit': 5000,
  'Current platform cost': 900,
  'Handle time uplift': 0.1,
  'Handle minutes': 7,
  'Discount rate': 0.08,
  Swing: 0.2,
  'Busiest month': 3,
  Budget: 40000,
  Trials: 5000,
  Seed: 7,
};
const SEASON = [0.8, 0.9, 1, 1.1, 1.2, 1, 0.9, 0.8, 1, 1.1, 1.3, 0.9];

test('a scenario is written as sheets, with its assumptions', async () => {
  await keys.press('Open the sample');
  await pane.go('Insert');
  await pane.press('Insert whole model');
  await pane.press('Create sheets');
  await pane.said(/^Wrote/);
  await pane.press('Insert forecast');
  await pane.press('Create sheets');
  await pane.said(/^Wrote \d+ sheets, all [\d,]+ cells verified/);
  expect(await sheetNames()).toEqual(expect.arrayContaining(['Inputs', 'Offers', 'Assumptions', 'Forecast']));
});

test('every input is typed on its sheet: pane, cells and engine have the same figures', async () => {
  for (const [sheet, head] of [
    ['Inputs', 'Channel'],
    ['Offers', 'Offer'],
  ] as const) {
    const values = await valuesOf(sheet);
    const top = rowOf(values, head);
    const cells = values.slice(top + 1).flatMap((line, down) =>
      line.flatMap((value, column): [number, number, Cell][] => {
        if (typeof value !== 'number') return [];
        return [[top + 1 + down, column, value < 1 ? value / 2 : value * 2]];
      }),
    );
    expect(cells.length).toBeGreaterThan(3);
    await type(sheet, cells);
  }
  const inputs = await valuesOf('Inputs');
  await type('Inputs', [
    [rowOf(inputs, 'Resolution rates from'), 1, 0.3],
    [rowOf(inputs, 'Resolution rates to'), 1, 0.9],
    [rowOf(inputs, 'Offer shown on Bridge'), 1, 'Per session at $0.80'],
  ]);
  const values = await valuesOf('Assumptions');
  const table = (...headers: string[]) => rowOf(values, ...headers) + 1;
  const [ramp, season] = [table('Month', 'Resolution rate'), table('Month', 'Factor')];
  const spread = table('Variable', 'Low');
  await type('Assumptions', [
    ...Object.entries(FIGURES).map(([word, value]): [number, number, Cell] => [
      rowOf(values, word),
      1,
      value,
    ]),
    [rowOf(values, 'View'), 1, 'accrual'],
    [ramp, 0, 1],
    [ramp, 1, 0.4],
    [ramp + 1, 0, 12],
    [ramp + 1, 1, 0.6],
    ...SEASON.map((factor, month): [number, number, Cell] => [season + month, 1, factor]),
    [spread, 0, 'sessions'],
    [spread, 1, 80000],
    [spread, 2, 130000],
  ]);
  await pane.go('Forecast');
  const growth = () => pane.frame().getByRole('textbox', { name: 'Growth' }).inputValue();
  expect(await eventually(growth, (text) => text === '3%')).toBe('3%');
  await pane.go('Scenarios');
  await eventually(
    () => pane.frame().locator('[data-kept]').innerText(),
    (text) => text.includes('changed'),
  );
  await pane.press('Save changes');
  await pane.said(/is saved in this workbook/);

  const scenario = await kept();
  expect(scenario.assumptions).toEqual({
    figures: FIGURES,
    ramp: [
      { Month: 1, 'Resolution rate': 0.4 },
      { Month: 12, 'Resolution rate': 0.6 },
    ],
    season: SEASON.map((factor, index) => ({ Month: index + 1, Factor: factor })),
    spread: [{ Variable: 'sessions', Low: 80000, High: 130000 }],
  });
  const traffic = await valuesOf('Inputs');
  const [head = [], ...rows] = traffic.slice(rowOf(traffic, 'Channel'));
  expect(scenario.traffic[0]?.['Sessions']).toBe(rows[0]?.[head.indexOf('Sessions')]);
  expect(scenario.traffic[0]?.['Resolution rate']).toBe(rows[0]?.[head.indexOf('Resolution rate')]);
  await sameEverywhere(scenario);
});

/** The forecast's total in the pane's headline and on the sheet is the engine's own. */
async function sameEverywhere(scenario: Scenario): Promise<void> {
  const own = leastTotal(scenario);
  const total = own?.whole.total;
  await pane.go('Forecast');
  const said = monthAmount(total, figures);
  expect(await shows(said)).toContain(said);
  const numbers = (await valuesOf('Forecast')).flat().filter((value) => typeof value === 'number');
  const wanted = total?.toNumber() ?? Number.NaN;
  expect(numbers.some((value) => Math.abs(value - wanted) < 1e-6 * wanted)).toBe(true);
}

test('what is typed in the pane is written on the sheets', async () => {
  await keys.type('Growth', '5%');
  await pane.said(/^Written in the workbook too/);
  const typed = async () => beside(await valuesOf('Assumptions'), 'Growth');
  expect(await eventually(typed, (value) => value === 0.05)).toBe(0.05);
  await pane
    .frame()
    .getByLabel('Offer', { exact: true })
    .first()
    .selectOption({ label: 'Per session at $0.80' });
  const studied = async () => beside(await valuesOf('Assumptions'), 'Offer studied');
  expect(await eventually(studied, (value) => value === 'Per session at $0.80')).toBe('Per session at $0.80');
  await pane.go('Scenarios');
  await pane.press('Save changes');
  await pane.said(/is saved in this workbook/);
  await sameEverywhere(await kept());
  await open.screenshot('one-truth');
});

test('a claim of a vendor is the same on its sheet and on its screen, wherever it is changed', async () => {
  await pane.go('Insert');
  await pane.press('Insert claims');
  await pane.press('Create sheets');
  await pane.said(/^Wrote \d+ sheets?, all [\d,]+ cells verified/);
  const claim = await valuesOf('Claims');
  const [least, reading] = [rowOf(claim, 'At least'), rowOf(claim, 'Reading')];
  await type('Claims', [
    [least, 1, 0.12],
    [reading, 1, 'dearer'],
  ]);
  await pane.go('Claims');
  const field = pane.frame().getByLabel('at least', { exact: true });
  expect(await eventually(() => field.inputValue(), equals('12%'))).toBe('12%');
  expect(await pane.frame().getByLabel('is said to').inputValue()).toBe('dearer');
  await field.fill('15%');
  await field.press('Enter');
  const onSheet = async () => String((await valuesOf('Claims'))[least]?.[1]);
  expect(await eventually(onSheet, equals('0.15'))).toBe('0.15');
  expect(await pane.frame().getByText('Changed in two places').count()).toBe(0);
  await open.screenshot('claim-on-both');
});

test('another scenario is opened: one action brings the workbook to it in place, one undo takes it back', async () => {
  await pane.go('Scenarios');
  // The claim is a part of it.
  await pane.press('Save changes');
  await pane.said(/is saved in this workbook/);
  await pane.unfold('Create best and worst cases from');
  await pane.press('Save both');
  await pane.said(/^Saved Best and Worst/);
  const [names, before] = [await sheetNames(), await valuesOf('Inputs')];
  await pane.press('Worst');
  const notice = pane.frame().getByRole('region', { name: 'The workbook' });
  await notice.waitFor();
  const apart = /Worst is not in the workbook: its sheets hold .*, and \d+ inputs? differs?/;
  expect(
    await eventually(
      () => notice.innerText(),
      (text) => apart.test(text),
    ),
  ).toMatch(apart);
  await open.screenshot('one-truth-apart');
  await pane.press('Bring the workbook to this scenario');
  await pane.said(/^Wrote \d+ sheets/);
  expect(await sheetNames()).toEqual(names);
  const after = await valuesOf('Inputs');
  expect(after).not.toEqual(before);
  await notice.waitFor({ state: 'detached' });

  await open.page.evaluate(() => window.meterwiseWorkbench.grid.undo());
  expect(await eventually(() => valuesOf('Inputs'), equals(before))).toEqual(before);
  await pane.said(/^The workbook holds .* again, and so does the pane/);
  expect(await sheetNames()).toEqual(names);
  await pane.go('Scenarios');
  expect(await pane.frame().locator('section[aria-label="Open scenario"]').innerText()).not.toContain(
    'Worst',
  );
  expect(await pane.frame().locator('[data-kept]').innerText()).toBe('saved');
});
