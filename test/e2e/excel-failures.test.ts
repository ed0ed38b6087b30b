import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { compileDoor, openDoor } from './browser/door';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { readWorkbook, type WorkbookState } from './browser/workbook-state';

/**
 * Random commands on a random workbook, each failing at a random batch after a random part of it: what failed leaves the
 * workbook as it was, what succeeded changes no cell of the user's. EXCEL_RUNS takes more commands than the few of
 * every test run.
 */

const COMMANDS = Number(process.env['EXCEL_RUNS'] ?? 8);
const SEED = Number(process.env['EXCEL_SEED'] ?? 20);

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench();
  await openDoor(open.addIn, await compileDoor());
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(120_000 + COMMANDS * 60_000);

/** Numbers that look random and are the same for a seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const NAMES = ['insert', 'update', 'save', 'freeze', 'convert', 'restore', 'remove'] as const;

function run(command: (typeof NAMES)[number], pick: number): Promise<string> {
  const offers = EXAMPLE_SCENARIO.offers.slice(0, 2 + pick);
  return open.addIn.evaluate(
    async ({ name, scenario }) => {
      const room = window.meterwiseDoor;
      const said = (outcome: { done: boolean; why?: string }) => outcome.why ?? 'done';
      switch (name) {
        case 'insert':
        case 'update': {
          const id = name === 'insert' ? `${scenario.id}-${scenario.offers.length}` : scenario.id;
          const plan = await room.planModel({ ...scenario, id }, 'comparison');
          if (!plan.done || plan.value.refusals.length > 0) return plan.done ? 'refused' : plan.why;
          return said(await room.applyPlan(plan.value, { typed: 'keep' }));
        }
        case 'save': {
          const shelf = await room.listScenarios();
          return shelf.done ? said(await room.saveScenario(scenario, shelf.value.stamp)) : shelf.why;
        }
        case 'freeze':
          return said(await room.freezeToValues());
        case 'convert':
          return said(await room.convertToNative());
        case 'restore':
          return said(await room.restoreLive());
        case 'remove':
          return said(await room.removeEverything({ sheets: false }));
      }
    },
    { name: command, scenario: { ...EXAMPLE_SCENARIO, offers } },
  );
}

/** A sheet of the user's with text, numbers, a formula, a table and a name, at places that chance gives. */
function makeUsersSheet(name: string, row: number, column: number): Promise<void> {
  return open.addIn.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(place.name);
        const block = sheet.getRangeByIndexes(place.row, place.column, 3, 2);
        block.formulas = [
          ['Item', 'Amount'],
          ["'=not a formula", 12.5],
          ["'007", '=6*7'],
        ];
        block.format.fill.color = '#FFEECC';
        context.workbook.names.add(`${place.name}_block`, block);
        await context.sync();
      }),
    { name, row, column },
  );
}

test('a command that fails leaves the workbook as it was; one that succeeds leaves the user’s cells', async () => {
  const below = chance(SEED);
  await makeUsersSheet('Compare_mine', below(9), below(5));
  await makeUsersSheet('Inputs', below(9), below(5));
  const users = await readWorkbook(open.addIn);
  const told: string[] = [];
  for (let index = 0; index < COMMANDS; index += 1) {
    const command = index === 0 ? 'insert' : (NAMES[below(NAMES.length)] ?? 'save');
    const before = await readWorkbook(open.addIn);
    const [batch, actions] = [1 + below(5), below(2) * below(400)];
    await open.page.evaluate(
      ([at, after]) => window.meterwiseWorkbench.host.failAt(at ?? 1, after),
      [batch, actions],
    );
    const outcome = await run(command, below(4));
    told.push(`${command} failing at ${batch} after ${actions}: ${outcome}`);
    // What was planned and not reached must not hit the reading.
    await open.page.evaluate(() => window.meterwiseWorkbench.host.failAt(1_000_000));
    const after = await readWorkbook(open.addIn);
    if (outcome === 'done')
      expect({ told, users: ofUser(after, users) }).toEqual({ told, users: users.sheets });
    else expect({ told, after }).toEqual({ told, after: before });
  }
  expect(told.some((line) => !line.endsWith(': done'))).toBe(true);
});

/** The user's sheets as they are now; where METER formulas stood only the value counts, for they may be converted. */
function ofUser(now: WorkbookState, users: WorkbookState): WorkbookState['sheets'] {
  return users.sheets.map((own) => {
    const sheet = now.sheets.find(({ id }) => id === own.id);
    if (sheet === undefined) return { ...own, name: 'gone' };
    const cells = Object.entries(sheet.cells).map(([place, cell]) => {
      const old = own.cells[place];
      return [place, old !== undefined && isOfMeter(old) && shows(cell) === shows(old) ? old : cell] as const;
    });
    return { ...sheet, cells: Object.fromEntries(cells) };
  });
}

/** Whether a cell holds a METER formula, or is filled by one. */
function isOfMeter(cell: string): boolean {
  const [formula] = JSON.parse(cell) as [unknown];
  return typeof formula === 'string' && (formula === '' || formula.includes('METER.'));
}

function shows(cell: string): string {
  const [, value] = JSON.parse(cell) as [unknown, unknown];
  return typeof value === 'number' ? value.toPrecision(9) : String(value);
}
