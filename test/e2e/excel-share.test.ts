import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { ConvertedCells, Frozen, Outcome, Repaired, Restored } from '../../src/excel/workbook';
import { openDoor, pausePane } from './browser/door';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { readWorkbook, type WorkbookState } from './browser/workbook-state';

/**
 * A workbook for people without the add-in: frozen, converted, restored, repaired. First the whole model beside the
 * workbench's own sheets, then a small workbook in which every batch of every command fails once.
 */

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench();
  await openDoor(open.addIn);
  await pausePane(open.addIn);
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

interface Commands {
  freezeToValues: Frozen;
  convertToNative: ConvertedCells;
  restoreLive: Restored;
  repairFormulas: Repaired;
}
type Command = keyof Commands;

/** Runs a command; gives what it came to. */
function run<Name extends Command>(command: Name): Promise<Outcome<Commands[Name]>> {
  return open.addIn.evaluate(
    (name) => window.meterwiseDoor[name]() as Promise<Outcome<Commands[Name]>>,
    command,
  );
}

/** What a command gives; fails with its sentence. */
async function value<Name extends Command>(command: Name): Promise<Commands[Name]> {
  const outcome = await run(command);
  if (!outcome.done) throw new Error(outcome.why);
  return outcome.value;
}

/** Writes into cells, as another add-in would. */
function write(sheet: string, address: string, content: string | number): Promise<void> {
  return open.addIn.evaluate(
    (place) =>
      window.meterwiseExcel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
        range.formulas = [[place.content]];
        await context.sync();
      }),
    { sheet, address, content },
  );
}

/** Deletes the sheets whose names fit. */
function deleteSheets(pattern: RegExp): Promise<void> {
  return open.addIn.evaluate(
    (source) =>
      window.meterwiseExcel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        for (const sheet of worksheets.items) if (new RegExp(source).test(sheet.name)) sheet.delete();
        await context.sync();
      }),
    pattern.source,
  );
}

interface Cell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: unknown;
}

/** The cells of a sheet by `row,column`. */
function cellsOf(state: WorkbookState, name: string): Map<string, Cell> {
  const sheet = state.sheets.find((own) => own.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return new Map(
    Object.entries(sheet.cells).map(([place, text]) => {
      const [formula, shown, format] = JSON.parse(text) as [unknown, unknown, unknown];
      return [place, { formula, value: shown, format }];
    }),
  );
}

const isMeter = ({ formula, value: shown }: Cell) => /^=.*METER/.test(String(formula)) && formula !== shown;

/** The largest difference between the figures of sheets, as a part of them; texts must be the same. */
function largestDifference(one: WorkbookState, other: WorkbookState): number {
  let largest = 0;
  for (const { name } of one.sheets) {
    const cells = cellsOf(other, name);
    for (const [place, { value: was }] of cellsOf(one, name)) {
      const is = cells.get(place)?.value;
      if (is === was) continue;
      if (typeof was !== 'number' || typeof is !== 'number')
        throw new Error(`${name} ${place} was ${String(was)} and is ${String(is)}.`);
      largest = Math.max(largest, Math.abs(is - was) / Math.abs(was));
    }
  }
  return largest;
}

/** Sheets of a state without those that came since. */
function without(state: WorkbookState, pattern: RegExp): WorkbookState['sheets'] {
  return state.sheets.filter(({ name }) => !pattern.test(name));
}

describe('the whole model', () => {
  let before: WorkbookState;
  beforeAll(async () => {
    const outcome = await open.addIn.evaluate(async (scenario) => {
      const plan = await window.meterwiseDoor.planModel(scenario, 'model');
      return plan.done ? window.meterwiseDoor.applyPlan(plan.value, { typed: 'replace' }) : plan;
    }, EXAMPLE_SCENARIO);
    expect(outcome).toMatchObject({ done: true });
    before = await readWorkbook(open.addIn);
  }, 60_000);

  test('frozen: copies with values, formats and charts that stand by themselves; the originals are untouched', async () => {
    const frozen = await value('freezeToValues');
    const after = await readWorkbook(open.addIn);
    expect(frozen.sheets).toEqual([
      'Compare (values)',
      'One offer (values)',
      'Unit economics (values)',
      'Break-even (values)',
      'Compare 2 (values)',
      'Bridge (values)',
      'Checks (values)',
      'Data (values)',
    ]);
    expect(frozen.listedOn).toBe('Original formulas');
    expect(without(after, / \(values\)$|^Original formulas$/)).toEqual(before.sheets);
    for (const copy of frozen.sheets) {
      const name = copy.replace(/ \(values\)$/, '');
      const [own, cells] = [cellsOf(before, name), cellsOf(after, copy)];
      expect([...cells].map(([place, cell]) => [place, cell.value, cell.format])).toEqual(
        [...own].map(([place, cell]) => [place, cell.value, cell.format]),
      );
      const reaching = [...cells.values()].filter(({ formula }) => /METER|!|\[/.test(String(formula)));
      expect(reaching.filter((cell) => cell.formula !== cell.value)).toEqual([]);
      const [from, to] = [before, after].map((state, index) =>
        state.sheets.find((one) => one.name === (index === 0 ? name : copy)),
      );
      expect(to?.charts).toHaveLength(from?.charts.length ?? 0);
      // Charts of copies show copies.
      for (const chart of to?.charts ?? [])
        expect(before.sheets.filter(({ id }) => chart.includes(id))).toEqual([]);
    }
    const listed = [...cellsOf(after, 'Original formulas').values()].map(({ value: text }) => text);
    expect(listed).toEqual(expect.arrayContaining(['=METER.COMPARE(Offers[#All],Traffic[#All])']));
    await deleteSheets(/ \(values\)$|^Original formulas$/);
    expect((await readWorkbook(open.addIn)).sheets).toEqual(before.sheets);
  });

  test('converted: every cell but the break-even pairs, each as METER shows it; restored: all as before', async () => {
    const converted = await value('convertToNative');
    const pairs = { cell: expect.stringMatching(/^'Compare 2'!F\d+$/) as string };
    expect(converted.kept).toEqual(
      converted.kept.map(() => ({ ...pairs, why: expect.stringMatching(/METER\.BREAKEVEN/) as string })),
    );
    expect(converted.helperSheet).toBe('Calculation');
    const native = await readWorkbook(open.addIn);
    const meterCells = (state: WorkbookState) =>
      state.sheets.flatMap(({ name }) => [...cellsOf(state, name).values()]).filter(isMeter).length;
    expect(meterCells(native)).toBe(converted.kept.length);
    expect(meterCells(before)).toBe(converted.kept.length + converted.converted);
    expect(largestDifference(before, native)).toBeLessThan(1e-12);
    expect(native.sheets.find(({ name }) => name === 'Calculation')?.visibility).toBe('Visible');
    await open.screenshot('share-converted');

    await write('Inputs', 'B23', 61_234);
    await write('Traffic', 'B5', 12_345);
    const changed = await readWorkbook(open.addIn);
    const restored = await value('restoreLive');
    expect(restored).toEqual({ restored: converted.converted, left: [], sheetsLeft: [] });
    const live = await readWorkbook(open.addIn);
    const difference = largestDifference(live, { ...changed, sheets: without(changed, /^Calculation$/) });
    expect(difference).toBeLessThan(1e-9);
    expect(live.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(cellsOf(live, 'Compare 2').get('5,2')?.value).not.toBe(
      cellsOf(before, 'Compare 2').get('5,2')?.value,
    );
  });
});

/** Two offers and what METER makes of them, with a text, a formula of the user's and a chart. */
function makeSmall(): Promise<void> {
  return open.addIn.evaluate(() =>
    window.meterwiseExcel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const sheet = worksheets.add('Small');
      for (const other of worksheets.items) other.delete();
      sheet.getRange('A1:C3').values = [
        ['Offer', 'Meter', 'Rate'],
        ['One', 'resolution', 0.99],
        ['Two', 'session', 0.5],
      ];
      sheet.getRange('E1:G2').values = [
        ['Sessions', 'Interactions per session', 'Resolution rate'],
        [1000, 4, 0.6],
      ];
      sheet.getRange('A5:B6').formulas = [
        ["'=not a formula", '=SUM(C10:C11)'],
        ['=METER.CONVERT_PRICE(C2,"resolution","session",,G2)', '=A6*2'],
      ];
      sheet.getRange('A9').formulas = [['=METER.COMPARE(A1:C3,E1:G2)']];
      sheet.getRange('A9:M11').format.fill.color = '#E6F2F0';
      sheet.charts.add('BarClustered', sheet.getRange('B9:C11'), 'Columns').name = 'Costs';
      sheet.activate();
      await context.sync();
    }),
  );
}

describe('a small workbook', () => {
  beforeAll(async () => {
    await makeSmall();
  });

  test('what a formula or a name refers to with # stays, with a sentence; the rest is converted', async () => {
    await write('Small', 'A20', '=SUM(A9#)');
    const converted = await value('convertToNative');
    expect(converted).toEqual({
      converted: 1,
      kept: [
        {
          cell: 'Small!A9',
          why: 'Small!A20 refers with # to all that it fills: write that range out there first.',
        },
      ],
      helperSheet: undefined,
    });
    await write('Small', 'A20', '');
    expect(await value('restoreLive')).toEqual({ restored: 1, left: [], sheetsLeft: [] });
  });

  test('a cell that was changed after the conversion is left, and its helper rows with it', async () => {
    const before = await readWorkbook(open.addIn);
    expect(await value('convertToNative')).toMatchObject({ converted: 2, kept: [] });
    await write('Small', 'D11', 7);
    expect(await value('restoreLive')).toEqual({
      restored: 1,
      left: ['Small!A9'],
      sheetsLeft: ['Calculation'],
    });
    const after = await readWorkbook(open.addIn);
    expect(cellsOf(after, 'Small').get('10,3')?.value).toBe(7);
    expect(cellsOf(after, 'Small').get('5,0')).toEqual(cellsOf(before, 'Small').get('5,0'));
    await deleteSheets(/^Calculation$/);
    await open.addIn.evaluate(() =>
      window.meterwiseExcel
        .run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Small');
          sheet.getRange('A9:M11').clear('Contents');
          sheet.getRange('A9').formulas = [['=METER.COMPARE(A1:C3,E1:G2)']];
          await context.sync();
          return context.workbook.customXmlParts;
        })
        .then(() => window.meterwiseDoor.removeEverything({ sheets: false })),
    );
    expect((await readWorkbook(open.addIn)).sheets).toEqual(before.sheets);
  });

  test('a sheet of helper rows stays where something was added to it or refers to it', async () => {
    for (const [sheet, address, content] of [
      ['Calculation', 'H90', 'mine'],
      ['Small', 'A21', '=Calculation!B2'],
    ] as const) {
      expect(await value('convertToNative')).toMatchObject({ converted: 2 });
      await write(sheet, address, content);
      expect(await value('restoreLive')).toEqual({ restored: 2, left: [], sheetsLeft: ['Calculation'] });
      await write('Small', 'A21', '');
      await deleteSheets(/^Calculation$/);
    }
  });

  test('formulas stuck at #NAME? are entered again', async () => {
    await write('Small', 'A22', '=_xldudf_METER_CONVERT_PRICE(C2,"resolution","session",,G2)');
    await write('Small', 'A23', '=METER.NOT_KNOWN_YET(C2)');
    const shown = async () => {
      const cells = cellsOf(await readWorkbook(open.addIn), 'Small');
      return ['21,0', '22,0'].map((place) => cells.get(place)?.value);
    };
    expect(await shown()).toEqual(['#NAME?', '#NAME?']);
    expect(await value('repairFormulas')).toEqual({ repaired: 1, still: ['Small!A23'] });
    await open.page.evaluate(() =>
      window.meterwiseWorkbench.api.getFormula().registerFunction('METER.NOT_KNOWN_YET', () => 12),
    );
    // The workbench's grid keeps how it read a formula until a table or a sheet goes; then it reads all anew.
    await open.addIn.evaluate(() =>
      window.meterwiseExcel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Passing');
        sheet.tables.add('A1:B2', true);
        await context.sync();
        sheet.delete();
        await context.sync();
      }),
    );
    expect(await shown()).toEqual([0.594, 12]);
    expect(await run('repairFormulas')).toEqual({
      done: false,
      why: 'No METER formula of this workbook shows #NAME?.',
    });
    expect(cellsOf(await readWorkbook(open.addIn), 'Small').get('21,0')?.formula).toBe(
      '=METER.CONVERT_PRICE(C2,"resolution","session",,G2)',
    );
    await write('Small', 'A22', '');
    await write('Small', 'A23', '');
  });
});

/** Each command with how its workbook comes to be, and how it comes to be as it was once the command has succeeded. */
const CASES: readonly {
  readonly command: Command;
  readonly make?: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
}[] = [
  { command: 'freezeToValues', undo: () => deleteSheets(/ \(values\)|^Original formulas/) },
  { command: 'convertToNative', undo: () => value('restoreLive') },
  {
    command: 'restoreLive',
    make: () => value('convertToNative'),
    undo: () => value('convertToNative'),
  },
  {
    command: 'repairFormulas',
    make: async () => {
      await value('restoreLive');
      await stick();
    },
    undo: () => stick(),
  },
];

function stick(): Promise<void> {
  return write('Small', 'A22', '=_xldudf_METER_CONVERT_PRICE(C2,"resolution","session",,G2)');
}

describe.each(CASES)('$command', ({ command, make, undo }) => {
  beforeAll(async () => {
    await make?.();
  }, 60_000);

  /** The pane looks at the workbook after it changed: those batches are not the command's. */
  async function quiet(): Promise<void> {
    for (;;) {
      const batches = () => open.page.evaluate(() => window.meterwiseWorkbench.host.batches);
      const seen = await batches();
      await open.page.waitForTimeout(150);
      if ((await batches()) === seen) return;
    }
  }

  /** Runs the command with a failure at one of its batches (none has so many as 1,000); counts its batches. */
  async function attempt(batch: number, afterActions: number) {
    await quiet();
    return open.addIn.evaluate(
      async (plan) => {
        const { host } = window.parent.meterwiseWorkbench;
        const from = host.batches;
        host.failAt(plan.batch, plan.afterActions);
        const outcome: Outcome<unknown> = await window.meterwiseDoor[plan.command]();
        const batches = host.batches - from;
        host.failAt(0);
        return { outcome, batches };
      },
      { command, batch, afterActions },
    );
  }

  test('tells its steps, and ends at any of them as asked with the workbook as before', async () => {
    const before = await readWorkbook(open.addIn);
    const watched = (stopAt: number) =>
      open.addIn.evaluate(
        async ({ name, last }) => {
          const stop = new AbortController();
          const told: string[] = [];
          const progress = ({ done, of, doing }: { done: number; of: number; doing: string }) => {
            told.push(`${done} of ${of}: ${doing}`);
            if (told.length === last) stop.abort();
          };
          const outcome = await window.meterwiseDoor[name]({ progress, signal: stop.signal });
          return { told, outcome };
        },
        { name: command, last: stopAt },
      );
    for (let stopAt = 1; ; stopAt += 1) {
      const { told, outcome } = await watched(stopAt);
      if (outcome.done) {
        // Asked to stop at the last step of all, when everything was written.
        expect(told).toHaveLength(stopAt + (told.at(-1)?.endsWith('Done') === true ? 1 : 0));
        expect(stopAt).toBeGreaterThan(1);
        break;
      }
      expect(outcome.why).toBe('Stopped. The workbook is as it was before.');
      expect(await readWorkbook(open.addIn)).toEqual(before);
    }
    await undo();
  });

  test('leaves the workbook as before, whichever of its batches fails and wherever', async () => {
    const whole = await attempt(1_000, 0);
    expect(whole.outcome).toMatchObject({ done: true });
    await undo();
    const before = await readWorkbook(open.addIn);
    for (let batch = 1; ; batch += 1) {
      for (const afterActions of [0, 12]) {
        const { outcome } = await attempt(batch, afterActions);
        if (outcome.done) {
          await deleteSheets(/^Calculation$/);
          await undo();
          // Excel.run closes with a batch that has nothing more to do; and sheets of helper rows go when all is back.
          if (batch >= whole.batches - 1) return;
          expect({ batch, outcome }).toEqual({
            batch,
            outcome: { done: true, value: { restored: 2, left: [], sheetsLeft: ['Calculation'] } },
          });
          continue;
        }
        expect({ batch, afterActions, why: outcome.why, after: await readWorkbook(open.addIn) }).toEqual({
          batch,
          afterActions,
          why: expect.stringMatching(/Excel refused it \(GeneralException\)/) as string,
          after: before,
        });
      }
    }
  });
});
