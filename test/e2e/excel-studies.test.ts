import type { Frame } from 'playwright-core';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario, ScenarioRow } from '../../src/core/scenario/tables/scenario';
import type { What } from '../../src/excel/workbook';
import { ASSUMED_SCENARIO, DATED_SCENARIO, PATHS_SCENARIO } from '../model/assumed-scenario';
import { CONTRACTS } from '../model/scenarios';
import { sheetValues, textOf, typeAt, untilDrawn } from './browser/cells';
import { openDoor } from './browser/door';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { readWorkbook } from './browser/workbook-state';

/** The sheets of time and risk in the workbench: written, verified, drawn, and following what is typed. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench();
  ({ addIn } = open);
  await openDoor(addIn);
  // High enough for a cell of the ramp to be clicked.
  await open.page.setViewportSize({ width: 1440, height: 1300 });
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

const STUDIES = [
  ['forecast', 'Forecast'],
  ['business case', 'Business case'],
  ['budget', 'Budget'],
  ['outlook', 'Outlook'],
  ['sensitivity', 'Sensitivity'],
  ['risk', 'Risk'],
  ['questions', 'Questions'],
  ['decision', 'Decision'],
] as const satisfies readonly (readonly [What, string])[];

/** Inserts a scenario; gives what was found typed and what came of it. */
function insert(scenario: Scenario, what: What, typed: 'keep' | 'replace' = 'replace') {
  return addIn.evaluate(
    async (input) => {
      const plan = await window.meterwiseDoor.planModel(input.scenario, input.what);
      if (!plan.done) throw new Error(plan.why);
      const outcome = await window.meterwiseDoor.applyPlan(plan.value, { typed: input.typed });
      if (!outcome.done) throw new Error(`${input.what}: ${outcome.why}`);
      return { figures: plan.value.typed, outcome };
    },
    { scenario, what, typed },
  );
}

const remove = () => addIn.evaluate(() => window.meterwiseDoor.removeEverything({ sheets: true }));

/** What a cell shows, without the room that its format leaves beside a figure. */
const shown = async (sheet: string, row: number, column: number) =>
  (await textOf(open.page, sheet, row, column)).trim();

/** What the charts of a sheet say, once it is shown. */
async function chartsOf(sheet: string): Promise<string[]> {
  await open.page.evaluate((name) => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find((own) => own.name === name)?.id ?? '');
  }, sheet);
  await untilDrawn(open.page);
  const drawn = await open.page.locator('#charts [role=img]').all();
  return Promise.all(drawn.map(async (one) => (await one.getAttribute('aria-label')) ?? ''));
}

const valuesOf = (sheet: string) => sheetValues(open.page, sheet);

/** The row in which a word stands first of all. */
async function rowOf(sheet: string, word: string): Promise<number> {
  return (await valuesOf(sheet)).findIndex(([first]) => first === word);
}

test('contracts of months, pools and three currencies: every sheet is written as the engine has it', async () => {
  for (const what of ['model', ...STUDIES.map(([own]) => own), 'unit economics', 'claims'] as const) {
    const { outcome } = await insert(CONTRACTS, what);
    expect(outcome).toMatchObject({ done: true, value: { verified: true } });
  }
  await remove();
});

test('from a start on: months are dates, years fiscal, and every check passes', async () => {
  for (const [what, sheet] of STUDIES.slice(0, 4)) {
    const { outcome } = await insert(DATED_SCENARIO, what);
    expect(outcome).toMatchObject({ done: true, value: { verified: true } });
    expect(await shown(sheet, 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
    await chartsOf(sheet);
    await open.screenshot(`dated-${sheet.toLowerCase().replace(' ', '-')}`);
  }
  const parts = await rowOf('Forecast', 'Month');
  expect([await shown('Forecast', parts + 1, 0), await shown('Forecast', parts + 18, 0)]).toEqual([
    'Apr 2026',
    'Sep 2027',
  ]);
  const years = await rowOf('Forecast', 'Offer');
  expect(await Promise.all([1, 2, 3].map((column) => shown('Forecast', years, column)))).toEqual([
    'FY26: Apr 2026 to Jun 2026',
    'FY27: Jul 2026 to Jun 2027',
    'FY28: Jul 2027 to Sep 2027',
  ]);
  await remove();
});

test('channels that go their own way and freed time that is released by and by: every check passes', async () => {
  for (const [what, sheet] of STUDIES.filter(([own]) => own !== 'sensitivity')) {
    const { outcome } = await insert(PATHS_SCENARIO, what);
    expect(outcome).toMatchObject({ done: true, value: { verified: true } });
    expect(await shown(sheet, 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
    await chartsOf(sheet);
    await open.screenshot(`paths-${sheet.toLowerCase().replace(' ', '-')}`);
  }
  const channels = (await rowOf('Forecast', 'The offer studied by channel and month')) + 2;
  const head = () => Promise.all([1, 2, 3, 4].map((column) => shown('Forecast', channels, column)));
  expect(await head()).toEqual(['Chat', 'Email', 'Fees', 'Total']);
  await chartsOf('Assumptions');
  await open.screenshot('paths-assumptions');
  await remove();
});

test('each piece is written beside the others, every figure as the engine has it, its charts drawn', async () => {
  const before = await readWorkbook(addIn);
  for (const [what, sheet] of STUDIES) {
    const { outcome } = await insert(ASSUMED_SCENARIO, what);
    expect(outcome).toMatchObject({ done: true, value: { verified: true } });
    expect(await shown(sheet, 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
    const drawn = await chartsOf(sheet);
    // Questions are words and amounts of money.
    if (sheet !== 'Questions') expect(drawn.length).toBeGreaterThan(1);
    // Months that are not over have no actual, and a bridge has gaps.
    const whole = sheet === 'Budget' || sheet === 'Outlook' ? [] : drawn;
    expect(whole.filter((words) => words.includes('no figure'))).toEqual([]);
    await open.screenshot(`studies-${sheet.toLowerCase().replace(' ', '-')}`);
  }
  await chartsOf('Assumptions');
  await open.screenshot('studies-assumptions');
  const now = await readWorkbook(addIn);
  const ids = new Set(before.sheets.map(({ id }) => id));
  expect(now.sheets.filter(({ id }) => ids.has(id))).toEqual(before.sheets);
});

test('what stands as it will be is not entered again, and what was typed over it is', async () => {
  const writtenSince = await open.page.evaluateHandle(() => {
    const { grid } = window.meterwiseWorkbench;
    const areas: { readonly sheet: string; readonly row: number }[] = [];
    grid.onChange((change) => {
      if (change.kind === 'cells') areas.push({ sheet: change.area.sheet, row: change.area.row });
    });
    return areas;
  });
  const written = () =>
    writtenSince.evaluate((areas) => {
      const { grid } = window.meterwiseWorkbench;
      const names = areas.splice(0).map(({ sheet }) => grid.sheets().find(({ id }) => id === sheet)?.name);
      return [...new Set(names)];
    });
  const again = () => insert(ASSUMED_SCENARIO, 'forecast');
  expect((await again()).outcome).toMatchObject({ done: true, value: { verified: true } });
  expect(await written()).toEqual([]);
  const months = await rowOf('Forecast', 'Month');
  const sessions = await shown('Forecast', months + 1, 1);
  await typeAt(open.page, 'Forecast', months + 1, 1, '7');
  await written();
  expect((await again()).outcome).toMatchObject({ done: true, value: { verified: true } });
  expect(await written()).toContain('Forecast');
  expect(await shown('Forecast', months + 1, 1)).toBe(sessions);
});

test('what a lever is turned to reads as its kind, also once another swing is typed', async () => {
  const ends = async (lever: string) => {
    const row = await rowOf('Sensitivity', lever);
    return [await shown('Sensitivity', row, 1), await shown('Sensitivity', row, 2)];
  };
  expect(await ends('Sessions')).toEqual(['45,000', '55,000']);
  expect(await ends('Resolution rate')).toEqual(['58.5%', '71.5%']);
  await typeAt(open.page, 'Assumptions', await rowOf('Assumptions', 'Swing'), 1, '20%');
  expect(await ends('Sessions')).toEqual(['40,000', '60,000']);
  expect(await ends('Resolution rate')).toEqual(['52.0%', '78.0%']);
  const spread = (await rowOf('Assumptions', 'Spread')) + 3;
  expect(await shown('Assumptions', spread, 1)).toBe('40,000');
  expect(await shown('Assumptions', spread + 1, 2)).toBe('72.0%');
});

test('a ramp and a growth that are typed are followed by figures and charts', async () => {
  const [cost] = await chartsOf('Forecast');
  const parts = await rowOf('Forecast', 'Month');
  const last = () => shown('Forecast', parts + 18, 1);
  const sessions = await last();
  const growth = await rowOf('Assumptions', 'Growth');
  await typeAt(open.page, 'Assumptions', growth, 1, '0%');
  expect(await last()).not.toBe(sessions);
  // 50,000 sessions, month 18 being as month 6: no season.
  expect(await last()).toBe('50,000');
  const rate = () => shown('Forecast', parts + 1, 3);
  expect(await rate()).toBe('40.0%');
  const ramp = (await rowOf('Assumptions', 'Ramp')) + 3;
  await typeAt(open.page, 'Assumptions', ramp, 1, '50%');
  expect(await rate()).toBe('50.0%');
  const [now] = await chartsOf('Forecast');
  expect(now).not.toBe(cost);
  expect(await shown('Forecast', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
});

test('a month that is typed into Actuals is a row of Budget, and a point of its chart', async () => {
  const [cost] = await chartsOf('Budget');
  const variance = await rowOf('Budget', 'Month');
  const months = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => shown('Budget', variance + 1 + index, 0)));
  expect(await months(4)).toEqual(['1', '2', '4', 'Total']);
  const actuals = (await rowOf('Assumptions', 'Actuals')) + 3;
  await typeAt(open.page, 'Assumptions', actuals + 3, 0, '5');
  await typeAt(open.page, 'Assumptions', actuals + 3, 5, '31000');
  expect(await months(5)).toEqual(['1', '2', '4', '5', 'Total']);
  expect(await shown('Budget', variance + 4, 2)).toContain('31,000');
  const [now] = await chartsOf('Budget');
  expect(now).not.toBe(cost);
  expect(await shown('Budget', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
});

test('what is typed on Assumptions is told when it is written again, and kept as a part of the scenario', async () => {
  const view = await rowOf('Assumptions', 'View');
  await typeAt(open.page, 'Assumptions', view, 1, 'cash');
  const { figures, outcome } = await insert(ASSUMED_SCENARIO, 'forecast', 'keep');
  expect(figures.map(({ typed }) => typed)).toEqual(expect.arrayContaining([0, 0.5, 'cash', 5, 31000]));
  expect(outcome).toMatchObject({ done: true, value: { verified: true } });
  expect(await shown('Assumptions', view, 1)).toBe('cash');
  expect(await shown('Assumptions', await rowOf('Assumptions', 'Growth'), 1)).toBe('0.0%');
  expect(await shown('Forecast', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
});

test('with a comparison beside them, Checks knows of theirs', async () => {
  const { outcome } = await insert(ASSUMED_SCENARIO, 'model');
  expect(outcome).toMatchObject({ done: true, value: { verified: true } });
  const own = (await valuesOf('Checks')).filter(([check]) =>
    String(check).startsWith('Every check of the sheet '),
  );
  expect(own.map((row) => row[6])).toEqual(STUDIES.map(() => 'OK'));
  expect(await shown('Checks', 2, 0)).toMatch(/^(\d+) of \1 checks pass$/);
});

test('all of it is taken out again', async () => {
  await remove();
  const { sheets } = await readWorkbook(addIn);
  const names = sheets.map(({ name }) => name);
  expect(names.filter((name) => name === 'Assumptions' || STUDIES.some(([, own]) => own === name))).toEqual(
    [],
  );
});

const CHAT: ScenarioRow = {
  Channel: 'Chat',
  Sessions: 1000,
  'Resolution rate': 0.7,
  'Interactions per session': 4,
};
const own = (name: string, offers: readonly ScenarioRow[], traffic: ScenarioRow = CHAT): Scenario => ({
  ...EXAMPLE_SCENARIO,
  id: name,
  name,
  traffic: [traffic],
  offers,
});
const PRICED: ScenarioRow = { Offer: 'Priced', Meter: 'resolution', Rate: 0.99 };
const SESSION: ScenarioRow = { Offer: 'Window', Meter: 'session', Rate: 0.8 };
const MANY = Array.from({ length: 12 }, (_, index) => ({
  ...SESSION,
  Offer: `Offer ${index}`,
  Rate: 0.5 + index / 10,
}));

test.each([
  ['one offer, no human cost', own('one', [PRICED])],
  ['an offer without a price', own('unpriced', [PRICED, { Offer: 'Nothing', Meter: 'session' }])],
  ['no offer with a price', own('none', [{ Offer: 'Nothing', Meter: 'session' }])],
  [
    'twelve offers over five years',
    {
      ...own('many', MANY, { ...CHAT, 'Human cost': 6 }),
      assumptions: { figures: { Months: 60 }, ramp: [], season: [], spread: [] },
    },
  ],
])('%s: every sheet is written and every figure the engine’s', async (_name, scenario) => {
  for (const [what] of STUDIES) {
    const { outcome } = await insert(scenario, what);
    expect([what, outcome]).toMatchObject([what, { done: true, value: { verified: true } }]);
  }
  await remove();
});

test('without a session nothing is written, and it says why', async () => {
  const idle = own('idle', [PRICED, SESSION], { ...CHAT, Sessions: 0, 'Human cost': 6 });
  await expect(insert(idle, 'forecast')).rejects.toThrow(/Traffic, Sessions is blank or 0/);
});

test('without what people cost the business case says what is missing', async () => {
  await insert(own('one', [PRICED]), 'business case');
  expect(await shown('Business case', 3, 0)).toMatch(/^There is no business case yet: state on Inputs/);
  expect(await shown('Business case', 2, 0)).toMatch(/checks of this sheet fail – see below$/);
  await remove();
});

test('frozen to values the sheets hold figures and no METER formula', async () => {
  await insert(ASSUMED_SCENARIO, 'risk');
  const before = await valuesOf('Risk');
  const outcome = await addIn.evaluate(() => window.meterwiseDoor.freezeToValues());
  expect(outcome).toMatchObject({ done: true });
  const copies = await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    return grid
      .sheets()
      .filter(({ name }) => /^Risk\b.+/.test(name))
      .map(({ id, name }) => {
        const area = grid.used(id, false);
        return { name, formulas: area ? grid.formulas(area) : [] };
      });
  });
  expect(copies).toHaveLength(1);
  expect(copies[0]?.formulas.flat().filter((own) => String(own).includes('METER.'))).toEqual([]);
  expect((await valuesOf(copies[0]?.name ?? '')).slice(0, 14)).toEqual(before.slice(0, 14));
  await remove();
});

test('the content security policy was kept on the way', () => {
  expect(open.violations).toEqual([]);
});
