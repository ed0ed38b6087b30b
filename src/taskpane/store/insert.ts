import { EXAMPLE_SCENARIO } from '../../core/scenario/example-scenario.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { Outcome, Plan, What, Written } from '../../excel/workbook.js';
import type { Pane } from './pane.js';

/**
 * Plans sheets and writes them at once where nothing of the user's is concerned; else shows the plan and waits for
 * `writePlan` or `dropPlan`.
 * @param ask `always` shows every plan first
 * @param scenario left out: the one at hand; the example where there is none
 */
export async function insertSheets(
  pane: Pane,
  what: What,
  ask: 'always' | 'ifNeeded',
  scenario?: Scenario,
): Promise<void> {
  const plan = await pane.run(
    'Planning',
    async (): Promise<Outcome<Plan>> => {
      const chosen =
        scenario === undefined ? await scenarioAtHand(pane) : ({ done: true, value: scenario } as const);
      return chosen.done ? pane.workbook.planModel(chosen.value, what) : chosen;
    },
    () => '',
  );
  if (plan === undefined) return;
  if (ask === 'ifNeeded' && isPlain(plan)) return writePlan(pane, plan, 'keep');
  pane.store.set({ plan });
  pane.go('insert');
  await showPane();
}

/**
 * Writes a plan that was shown, or needed no showing.
 * @param typed what becomes of figures that the user typed into the sheets
 */
export async function writePlan(pane: Pane, plan: Plan, typed: 'keep' | 'replace'): Promise<void> {
  // It stays where another action has to end first, which `run` says.
  if (pane.store.get().job === undefined) pane.store.set({ plan: undefined });
  const written = await pane.run(
    'Writing the sheets',
    (watch) => pane.workbook.applyPlan(plan, { typed }, watch),
    (own) => ({ text: sentenceFor(own), cells: own.sheets.map((name) => `${quoted(name)}!A1`) }),
  );
  if (written === undefined) return;
  await pane.readShelf();
  await pane.relink();
}

export function dropPlan({ store, say }: Pane): void {
  store.set({ plan: undefined });
  say('Nothing was written.');
}

/** The scenario at hand; where it has no offers, what the workbook has, or the example. */
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
function isPlain(plan: Plan): boolean {
  return plan.typed.length === 0 && plan.warnings.length === 0 && plan.refusals.length === 0;
}

/** What was written; the sheets stand beside it, each to be clicked. */
function sentenceFor({ sheets, cells, verified, notVerified }: Written): string {
  const check = verified ? 'every figure equals the engine’s own' : (notVerified ?? 'not verified');
  const where = sheets.length === 1 ? 'one sheet' : `${sheets.length} sheets`;
  return `Wrote ${cells} cells on ${where}, ${check}:`;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
