import type { Scenario } from '../core/scenario/scenario.js';
import { applyPlan, planModel, type Outcome, type Plan, type Written } from '../excel/workbook.js';
import { runJob } from './job.js';
import { askAbout, isPlain } from './plan-panel.js';
import { scenarioAtHand } from './scenario-at-hand.js';
import { say } from './status.js';

/** What can be inserted. */
export type What = Parameters<typeof planModel>[1];

/** The place in the pane where a plan is shown. */
const PANEL = 'plan';

/**
 * Plans a model, asks where there is something to ask, and writes it.
 * @param scenario left out: the one at hand
 * @param ask `always` shows every plan first; `ifNeeded` writes at once where nothing of the user's is concerned
 */
export async function insertModel(
  what: What,
  ask: 'always' | 'ifNeeded',
  scenario?: Scenario,
): Promise<Written | undefined> {
  const plan = await runJob(
    'Planning',
    () => planned(what, scenario),
    () => '',
  );
  if (!plan) return undefined;
  const choice = ask === 'ifNeeded' && isPlain(plan) ? 'keep' : await decided(plan);
  if (choice === undefined) {
    say('Nothing was written.');
    return undefined;
  }
  return runJob('Writing the sheets', () => applyPlan(plan, { typed: choice }), sentenceFor);
}

async function planned(what: What, scenario: Scenario | undefined): Promise<Outcome<Plan>> {
  const chosen: Outcome<Scenario> = scenario ? { done: true, value: scenario } : await scenarioAtHand();
  return chosen.done ? planModel(chosen.value, what) : chosen;
}

async function decided(plan: Plan): Promise<'keep' | 'replace' | undefined> {
  const place = document.getElementById(PANEL);
  if (!place) return undefined;
  // From the ribbon the pane may be closed; where Office cannot open it, the question waits in it.
  if (Office.addin) await Office.addin.showAsTaskpane().catch(() => undefined);
  return askAbout(plan, place);
}

function sentenceFor({ sheets, cells, verified, notVerified }: Written): string {
  const check = verified ? 'every figure equals the engine’s own' : (notVerified ?? 'not verified');
  return `Wrote ${sheets.join(', ')}: ${cells} cells, ${check}.`;
}
