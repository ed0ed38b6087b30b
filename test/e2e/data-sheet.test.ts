import type { Frame } from 'playwright-core';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import type { What } from '../../src/excel/workbook';
import { LAYOUT, WITH_DATA, WITH_OUTLOOK_COLUMNS, WITH_RANKING_FIRST } from '../../src/model/page/layout';
import { PATHS_SCENARIO } from '../model/assumed-scenario';
import { sheetValues } from './browser/cells';
import { openDoor } from './browser/door';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { readWorkbook, type WorkbookState } from './browser/workbook-state';

/** Data, behind the sheets of a model: where it comes from, who draws it, and when it goes. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench();
  ({ addIn } = open);
  await openDoor(addIn);
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

const OTHER_RATE: Scenario = {
  ...PATHS_SCENARIO,
  offers: PATHS_SCENARIO.offers.map((row, index) => (index === 0 ? { ...row, Rate: 1.05 } : row)),
};

function insert(scenario: Scenario, what: What) {
  return addIn.evaluate(
    async (input) => {
      const plan = await window.meterwiseDoor.planModel(input.scenario, input.what);
      if (!plan.done) throw new Error(plan.why);
      const outcome = await window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' });
      if (!outcome.done) throw new Error(`${input.what}: ${outcome.why}`);
      return { planned: plan.value.sheets, written: outcome.value };
    },
    { scenario, what },
  );
}

/** As an earlier version wrote it: what stands there, and what is kept of it. */
async function insertAsBefore(what: What, layout = WITH_DATA - 1): Promise<void> {
  await addIn.evaluate((own) => void (window.meterwiseLayout = own), layout);
  await insert(PATHS_SCENARIO, what);
  await addIn.evaluate(
    async ([now, then]) => {
      delete window.meterwiseLayout;
      await window.meterwiseExcel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        parts.load('items/id');
        await context.sync();
        const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
        await context.sync();
        for (const { part, xml } of texts)
          part.setXml(xml.value.replaceAll(`"layout":${now}`, `"layout":${then}`));
        await context.sync();
      });
    },
    [LAYOUT, layout] as const,
  );
}

/** The sample has a sheet Compare of its own. */
const COMPARE = 'Compare 2';

const named = ({ sheets }: WorkbookState, name: string) => sheets.find((own) => own.name === name);

test('a model of the layout before moves what stands behind it to Data, and every figure stays', async () => {
  for (const what of ['model', 'forecast', 'claims', 'decision'] as const) await insertAsBefore(what);
  const before = await readWorkbook(addIn);
  expect(named(before, 'Data')).toBeUndefined();
  const { planned, written } = await insert(OTHER_RATE, 'sheets in place');
  expect(planned.filter(({ isNew }) => isNew)).toMatchObject([{ key: 'data', name: 'Data', isHidden: true }]);
  expect(written.verified).toBe(true);
  const after = await readWorkbook(addIn);
  const data = named(after, 'Data');
  expect(data?.visibility).toBe('Hidden');
  for (const name of [COMPARE, 'Bridge', 'Decision', 'Claims']) {
    expect(named(after, name)?.charts.filter((chart) => chart.includes(String(data?.id)))).not.toEqual([]);
  }
  const lines = async (sheet: string) =>
    (await sheetValues(open.page, sheet))
      .flat()
      .filter((cell) => /^(Supporting data|Behind the page)$/.test(String(cell)));
  expect(await lines(COMPARE)).toEqual([]);
  expect(await lines('Decision')).toEqual([]);
  expect((await sheetValues(open.page, 'Checks'))[2]?.[0]).toMatch(/^(\d+) of \1 checks pass$/);
  await open.screenshot('data-moved');
});

test('a sheet that is inserted later has its own behind it on the same Data', async () => {
  const { planned, written } = await insert(OTHER_RATE, 'sensitivity');
  expect(planned.filter(({ isNew }) => isNew).map(({ key }) => key)).toEqual(['sensitivity']);
  expect(written.verified).toBe(true);
  const first = (await sheetValues(open.page, 'Data')).map(([cell]) => String(cell));
  expect(first.filter((cell) => cell.startsWith('For the sheet '))).toEqual([
    'For the sheet Assumptions',
    `For the sheet ${COMPARE}`,
    'For the sheet Bridge',
    'For the sheet Forecast',
    'For the sheet Sensitivity',
    'For the sheet Risk',
    'For the sheet Decision',
    'For the sheet Claims',
  ]);
});

test('Data that somebody deleted is written again', async () => {
  await addIn.evaluate(() =>
    window.meterwiseExcel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').delete();
      await context.sync();
    }),
  );
  const { written } = await insert(OTHER_RATE, 'sheets in place');
  expect(written.verified).toBe(true);
  const state = await readWorkbook(addIn);
  expect(named(state, 'Data')?.visibility).toBe('Hidden');
  const charts = named(state, COMPARE)?.charts ?? [];
  expect(charts.filter((chart) => chart.includes(String(named(state, 'Data')?.id)))).not.toEqual([]);
});

test('charts on frozen copies draw copies, and all of it goes with the model', async () => {
  const before = await readWorkbook(addIn);
  const outcome = await addIn.evaluate(() => window.meterwiseDoor.freezeToValues());
  expect(outcome).toMatchObject({ done: true });
  const after = await readWorkbook(addIn);
  const copies = after.sheets.filter((own) => !before.sheets.some(({ id }) => id === own.id));
  expect(copies.find(({ name }) => name.startsWith('Data'))?.visibility).toBe('Hidden');
  const drawn = copies.flatMap(({ name, charts }) => charts.map((chart) => ({ name, chart })));
  expect(drawn.length).toBeGreaterThan(4);
  const ofLive = drawn.flatMap(({ name, chart }) =>
    before.sheets
      .filter(({ id }) => chart.includes(`"sheet":"${id}"`))
      .map((own) => `${name} draws ${own.name}`),
  );
  expect(ofLive).toEqual([]);
  const removed = await addIn.evaluate(() => window.meterwiseDoor.removeEverything({ sheets: true }));
  expect(removed).toMatchObject({ done: true });
  expect((await readWorkbook(addIn)).sheets.map(({ name }) => name)).not.toContain('Data');
});

test('the content security policy was kept on the way', () => {
  expect(open.violations).toEqual([]);
});

/** The kinds of the series of Outlook's chart by month. */
function outlookKinds(): Promise<readonly string[]> {
  return addIn.evaluate(() =>
    window.meterwiseExcel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Outlook');
      const { series } = charts.getItem('Meterwise outlook by month');
      series.load('items/name,items/chartType');
      await context.sync();
      return series.items.map(({ name, chartType }) => `${name} ${chartType}`);
    }),
  );
}

test('a chart of Outlook as an earlier version drew it becomes columns and lines when its sheets are updated', async () => {
  await insertAsBefore('outlook', WITH_OUTLOOK_COLUMNS - 1);
  expect(await outlookKinds()).toContain('Actual Line');
  expect((await insert(OTHER_RATE, 'sheets in place')).written.verified).toBe(true);
  expect(await outlookKinds()).toEqual(['Budget Line', 'Outlook Line', 'Actual ColumnClustered']);
  await addIn.evaluate(() =>
    window.meterwiseExcel.run((context) => {
      context.workbook.worksheets.getItem('Outlook').activate();
      return context.sync();
    }),
  );
  await open.screenshot('outlook-redrawn');
});

test('Compare of the layout before begins with what ranks once it is updated', async () => {
  await addIn.evaluate(() => window.meterwiseDoor.removeEverything({ sheets: true }));
  await insertAsBefore('model', WITH_RANKING_FIRST - 1);
  const before = await sheetValues(open.page, COMPARE);
  expect(before[4]?.slice(0, 3)).toEqual(['Rank', 'Offer', 'Monthly total']);
  expect((await insert(OTHER_RATE, 'sheets in place')).written.verified).toBe(true);
  const after = await sheetValues(open.page, COMPARE);
  const header = ['Total cost of a month', 'vs. best', 'Bill of a month', 'Cost per resolution'];
  expect(after[4]?.slice(0, 6)).toEqual(['Rank', 'Offer', ...header]);
  const [, best, cost, , bill] = after[5] ?? [];
  const below = after.findIndex((row, at) => at > 4 && row[0] === 'Rank');
  const all = after[below + 1] ?? [];
  expect([best, cost, bill]).toEqual([all[1], all[11], all[2]]);
  expect(cost).toEqual(expect.any(Number));
  await open.screenshot('compare-first');
});
