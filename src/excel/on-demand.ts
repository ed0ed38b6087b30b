import type { Scenario } from '../core/scenario/tables/scenario.js';
import { messages } from '../messages/messages.js';
import type { ReconciliationReport } from '../model/evidence-sheets/reconciliation-report.js';
import type { UsageReport } from '../model/evidence-sheets/usage-report.js';
import type { TypedChoice, Written } from './sheets/apply.js';
import type { ConvertedCells } from './convert/convert.js';
import type { ArgumentNames, ExplainedCell } from './explain/explain-cell.js';
import type { What } from './sheets/model-of.js';
import { refused, type Outcome } from './host/outcome.js';
import type { SheetsPlan } from './sheets/plan.js';
import type { WriteOptions } from './sheets/prepare.js';
import type { Watch } from './host/progress.js';
import { sentenceOf } from './host/refusals.js';

/**
 * What needs the conversion of METER calls to ordinary formulas, and what makes sheets: most of all that works on a
 * workbook. It is a script of its own, so that the pane shows without waiting for it.
 */
const conversion = () => import(/* webpackChunkName: "later" */ './convert/convert.js');
const explanation = () => import(/* webpackChunkName: "later" */ './explain/explain-cell.js');
const planning = () => import(/* webpackChunkName: "later" */ './sheets/plan.js');
const besides = () => import(/* webpackChunkName: "evidence-sheets" */ './sheets/evidence.js');
const writing = () => import(/* webpackChunkName: "later" */ './sheets/apply.js');

/** Brings the script, so that nothing is fetched once the pane stands. */
export async function loadFormulas(): Promise<void> {
  await Promise.all([conversion(), explanation(), planning(), writing()]);
}

/** See `plan.ts`. */
export function planModel(
  scenario: Scenario,
  what: What,
  way: WriteOptions = {},
): Promise<Outcome<SheetsPlan>> {
  return withScript(planning, (own) => own.planModel(scenario, what, way));
}

/** See `apply.ts`. */
export function applyPlan(
  plan: SheetsPlan,
  choice: TypedChoice,
  watch: Watch = {},
): Promise<Outcome<Written>> {
  return withScript(writing, (own) => own.applyPlan(plan, choice, watch));
}

/** See `evidence.ts`. */
export function insertUsage(report: UsageReport, watch: Watch = {}): Promise<Outcome<Written>> {
  return withScript(besides, (own) => own.insertUsage(report, watch));
}

/** See `evidence.ts`. */
export function insertReconciliation(
  report: ReconciliationReport,
  watch: Watch = {},
): Promise<Outcome<Written>> {
  return withScript(besides, (own) => own.insertReconciliation(report, watch));
}

/** See `evidence.ts`. */
export function disputeLetter(report: ReconciliationReport): Promise<Outcome<string>> {
  return withScript(besides, (own) => own.disputeLetter(report));
}

/** See `convert.ts`. */
export function convertToNative(watch: Watch = {}): Promise<Outcome<ConvertedCells>> {
  return withScript(conversion, (own) => own.convertToNative(watch));
}

/** See `explain-cell.ts`. */
export function explainCell(namesOf?: ArgumentNames): Promise<Outcome<ExplainedCell>> {
  return withScript(explanation, (own) => own.explainCell(namesOf));
}

async function withScript<Script, T>(
  load: () => Promise<Script>,
  work: (script: Script) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work(await load());
  } catch (thrown) {
    return refused(messages().excel.host.notLoaded(sentenceOf(thrown)));
  }
}
