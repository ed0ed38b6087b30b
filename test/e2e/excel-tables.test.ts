import type { Frame } from 'playwright-core';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { ScenarioRow } from '../../src/core/scenario/tables/scenario';
import type { LinkedTables } from '../../src/excel/tables/linked-tables';
import { openDoor, pausePane } from './browser/door';
import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';
import { goToWorkbench } from './browser/visit';
import { differences, readWorkbook } from './browser/workbook-state';

/** The tables that the pane and the workbook share, through the room's door, against the workbench. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench(SMALL);
  ({ addIn } = open);
  await prepare();
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(120_000);

async function prepare(): Promise<void> {
  await openDoor(addIn);
  await pausePane(addIn);
}

/** The workbook as it was opened, and nobody who follows it. */
async function openAnew(): Promise<void> {
  addIn = await startOver(open.page);
  await prepare();
}

/** More steps than any test takes. */
const STEPS = 12;

afterEach(() =>
  open.page.evaluate(async (steps) => {
    const { grid } = window.meterwiseWorkbench;
    for (let step = 0; step < steps; step += 1) grid.undo();
    await grid.settled();
  }, STEPS),
);

async function link(): Promise<LinkedTables> {
  const outcome = await addIn.evaluate(() => window.meterwiseDoor.linkTables());
  if (!outcome.done || outcome.value === undefined) throw new Error('There are no tables.');
  return outcome.value;
}

type Wanted = Partial<Pick<LinkedTables, 'traffic' | 'offers'>>;

function write(seen: LinkedTables, wanted: Wanted) {
  return addIn.evaluate(([own, rows]) => window.meterwiseDoor.writeTables(own, rows), [
    seen,
    { traffic: seen.traffic, offers: seen.offers, ...wanted },
  ] as const);
}

/** The same where it must come through; gives the addresses that it wrote. */
async function written(seen: LinkedTables, wanted: Wanted): Promise<readonly string[]> {
  const outcome = await write(seen, wanted);
  if (!outcome.done || outcome.value.kind !== 'written') throw new Error(JSON.stringify(outcome));
  const { now, cells } = outcome.value;
  expect(await link()).toEqual(now);
  expect(now).toMatchObject(wanted);
  return cells;
}

/** Puts values into cells as the user does, or as somebody else at another computer. */
function type(
  sheet: string,
  row: number,
  column: number,
  values: unknown[][],
  from: 'here' | 'there' = 'here',
) {
  return open.page.evaluate(
    async (edit) => {
      const { grid, host } = window.meterwiseWorkbench;
      // A calculation that still runs would write its result over what is typed.
      await grid.settled();
      const id = grid.sheets().find(({ name }) => name === edit.sheet)?.id ?? '';
      const { row: top, column: left, values: cells } = edit;
      const area = {
        sheet: id,
        row: top,
        column: left,
        rowCount: cells.length,
        columnCount: cells[0]?.length ?? 0,
      };
      if (edit.from === 'there') host.remote(() => grid.write(area, cells));
      else grid.write(area, cells);
      await grid.settled();
    },
    { sheet, row, column, values, from },
  );
}

/** Does something through another run than the room's. */
function asUser(change: (context: Excel.RequestContext) => void): Promise<void> {
  return addIn.evaluate(
    (source) =>
      window.meterwiseExcel.run(async (context) => {
        ((0, eval)(`(${source})`) as typeof change)(context);
        await context.sync();
      }),
    change.toString(),
  );
}

/** Cells that differ, by sheet and place. */
async function cellsChanged(work: () => Promise<unknown>): Promise<string[]> {
  const before = await readWorkbook(addIn);
  await work();
  return differences(before, await readWorkbook(addIn))
    .map((line) => line.replace(/: .*/s, ''))
    .filter((line) => line.includes('!'))
    .map((line) => line.replace(/^\S+ /, ''));
}

const without = (rows: readonly ScenarioRow[], ...indexes: number[]) =>
  rows.filter((_, index) => !indexes.includes(index));
const changed = (rows: readonly ScenarioRow[], at: number, cells: ScenarioRow) =>
  rows.map((row, index) => (index === at ? { ...row, ...cells } : row));
const NEW: ScenarioRow = { Offer: '=1+1', Meter: 'session', Rate: 0.4 };

/** Follows the tables as the pane does; gives how often it was told by now, once all is quiet. */
async function follow(): Promise<() => Promise<number>> {
  await addIn.evaluate(async () => {
    const counted = window as unknown as { told: number };
    counted.told = 0;
    await window.meterwiseDoor.whenTablesChange(() => (counted.told += 1));
  });
  return async () => {
    await open.page.evaluate(() => window.meterwiseWorkbench.grid.settled());
    await addIn.waitForTimeout(600);
    return addIn.evaluate(() => (window as unknown as { told: number }).told);
  };
}

/** The tables as plain cells, in the place where they are. */
function asPlainCells(): Promise<void> {
  return asUser((context) => {
    for (const name of ['Traffic', 'Offers']) context.workbook.tables.getItem(name).convertToRange();
  });
}

/** As an Excel that has no more than the manifest asks for. */
async function openOldExcel(): Promise<void> {
  addIn = await goToWorkbench(open.page, `${open.address}?excelApi=1.9`);
  await prepare();
}

test('a value edited in the pane is the only cell that changes; the others follow by formula', async () => {
  const seen = await link();
  expect(seen.from).toEqual({
    traffic: 'Traffic!A4:E8',
    offers: expect.stringMatching(/^Offers!A\d+:N\d+$/) as string,
  });
  let cells: readonly string[] = [];
  const all = await cellsChanged(async () => {
    cells = await written(seen, { traffic: changed(seen.traffic, 0, { 'Resolution rate': 0.5 }) });
  });
  expect(cells).toEqual(['Traffic!D5']);
  expect(all.filter((cell) => /^Traffic!\d,|^Offers!/.test(cell))).toEqual(['Traffic!4,3']);
  const text = await addIn.evaluate(() => window.meterwiseDoor.readSheetTexts('Traffic'));
  expect(text?.[4]?.[3]).toMatch(/^50(\.0)?\s?%$/);
});

test('rows of a table come and go as rows, columns at its right; a text stays a text', async () => {
  const seen = await link();
  const offers = [...without(seen.offers, 0, 3), NEW].map((row, index) =>
    index === 1 ? { ...row, Discount: 0.1 } : row,
  );
  const cells = await written(seen, { offers });
  expect(cells).toHaveLength(3);
  const after = await link();
  expect(after.offers).toHaveLength(seen.offers.length - 1);
  expect(after.from.offers).toMatch(/:O\d+$/);
  await open.page.evaluate(() => window.meterwiseWorkbench.grid.undo());
  expect((await link()).stamp).toBe(seen.stamp);
});

test('deleting the first offer writes no cell, and what stands outside of the table stays', async () => {
  await type('Offers', 1, 15, [['my note'], ['beside'], ['the'], ['table'], ['stays']]);
  const seen = await link();
  const all = await cellsChanged(async () => {
    expect(await written(seen, { offers: without(seen.offers, 0) })).toEqual([]);
  });
  expect(all.filter((cell) => /^Offers!\d+,1[4-9]$/.test(cell))).toEqual([]);
});

test('the pane’s rows are in the tables of a model after it was inserted, spare rows first', async () => {
  const inserted = await addIn.evaluate(async (scenario) => {
    const plan = await window.meterwiseDoor.planModel(scenario, 'comparison');
    return plan.done ? window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' }) : plan;
  }, EXAMPLE_SCENARIO);
  expect(inserted).toEqual({ done: true, value: expect.anything() as unknown });
  const seen = await link();
  expect(seen.from.traffic).toMatch(/^Inputs!/);
  expect(seen.scenario).toMatchObject({ id: EXAMPLE_SCENARIO.id });
  await written(seen, {
    traffic: [...seen.traffic, { Channel: 'Phone', Sessions: 10, 'Resolution rate': 0.2 }],
    offers: [...seen.offers, NEW],
  });
  expect((await link()).from).toEqual(seen.from);
});

test('a formula of the user’s is never written over: nothing is, and its cell is named', async () => {
  await type('Offers', 4, 2, [['=0.9*1.1']]);
  const seen = await link();
  const all = await cellsChanged(async () => {
    const outcome = await write(seen, {
      traffic: changed(seen.traffic, 0, { Sessions: 1 }),
      offers: changed(seen.offers, 0, { Rate: 2 }),
    });
    expect(outcome).toEqual({
      done: false,
      why: 'Offers!C5 holds the formula =0.9*1.1; change it there.',
    });
  });
  expect(all).toEqual([]);
  await written(seen, { offers: changed(seen.offers, 0, { Offer: 'Renamed' }) });
});

test('what somebody else changed meanwhile is shown, and nothing is written', async () => {
  const seen = await link();
  await type('Traffic', 4, 1, [[777]], 'there');
  const all = await cellsChanged(async () => {
    const outcome = await write(seen, { offers: without(seen.offers, 0) });
    expect(outcome).toMatchObject({ done: true, value: { kind: 'changedThere' } });
    if (outcome.done) expect(outcome.value.now.traffic[0]?.['Sessions']).toBe(777);
  });
  expect(all).toEqual([]);
});

test('what is in the way is named before anything is written', async () => {
  const seen = await link();
  const end = Number(/\d+$/.exec(seen.from.offers)?.[0]);
  await type('Offers', end + 1, 1, [['my note']]);
  const grow = () => write(seen, { offers: [...seen.offers, NEW, NEW, NEW, NEW] });
  expect(await grow()).toEqual({
    done: false,
    why: `Offers!B${end + 2}: something of yours is where the table Offers needs room. Move it away, then try again.`,
  });
  await type('Offers', end + 1, 1, [['']]);
  await asUser((context) => context.workbook.worksheets.getItem('Offers').protection.protect());
  expect(await grow()).toEqual({
    done: false,
    why: 'The sheet Offers is protected. Remove its protection under Review, then try again.',
  });
  await asUser((context) => context.workbook.worksheets.getItem('Offers').protection.unprotect());
  await asUser((context) => {
    const table = context.workbook.tables.getItem('Offers');
    table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['none'] });
  });
  expect(await grow()).toEqual({
    done: false,
    why: 'Rows of the table Offers are filtered out. Clear the filter, then try again.',
  });
  await asUser((context) => context.workbook.tables.getItem('Offers').delete());
  expect(await grow()).toEqual({
    done: false,
    why: expect.stringMatching(/^The tables of traffic and offers are no longer in the workbook\./) as string,
  });
});

test('plain cells: only those that differ, rows and columns where the sheet is empty', async () => {
  await openAnew();
  await asPlainCells();
  const seen = await link();
  const offers = changed([...seen.offers.slice(0, -2), NEW], 0, { Currency: 'USD' });
  await written(seen, { offers });
  const longer = await link();
  await written(longer, { offers: [...longer.offers, NEW, NEW, NEW] });
  const end = Number(/\d+$/.exec((await link()).from.offers)?.[0]);
  await type('Offers', end + 1, 1, [['my note']]);
  const last = await link();
  expect(await write(last, { offers: [...last.offers, NEW] })).toEqual({
    done: false,
    why: `Offers!B${end + 2}: something of yours is where the offers need room. Move it away, then try again.`,
  });
});

test('one formula goes into an empty cell; over another only when asked to', async () => {
  await addIn.evaluate(() => window.meterwiseDoor.selectCells("'Break-even'!D31"));
  const insert = (formula: string, over?: 'replace') =>
    addIn.evaluate(
      ([text, way]) => window.meterwiseDoor.insertFormula(text ?? '', way as 'replace'),
      [formula, over],
    );
  const address = "'Break-even'!D31";
  expect(await insert('=1+1')).toEqual({ done: true, value: { kind: 'inserted', address } });
  expect(await insert('=2+2')).toEqual({ done: true, value: { kind: 'occupied', address, holds: '=1+1' } });
  expect(await insert('=2+2', 'replace')).toEqual({ done: true, value: { kind: 'inserted', address } });
  await type('Break-even', 30, 3, [[0.5]]);
  expect(await insert('=1+1')).toMatchObject({ value: { kind: 'occupied', holds: '0.5' } });
});

test('cells are selected on the sheet that is then shown, and told as a formula names them', async () => {
  const selected = async (address: string) => {
    const outcome = await addIn.evaluate((own) => window.meterwiseDoor.selectCells(own), address);
    if (!outcome.done) return outcome.why;
    const told = await addIn.evaluate(() => window.meterwiseDoor.selectedAddress());
    return told.done ? told.value : told.why;
  };
  expect(await selected("'Break-even'!B2:C3")).toBe("'Break-even'!B2:C3");
  expect(await selected('Traffic!$A$4:$E$8')).toBe('Traffic[#All]');
  expect(await selected('Traffic!A4:E7')).toBe('Traffic!A4:E7');
  expect(await selected('Gone!A1')).toBe('The workbook has no sheet Gone any more.');
  expect(await selected('nothing')).toBe('nothing is not an address of cells.');
});

test('a selection is followed until it is no longer', async () => {
  const heard = () => addIn.evaluate(() => (window as unknown as { heard: number }).heard);
  await addIn.evaluate(async () => {
    const own = window as unknown as { heard: number; stop: () => Promise<void> };
    own.heard = 0;
    own.stop = await window.meterwiseDoor.whenSelectionChanges(() => (own.heard += 1));
  });
  const select = (address: string) => addIn.evaluate((own) => window.meterwiseDoor.selectCells(own), address);
  await select('Traffic!B5');
  await addIn.waitForFunction(() => (window as unknown as { heard: number }).heard > 0);
  await addIn.evaluate(() => (window as unknown as { stop: () => Promise<void> }).stop());
  const before = await heard();
  await select('Traffic!B6');
  await select('Offers!B6');
  expect(await heard()).toBe(before);
});

test.each(['1.17', '1.9'])(
  'ExcelApi %s: told of what others than the pane change here, never of our own',
  async (api) => {
    if (api === '1.9') await openOldExcel();
    else await openAnew();
    const seen = await link();
    const told = await follow();
    await written(seen, {
      traffic: changed(seen.traffic, 0, { Sessions: 5 }),
      offers: [...without(seen.offers, 1), NEW],
    });
    expect(await told()).toBe(0);
    await open.page.evaluate(() => window.meterwiseWorkbench.grid.undo());
    expect(await told()).toBeGreaterThan(0);
    await link();
    const afterUndo = await told();
    await type('Break-even', 30, 3, [['elsewhere']]);
    await type('Traffic', 4, 2, [[9]], 'there');
    expect(await told()).toBe(afterUndo);
    await link();
    await type('Traffic', 4, 1, [[123]]);
    expect(await told()).toBe(afterUndo + 1);
    await link();
    if (api !== '1.9') return;
    const inserted = await addIn.evaluate(async (scenario) => {
      const plan = await window.meterwiseDoor.planModel(scenario, 'comparison');
      return plan.done ? window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' }) : plan;
    }, EXAMPLE_SCENARIO);
    expect(inserted).toEqual({ done: true, value: expect.anything() as unknown });
    expect(await told()).toBe(afterUndo + 1);
  },
);

test('a workbook without tables tells when they come', async () => {
  await openAnew();
  await asUser((context) => {
    for (const name of ['Traffic', 'Offers']) context.workbook.tables.getItem(name).delete();
  });
  expect(await addIn.evaluate(() => window.meterwiseDoor.linkTables())).toEqual({
    done: true,
    value: undefined,
  });
  const told = await follow();
  await type('Break-even', 30, 3, [['elsewhere']]);
  expect(await told()).toBe(0);
  await type('Break-even', 40, 0, [
    ['Channel', 'Sessions', 'Resolution rate'],
    ['Chat', 500, 0.6],
  ]);
  expect(await told()).toBe(1);
});

test.each([
  ['tables', false],
  ['plain cells', true],
])('%s: a writing that fails at any of its batches leaves all as it was', async (_, isPlain) => {
  await openAnew();
  if (isPlain) await asPlainCells();
  await type('Offers', 4, 7, [['=0.5*2']]);
  const seen = await link();
  const wanted: Wanted = {
    traffic: changed(
      [...seen.traffic.slice(0, 2), { Channel: 'Phone', Sessions: 3, 'Resolution rate': 0.1 }],
      0,
      {
        Note: 'new column',
      },
    ),
    offers: isPlain ? changed([...seen.offers, NEW], 2, { Rate: 7 }) : [...without(seen.offers, 1, 2), NEW],
  };
  const before = await readWorkbook(addIn);
  const wrong: string[] = [];
  let failures = 0;
  for (let batch = 1; batch < 12; batch += 1) {
    // What only reads fails as well at its end as anywhere.
    for (const actions of batch < 4 ? [1000] : [0, 4, 9, 14, 19, 24, 1000]) {
      const from = await open.page.evaluate(
        ([at = 1, after]) => {
          const { host } = window.meterwiseWorkbench;
          host.failAt(at, after);
          return host.batches;
        },
        [batch, actions],
      );
      const outcome = await write(seen, wanted);
      const sent = await open.page.evaluate(() => {
        const { host } = window.meterwiseWorkbench;
        host.failAt(0);
        return host.batches;
      });
      if (outcome.done || sent - from < batch) {
        expect(outcome).toMatchObject({ done: true, value: { kind: 'written' } });
        expect(failures).toBeGreaterThan(8);
        expect(wrong).toEqual([]);
        return;
      }
      failures += 1;
      wrong.push(
        ...differences(before, await readWorkbook(addIn)).map((line) => `${batch}/${actions} ${line}`),
      );
    }
  }
  throw new Error('The writing sends more batches than expected.');
});
