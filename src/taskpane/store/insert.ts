import { EXAMPLE_SCENARIO } from '../../core/scenario/example-scenario.js';
import { freeName } from '../../core/scenario/edit/free-name.js';
import { haveSameTables } from '../../core/scenario/tables/same-tables.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { LinkedTables, Outcome, SheetsPlan, What, Written, WrittenModel } from '../../excel/workbook.js';
import { onSheet } from '../../reference/sheet-name.js';
import { wantedOf } from './write-edits.js';
import type { Pane } from './pane.js';
import { scenarioId } from './scenario-id.js';
import { takenScenario } from './taken-scenario.js';
import { choicesOf } from './workbook-choices.js';

/**
 * Plans sheets and writes them at once where nothing of the user's is concerned; else shows the plan and waits for
 * `writePlan` or `dropPlan`.
 * @param ask `always` shows every plan first
 * @param scenario left out: the one at hand; the example where there is none
 * @param copyNamed sheets of their own under this name; left out: those of the workbook are brought to it in place
 */
export async function insertSheets(
  pane: Pane,
  what: What,
  ask: 'always' | 'ifNeeded',
  scenario?: Scenario,
  copyNamed?: string,
): Promise<void> {
  const settings = choicesOf(pane.store.get());
  const plan = await pane.run(
    messages().actions.sheets.planning,
    async (): Promise<Outcome<SheetsPlan>> => {
      const chosen =
        scenario === undefined ? await scenarioAtHand(pane) : ({ done: true, value: scenario } as const);
      return chosen.done ? pane.workbook.planModel(chosen.value, what, { settings, copyNamed }) : chosen;
    },
    () => '',
  );
  if (plan === undefined) return;
  const isAsked = plan.over === undefined || what === 'sheets in place';
  if (ask === 'ifNeeded' && isAsked && isPlain(plan)) return writePlan(pane, plan, 'keep');
  pane.store.set({ plan });
  pane.go('insert');
  await showPane();
}

/**
 * Writes a plan that was shown, or needed no showing.
 * @param typed what becomes of figures that the user typed into the sheets
 */
export async function writePlan(pane: Pane, plan: SheetsPlan, typed: 'keep' | 'replace'): Promise<void> {
  // It stays where another action has to end first, which `run` says.
  const { job, linked, apart } = pane.store.get();
  if (job === undefined) pane.store.set({ plan: undefined });
  const written = await pane.run(
    messages().actions.sheets.writing,
    (watch) => pane.workbook.applyPlan(plan, { typed }, watch),
    (own) => ({ text: sentenceFor(own), cells: own.sheets.map((name) => onSheet(name, 'A1')) }),
  );
  if (written === undefined) return;
  await pane.readShelf();
  await pane.relink(plan.scenario.id);
  const held = linked ?? apart;
  if (written.replaced !== undefined && held !== undefined) noteBrought(pane, held, written.replaced);
}

/**
 * Plans sheets of their own for a scenario, beside those that the workbook has. One that has sheets there already goes
 * on as it is: the copy is another scenario of that name.
 */
export async function insertCopy(pane: Pane, what: What, scenario: Scenario, name: string): Promise<void> {
  const { shelf, linked } = pane.store.get();
  const hasOwn = linked?.scenario?.id === scenario.id;
  const kept = shelf?.scenarios ?? [];
  const copied = hasOwn
    ? {
        ...scenario,
        name: freeName(
          name,
          kept.map((own) => own.name),
        ),
      }
    : scenario;
  const id = hasOwn ? scenarioId(copied.name, kept) : scenario.id;
  await insertSheets(pane, what, 'always', { ...copied, id }, name);
}

/**
 * Brings the workbook to the scenario at hand in place: the sheets of a model, or the cells of the user's own tables.
 * Undone in the workbook in one step, which brings the scenario back that it held before.
 */
export async function bringWorkbook(pane: Pane): Promise<void> {
  const { linked, apart, scenario } = pane.store.get();
  const held = linked ?? apart;
  if (held === undefined) return;
  if (held.scenario !== undefined) return insertSheets(pane, 'sheets in place', 'ifNeeded');
  const written = await pane.run(
    messages().actions.sheets.bringing,
    () => pane.workbook.writeTables(held, wantedOf(scenario, {})),
    (outcome) =>
      outcome.kind === 'written'
        ? { text: messages().actions.sheets.brought(scenario.name), cells: outcome.cells.slice(0, 3) }
        : messages().actions.sheets.changed,
  );
  if (written === undefined) return;
  if (written.kind === 'changedThere') return pane.store.set({ apart: written.now });
  pane.attach(written.now);
  noteBrought(pane, held, undefined);
}

/** What the workbook held goes with it, so that undoing there is undoing here. */
function noteBrought(pane: Pane, held: LinkedTables, record: WrittenModel | undefined): void {
  const { shelf } = pane.store.get();
  // Whose figures tables of the user's own are, nothing but the figures tell.
  const owner = shelf?.scenarios.find((kept) => haveSameTables(kept, held));
  const known = shelf && { ...shelf, active: owner?.id ?? null };
  const scenario = takenScenario(held, { scenario: EXAMPLE_SCENARIO, shelf: known, linked: undefined });
  pane.noteBrought({ stamp: held.stamp, scenario, record });
}

export function dropPlan({ store, say }: Pane): void {
  store.set({ plan: undefined });
  say(messages().actions.sheets.cancelled);
}

/** The open scenario; where it has no offers, what the workbook has, or the example. */
export async function scenarioAtHand({ store, workbook }: Pane): Promise<Outcome<Scenario>> {
  const { scenario } = store.get();
  if (scenario.offers.length > 0) return { done: true, value: scenario };
  const source = await workbook.exportSource();
  return source.done ? { done: true, value: source.value.scenario ?? EXAMPLE_SCENARIO } : source;
}

/** Shows the pane where it may be closed: a ribbon button can be pressed without it. */
export async function showPane(): Promise<void> {
  if (typeof Office === 'undefined' || !Office.addin) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

/** Whether a plan can be written without asking anything. */
function isPlain(plan: SheetsPlan): boolean {
  return plan.typed.length === 0 && plan.warnings.length === 0 && plan.refusals.length === 0;
}

/** What was written; the sheets stand beside it, each to be clicked. */
function sentenceFor({ sheets, cells, verified, notVerified }: Written): string {
  const texts = messages().actions.sheets;
  return texts.wrote(sheets.length, verified ? texts.verified(cells) : (notVerified ?? texts.notVerified));
}
