import fc from 'fast-check';
import type { Frame } from 'playwright-core';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { parseArea } from '../../src/reference/address';
import { randomFrom } from '../laws/random';
import { randomScenario } from '../model/random-scenario';
import { openDoor, pausePane } from './browser/door';
import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';
import { compared, differences, readWorkbook, type WorkbookState } from './browser/workbook-state';
import { carryOut, nextCommand, type Came, type Command } from './random/commands';
import { editModel } from './random/edits';
import { makeWorkbook, type Below } from './random/workbook';

/**
 * Random commands on random workbooks. Each command fails at its first batch, then at its second and so on, each time
 * after a random part of the batch, until it comes through: after every failure the workbook is as it was before, and
 * once the command has come through, no cell differs but those that its plan announced. EXCEL_RUNS takes more commands
 * than the few of every test run, EXCEL_SEED others.
 */

const COMMANDS = Number(process.env['EXCEL_RUNS'] ?? 5);
const SEED = Number(process.env['EXCEL_SEED'] ?? 20);
/** Then the workbook is thrown away and another one made. */
const COMMANDS_OF_A_WORKBOOK = 7;
/** More batches than any command sends. */
const MOST_BATCHES = 40;
/** What the removal of sheets says where it fails in the middle: Excel brings none back. */
const DELETED = /These sheets are deleted already: (.*)\. All else is as it was before/;
/** As many differences as a failing test shows. */
const SHOWN = 12;

let open: RunningWorkbench;
let addIn: Frame;
let scenarios: readonly Scenario[];
beforeAll(async () => {
  open = await runWorkbench(SMALL);
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(120_000 + COMMANDS * 60_000);

test('a command that fails leaves the workbook as it was; one that comes through changes what it announced', async () => {
  const chance = randomFrom(SEED);
  const below: Below = (bound) => Math.floor(chance() * bound);
  const count = { commands: 0, failures: 0, cells: 0 };
  const told: string[] = [];
  const wrong: string[] = [];
  for (let index = 0; index < COMMANDS && wrong.length === 0; index += 1) {
    const turn = index % COMMANDS_OF_A_WORKBOOK;
    if (turn === 0) await openWorkbook(below);
    else told.push(await editModel(addIn, below));
    const command = nextCommand(below, turn, scenarios);
    const before = await readWorkbook(addIn);
    for (let batch = 1; batch <= MOST_BATCHES; batch += 1) {
      const actions = Math.floor(2_000 ** chance()) - 1;
      const { came, failed } = await failing(command, batch, actions);
      const after = await readWorkbook(addIn);
      count.cells += cellsOf(after);
      if (!failed || came.said === 'done') {
        told.push(`${nameOf(command)}: ${came.said}`);
        wrong.push(...unannounced(before, after, command, came));
        break;
      }
      count.failures += 1;
      const left = DELETED.test(came.said)
        ? notTold(before, after, command, came)
        : differences(before, after);
      if (left.length > 0)
        wrong.push(`${nameOf(command)} failing at ${batch} after ${actions}: ${came.said}`, ...left);
      if (left.length > 0) break;
    }
    count.commands += 1;
  }
  console.info(`seed ${SEED}: ${JSON.stringify(count)}\n${told.join('\n')}`);
  expect({ told, wrong: wrong.slice(0, SHOWN) }).toEqual({ told, wrong: [] });
  expect(count.failures).toBeGreaterThan(COMMANDS);
});

/** Another random workbook in front of the add-in, and other scenarios to work on. */
async function openWorkbook(below: Below): Promise<void> {
  addIn = await startOver(open.page);
  await openDoor(addIn);
  await makeWorkbook(addIn, below);
  await pausePane(addIn);
  scenarios = fc
    .sample(randomScenario, { numRuns: 3, seed: below(1_000_000) })
    .map((scenario, index) => ({ ...scenario, id: `scenario-${index}` }));
}

/** Carries out a command whose n-th batch fails; tells whether it sent as many. */
async function failing(
  command: Command,
  batch: number,
  actions: number,
): Promise<{ came: Came; failed: boolean }> {
  const from = await open.page.evaluate(
    ([at = 1, after]) => {
      const { host } = window.meterwiseWorkbench;
      host.failAt(at, after);
      return host.batches;
    },
    [batch, actions],
  );
  const came = await carryOut(addIn, command);
  const failed = await open.page.evaluate(
    ([first = 0, planned = 0]) => {
      const { host } = window.meterwiseWorkbench;
      const sent = host.batches - first;
      host.failAt(0);
      return sent >= planned;
    },
    [from, batch],
  );
  return { came, failed };
}

function nameOf(command: Command): string {
  const { kind } = command;
  if (kind === 'insert' || kind === 'update') return `${kind} ${command.what} (${command.typed})`;
  return kind === 'remove' ? `remove ${command.sheets ? 'with' : 'without'} sheets` : kind;
}

function cellsOf({ sheets }: WorkbookState): number {
  return sheets.reduce((count, { cells }) => count + Object.keys(cells).length, 0);
}

/** What differs though nobody announced it. */
function unannounced(before: WorkbookState, after: WorkbookState, command: Command, came: Came): string[] {
  const removes = command.kind === 'remove' && command.sheets;
  const isNew = (id: string) => !before.sheets.some((sheet) => sheet.id === id);
  const written = came.said === 'done' ? (came.announced ?? {}) : {};
  const areas = (name: string) => [
    ...(written[name] ?? []),
    ...(written[''] ?? []).filter(
      (cell) => cell.startsWith(`${name}!`) || cell.startsWith(`'${name.replaceAll("'", "''")}'!`),
    ),
  ];
  const cells = (state: WorkbookState) =>
    Object.fromEntries(
      state.sheets.flatMap((sheet) => {
        const allowed = areas(sheet.name).flatMap((address) => parseArea(address) ?? []);
        return Object.entries(sheet.cells).flatMap(([place, cell]) => {
          const [row = 0, column = 0] = place.split(',').map(Number);
          const isOurs = allowed.some(
            (area) =>
              row >= area.row &&
              row < area.row + area.rowCount &&
              column >= area.column &&
              column < area.column + area.columnCount,
          );
          return isOurs ? [] : [[`${sheet.id} ${sheet.name}!${place}`, cell] as const];
        });
      }),
    );
  const gone = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  if (gone.length > 0 && !removes) return gone.map(({ name }) => `${name} is gone`);
  const kept: WorkbookState = { ...before, sheets: before.sheets.filter((sheet) => !gone.includes(sheet)) };
  const planned = Object.keys(written);
  return [
    ...compared(cells(kept), cells(after)),
    ...after.sheets
      .filter(({ id, name }) => isNew(id) && !planned.includes(name))
      .map(({ name }) => `${name} is new`),
    ...compared(
      rest(
        kept,
        planned,
        gone.map(({ id }) => id),
      ),
      rest(
        after,
        planned,
        gone.map(({ id }) => id),
      ),
    ),
  ];
}

/** What differs though the sentence about deleted sheets does not say so. */
function notTold(before: WorkbookState, after: WorkbookState, command: Command, came: Came): string[] {
  const gone = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  const names = gone.map(({ name }) => name).join(', ');
  const told = DELETED.exec(came.said)?.[1];
  return [
    ...(names === told ? [] : [`gone: ${names}; told: ${String(told)}`]),
    ...unannounced(before, after, command, came),
    ...compared({ parts: before.parts.join() }, { parts: after.parts.join() }),
  ];
}

/** What is of nobody's sheets but the user's: their order, names, looks and charts, and all that is held for them. */
function rest(
  state: WorkbookState,
  planned: readonly string[],
  gone: readonly string[],
): Record<string, string> {
  const users = state.sheets.filter(({ name }) => !planned.includes(name));
  const others = [...state.sheets.filter((sheet) => !users.includes(sheet)).map(({ id }) => id), ...gone];
  const isUsers = (text: string) => !others.some((id) => text.includes(id));
  return Object.fromEntries([
    ['order', users.map(({ id, name }) => `${id} ${name}`).join(', ')],
    ['names', state.names.join(', ')],
    ['parts', state.parts.filter((xml) => !xml.includes('urn:meterwise')).join(', ')],
    ['settings', state.settings],
    ...users.flatMap(({ id, visibility, looks, charts }) => [
      [`${id} visibility`, visibility],
      [`${id} looks`, looks],
      [`${id} charts`, charts.join()],
    ]),
    ...Object.entries(state.held).filter(([key, value]) => isUsers(key + value)),
  ]) as Record<string, string>;
}
