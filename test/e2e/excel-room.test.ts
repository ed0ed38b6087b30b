import type { Frame } from 'playwright-core';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { goTo } from './browser/cells';
import { openDoor } from './browser/door';
import { drawAgain } from './browser/drawing';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { goToWorkbench } from './browser/visit';
import { readWorkbook } from './browser/workbook-state';

/** src/excel in the add-in's own page, against the workbench: what it writes, and that it writes nothing else. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench();
  ({ addIn } = open);
  await openDoor(addIn);
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(180_000);

const SMALL: Scenario = { ...EXAMPLE_SCENARIO, offers: EXAMPLE_SCENARIO.offers.slice(0, 3) };

/** Inserts a scenario; gives the plan and what came of it. */
function insert(scenario: Scenario, what: 'comparison' | 'model', typed: 'keep' | 'replace' = 'replace') {
  return addIn.evaluate(
    async (input) => {
      const plan = await window.meterwiseDoor.planModel(input.scenario, input.what);
      if (!plan.done) throw new Error(plan.why);
      const { sheets, typed: figures, warnings, refusals } = plan.value;
      const outcome = await window.meterwiseDoor.applyPlan(plan.value, { typed: input.typed });
      return { sheets, figures, warnings, refusals, outcome };
    },
    { scenario, what, typed },
  );
}

function remove() {
  return addIn.evaluate(() => window.meterwiseDoor.removeEverything({ sheets: true }));
}

/** The sheets that stood before, as they are now. */
async function usersSheets(before: Awaited<ReturnType<typeof readWorkbook>>) {
  const now = await readWorkbook(addIn);
  const ids = new Set(before.sheets.map(({ id }) => id));
  return now.sheets.filter(({ id }) => ids.has(id));
}

afterEach(remove);

test('a comparison: new sheets under free names, verified against the engine, no other cell changed', async () => {
  const before = await readWorkbook(addIn);
  const { sheets, outcome } = await insert(SMALL, 'comparison');
  expect(outcome).toMatchObject({ done: true, value: { verified: true } });
  expect(sheets.map(({ name }) => name)).toEqual(['Inputs', 'Offers 2', 'Compare 2', 'Checks', 'Data']);
  expect(await usersSheets(before)).toEqual(before.sheets);
});

test('inserting a comparison takes at most five syncs', async () => {
  const syncs = await addIn.evaluate(async (scenario) => {
    const room = window.meterwiseDoor;
    // The room's own way to Excel: what the pane does meanwhile is not counted.
    const own = window.meterwiseExcel;
    const run = own.run as (
      options: Excel.RunOptions,
      work: (context: Excel.RequestContext) => Promise<unknown>,
    ) => Promise<unknown>;
    let count = 0;
    own.run = ((options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) =>
      run(options, async (context) => {
        const sync = context.sync.bind(context);
        context.sync = ((value?: unknown) => {
          count += 1;
          return sync(value);
        }) as typeof context.sync;
        const result = await work(context);
        // Excel.run closes with one of its own, which has nothing to send.
        context.sync = sync;
        return result;
      })) as typeof own.run;
    const plan = await room.planModel(scenario, 'comparison');
    if (plan.done) await room.applyPlan(plan.value, { typed: 'replace' });
    own.run = run as typeof own.run;
    return count;
  }, SMALL);
  expect(syncs).toBeGreaterThan(2);
  expect(syncs).toBeLessThanOrEqual(5);
});

test('tells its steps, and ends at any of them as asked with the workbook as before', async () => {
  const before = await readWorkbook(addIn);
  const stoppedAt = (last: number) =>
    addIn.evaluate(
      async ([scenario, end]) => {
        const plan = await window.meterwiseDoor.planModel(scenario, 'comparison');
        if (!plan.done) throw new Error(plan.why);
        const stop = new AbortController();
        const told: string[] = [];
        const progress = ({ doing }: { doing: string }) => {
          told.push(doing);
          if (told.length === end) stop.abort();
        };
        const watch = { progress, signal: stop.signal };
        const outcome = await window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' }, watch);
        return { told, outcome };
      },
      [SMALL, last] as const,
    );
  for (const last of [1, 2, 3]) {
    const { told, outcome } = await stoppedAt(last);
    expect(told).toHaveLength(last);
    expect(outcome).toEqual({ done: false, why: 'Stopped. The workbook is as it was before.' });
    expect(await readWorkbook(addIn)).toEqual(before);
  }
  const { told, outcome } = await stoppedAt(99);
  expect([told.at(-1), outcome]).toEqual(['Done', expect.objectContaining({ done: true })]);
});

test('what the user typed is told, kept where asked, replaced where asked; cells beside the model stay', async () => {
  await insert(SMALL, 'comparison');
  await addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Inputs');
      sheet.getRange('B23').values = [[60000]];
      sheet.getRange('L3').values = [['my own remark']];
      await context.sync();
    }),
  );
  const kept = await insert(SMALL, 'comparison', 'keep');
  expect(kept.figures).toEqual([{ cell: 'Inputs!B23', typed: 60000, becomes: 50000 }]);
  expect(kept.outcome).toMatchObject({ done: true, value: { verified: true } });
  const cells = () =>
    addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Inputs');
        const ranges = ['B23', 'L3'].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('values');
        await context.sync();
        return ranges.map(({ values }) => values[0]?.[0] as unknown);
      }),
    );
  expect(await cells()).toEqual([60000, 'my own remark']);
  expect((await insert(SMALL, 'comparison', 'replace')).outcome).toMatchObject({ done: true });
  expect(await cells()).toEqual([50000, 'my own remark']);
});

/** Plans and applies; gives how many models were built for it. */
function builds(scenario: Scenario, what: 'comparison' | 'risk', typed: 'keep' | 'replace' = 'keep') {
  return addIn.evaluate(
    async (input) => {
      window.meterwiseBuilds = 0;
      const plan = await window.meterwiseDoor.planModel(input.scenario, input.what);
      const outcome = plan.done
        ? await window.meterwiseDoor.applyPlan(plan.value, { typed: input.typed })
        : plan;
      return [window.meterwiseBuilds, outcome.done];
    },
    { scenario, what, typed },
  );
}

test('one model is built for an insert, an update in place and another scenario, and one more for what the user typed', async () => {
  expect(await builds(SMALL, 'risk')).toEqual([1, true]);
  const changed = { ...SMALL, offers: SMALL.offers.map((row) => ({ ...row, Discount: 0.1 })) };
  expect(await builds(changed, 'risk')).toEqual([1, true]);
  expect(await builds({ ...SMALL, id: 'another', name: 'Another' }, 'risk')).toEqual([1, true]);
  await addIn.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Inputs').getRange('B23').values = [[60000]];
      await context.sync();
    }),
  );
  expect(await builds({ ...changed, id: 'another', name: 'Another' }, 'risk', 'keep')).toEqual([2, true]);
});

test('scenarios are kept, renamed, deleted; a second writer is refused with who and when', async () => {
  const seen = await addIn.evaluate(async (scenario) => {
    const room = window.meterwiseDoor;
    const sentence = (outcome: { done: boolean; why?: string }) => outcome.why ?? 'done';
    const first = await room.listScenarios();
    if (!first.done) return [first.why];
    const saved = await room.saveScenario(scenario, first.value.stamp);
    const late = await room.saveScenario({ ...scenario, name: 'Late' }, first.value.stamp);
    const list = await room.listScenarios();
    if (!list.done || !saved.done) return ['lost'];
    const renamed = await room.renameScenario(scenario.id, 'Other', list.value.stamp);
    if (!renamed.done) return [renamed.why];
    const deleted = await room.deleteScenario(scenario.id, renamed.value.stamp);
    return [
      sentence(late),
      list.value.scenarios.map(({ name }) => name),
      renamed.value.scenarios.map(({ name }) => name),
      deleted.done ? deleted.value.scenarios.length : deleted.why,
    ];
  }, SMALL);
  expect(seen).toEqual([
    expect.stringMatching(
      /^The scenarios of this workbook were changed in another window of yours on .* at .* UTC/,
    ),
    ['Example'],
    ['Other'],
    0,
  ]);
});

test('no text becomes a formula: names, notes, sources and units, in any width and behind any character', async () => {
  const payloads = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '＝1+1',
    '＋1',
    '\t=1+1',
    '\r=1+1',
    '\u0007=1',
    '\u200b=1',
    '"=1',
    "'=1",
    '|calc',
  ];
  const offers = payloads.map((text, index) => ({
    Offer: `${text} ${index}`,
    Meter: 'session',
    Rate: 1 + index,
    Unit: text,
    Note: text,
    Source: `=HYPERLINK("http://x","${index}")`,
    'As of': text,
  }));
  const hostile: Scenario = { ...SMALL, name: '=cmd|calc!A1', note: '@SUM(A1)', offers };
  const harmless: Scenario = {
    ...hostile,
    name: 'cmd',
    note: 'sum',
    offers: offers.map((row, index) => ({
      ...row,
      Offer: `offer ${index}`,
      Unit: 'unit',
      Note: 'note',
      Source: 'source',
      'As of': 'today',
    })),
  };
  const formulas = async (scenario: Scenario) => {
    const { outcome } = await insert(scenario, 'model');
    expect(outcome).toMatchObject({ done: true });
    const state = await readWorkbook(addIn);
    await remove();
    const captions = state.sheets
      .flatMap(({ charts }) => charts)
      .flatMap((chart) => [...chart.matchAll(/"(?:text|name)":("(?:[^"\\\\]|\\\\.)*")/g)])
      .map(([, text = '""']) => String(JSON.parse(text)));
    expect(captions.length).toBeGreaterThan(0);
    // A title that starts so is taken for a reference to cells.
    expect(captions.filter((text) => /^[=＝]/.test(text))).toEqual([]);
    const names = ['About', 'Inputs', 'Offers 2', 'Compare 2', 'Bridge', 'Checks', 'Sources'];
    return state.sheets
      .filter(({ name }) => names.includes(name))
      .flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([place, cell]) => {
          const [formula, value] = JSON.parse(cell) as [unknown, unknown];
          const isOne = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
          // The number of a table's name depends on what was inserted before.
          return isOne ? [`${name} ${place} ${formula.replace(/\b(Offers|Traffic)\d+/g, '$1')}`] : [];
        }),
      );
  };
  expect(await formulas(hostile)).toEqual(await formulas(harmless));
});

/** Does something to the workbook as its user, through another run than the room's. */
function asUser(change: (context: Excel.RequestContext, name: string) => void, name = ''): Promise<void> {
  return addIn.evaluate(
    async ([source, given]) => {
      const own = (0, eval)(`(${source ?? ''})`) as typeof change;
      await Excel.run(async (context) => {
        own(context, given ?? '');
        await context.sync();
      });
    },
    [change.toString(), name],
  );
}

/** What a plan says against writing, and beside it. */
async function plansToUpdate() {
  return addIn.evaluate(async (scenario) => {
    const plan = await window.meterwiseDoor.planModel(scenario, 'comparison');
    if (!plan.done) return { refusals: [plan.why], warnings: [] };
    const outcome = await window.meterwiseDoor.applyPlan(plan.value, { typed: 'keep' });
    return { refusals: plan.value.refusals, warnings: plan.value.warnings, outcome };
  }, SMALL);
}

test('a protected workbook and a protected sheet are met with a sentence before anything is written', async () => {
  await asUser((context) => context.workbook.protection.protect());
  const before = await readWorkbook(addIn);
  const structure = await plansToUpdate();
  expect(structure.refusals).toEqual([expect.stringMatching(/^The structure of this workbook is protected/)]);
  expect(structure.outcome).toMatchObject({ done: false });
  expect(await readWorkbook(addIn)).toEqual(before);
  await asUser((context) => context.workbook.protection.unprotect());

  const { sheets } = await insert(SMALL, 'comparison');
  const name = sheets[0]?.name ?? '';
  await asUser((context, own) => context.workbook.worksheets.getItem(own).protection.protect(), name);
  expect((await plansToUpdate()).refusals).toEqual([
    `The sheet ${name} is protected. Remove its protection under Review, then try again.`,
  ]);
  await asUser((context, own) => context.workbook.worksheets.getItem(own).protection.unprotect(), name);
});

test('filtered rows of a table of ours are met with a sentence', async () => {
  const { sheets } = await insert(SMALL, 'comparison');
  const table = sheets.find(({ key }) => key === 'offers')?.tables[0] ?? '';
  await asUser((context, name) => {
    const own = context.workbook.tables.getItem(name);
    own.autoFilter.apply(own.getRange(), 0, { filterOn: 'Values', values: ['none'] });
  }, table);
  expect((await plansToUpdate()).refusals).toEqual([
    `Rows of the table ${table} are filtered out. Clear the filter, then try again.`,
  ]);
  await asUser((context, name) => context.workbook.tables.getItem(name).autoFilter.clearCriteria(), table);
});

test('a workbook that calculates on request keeps its mode, and is said not to be verified', async () => {
  await asUser((context) => (context.workbook.application.calculationMode = 'Manual'));
  const { warnings, outcome } = await plansToUpdate();
  const mode = await open.page.evaluate(() => window.meterwiseWorkbench.grid.calculation.mode());
  await asUser((context) => (context.workbook.application.calculationMode = 'Automatic'));
  expect(warnings).toEqual([expect.stringMatching(/calculates only on request/)]);
  expect(outcome).toMatchObject({
    done: true,
    value: { verified: false, notVerified: expect.stringContaining('press F9') as string },
  });
  expect(mode).toBe('Manual');
});

test('while a cell is edited the room waits, and writes once the cell is finished', async () => {
  await drawAgain(open.page);
  const { x, y } = await goTo(open.page, 'Break-even', 20, 6);
  await open.page.mouse.click(x, y);
  await open.page.keyboard.type('12');
  await open.page.waitForFunction(() => window.meterwiseWorkbench.grid.editing());
  const inserting = insert(SMALL, 'comparison');
  const first = await Promise.race([inserting, open.page.waitForTimeout(700).then(() => 'waits')]);
  expect(first).toBe('waits');
  await open.page.keyboard.press('Enter');
  expect((await inserting).outcome).toMatchObject({ done: true, value: { verified: true } });
});

test('an Excel that has no more than the manifest asks for gets the model too', async () => {
  addIn = await goToWorkbench(open.page, `${open.address}?excelApi=1.9`);
  await openDoor(addIn);
  const seen = await addIn.evaluate(async (scenario) => {
    const plan = await window.meterwiseDoor.planModel(scenario, 'model');
    const outcome = plan.done ? await window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' }) : plan;
    return [Office.context.requirements.isSetSupported('ExcelApi', '1.10'), outcome];
  }, SMALL);
  expect(seen).toEqual([false, expect.objectContaining({ done: true })]);
});
