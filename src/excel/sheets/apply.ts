import type { ScenarioFile, WrittenModel } from '../../core/file/scenario-file.js';
import { LAYOUT } from '../../model/page/layout.js';
import type { ModelSheet } from '../../model/page/sheet.js';
import { messages } from '../../messages/messages.js';
import { cellsOf } from '../cells/model-cells.js';
import { asItStands } from './as-it-stands.js';
import { keeping, type WantedModel } from './keep-typed-figures.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { linkedModel } from './linked-model.js';
import { planOf, type SheetsPlan } from './plan.js';
import { prepare, type OldSheet, type Prepared } from './prepare.js';
import { finished, step, type Watch } from '../host/progress.js';
import { outcomeOf } from '../host/refusals.js';
import { inTransaction } from '../host/transaction.js';
import { undoSheets, type StartedWrite } from './undo-apply.js';
import { inWorkbook } from '../host/run.js';
import { askForParts, askForXml, keptPart, queuePart, type KeptPart } from '../kept/scenario-xml-part.js';
import { recordSyncOfModel } from './record-sync.js';
import { writtenInputs } from '../tables/written-inputs.js';
import { whileWriting } from '../tables/sync-state.js';
import { sendInParts, type Job } from '../host/send-in-parts.js';
import { verify, type Verified } from './verify.js';
import { isAsItWillBe, queueSheet, queueTables, type SheetChange } from '../draw/write-sheet.js';
import { stamped } from '../kept/writer-id.js';

/** What was written. */
export interface Written {
  /** Names, in their order; the first is shown. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Whether every figure was compared with the engine's own; `notVerified` says why not. */
  readonly verified: boolean;
  readonly notVerified: string | undefined;
  /** The record of the model that was written over, where it was another scenario's; see `restoreRecord`. */
  readonly replaced: WrittenModel | undefined;
}

/** What becomes of `plan.typed`. */
export interface TypedChoice {
  readonly typed: 'keep' | 'replace';
}

const STEPS = 4;

/** A sheet of the plan in the workbook. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly change: SheetChange & { readonly after: ModelSheet };
  readonly isNew: boolean;
}

/**
 * Writes a plan, compares what the workbook calculates with the engine, and shows it. After any failure the workbook
 * is as it was; if that could not be done, the sentence says what remains.
 */
export function applyPlan(
  plan: SheetsPlan,
  choice: TypedChoice,
  watch: Watch = {},
): Promise<Outcome<Written>> {
  return whileWriting(() => outcomeOf(() => apply(plan, choice, watch)));
}

async function apply(plan: SheetsPlan, { typed }: TypedChoice, watch: Watch): Promise<Written> {
  if (plan.refusals.length > 0) throw new UserError(plan.refusals.join(' '));
  return inWorkbook(async (context) => {
    step(watch, 0, STEPS, messages().excel.sheets.looking);
    const fresh = await renewed(context, plan);
    // What was typed into another scenario's sheets is no part of this one.
    const keeps = typed === 'keep' && plan.typed.length > 0 && plan.over === undefined;
    const wanted = keeps ? keeping(fresh, plan.scenario, plan.what) : { ...fresh, scenario: plan.scenario };
    const begun: StartedWrite = { marker: temporaryName(), sheets: new Set(), keptPart: false };
    return inTransaction(() => write(context, wanted, begun, watch), undoSheets(wanted, begun));
  });
}

/** The workbook as it stands now: looked at again where sheets of the user's will be changed. */
async function renewed(context: Excel.RequestContext, plan: SheetsPlan): Promise<Prepared> {
  const { written, way } = plan.prepared;
  if (written === undefined) return plan.prepared;
  const fresh = await prepare(context, plan.scenario, plan.what, way);
  const now = planOf(fresh, plan.scenario, plan.what);
  const told = ({ over, sheets, typed, refusals }: SheetsPlan) =>
    JSON.stringify([over, sheets, typed, refusals]);
  if (told(now) !== told(plan)) throw new UserError(messages().excel.sheets.changedSince);
  return fresh;
}

async function write(
  context: Excel.RequestContext,
  unlinked: WantedModel,
  begun: StartedWrite,
  watch: Watch,
): Promise<Written> {
  step(watch, 1, STEPS, messages().excel.sheets.writing);
  const { survey, old, written, names } = unlinked;
  const model = linkedModel(unlinked.model, names.tables.traffic, survey.usage);
  const wanted = { ...unlinked, model };
  const isEarlier = written !== undefined && written.layout !== LAYOUT;
  const { worksheets } = context.workbook;
  const targets = model.sheets.map((sheet, index): Target => {
    const own = old.find(({ key }) => key === sheet.key);
    const before = own && asItStands(own);
    const change = { after: sheet, before, currency: model.currency, isEarlier };
    if (before !== undefined) return { sheet: worksheets.getItem(before.id), change, isNew: false };
    return { sheet: hiddenSheet(context, sheet.name, begun.marker + String(index)), change, isNew: true };
  });
  const part = askForPart(context, survey.part);
  for (const { sheet, change } of targets) queueTables(sheet, change);
  const isOnlyMore = addsSheets(targets);
  await sendInParts(
    context,
    targets.map(({ sheet, change }): Job => ({
      weight: JSON.stringify(change.after.blocks).length,
      queue: () => queueSheet(sheet, { ...change, isOnlyMore }),
    })),
  );
  for (const { sheet, isNew } of targets) if (isNew) begun.sheets.add(sheet.id);
  step(watch, 2, STEPS, messages().excel.sheets.verifying);
  const kept = part();
  const unverified = await check(context, wanted, targets, watch);
  step(watch, 3, STEPS, messages().excel.sheets.keeping);
  const sheets = recordedSheets(targets);
  const file = withRecord(kept.file, wanted, sheets);
  queuePart(context, kept.id, file);
  begun.keptPart = true;
  for (const { sheet, isNew, change } of targets)
    if (isNew) sheet.visibility = change.after.isHidden === true ? 'Hidden' : 'Visible';
  targets[0]?.sheet.activate();
  await context.sync();
  finished(watch, STEPS);
  recordSyncOfModel(wanted, sheets);
  return {
    // Where one can go to.
    sheets: model.sheets.flatMap(({ name, isHidden }) => (isHidden === true ? [] : [name])),
    cells: model.sheets.reduce((count, sheet) => count + cellsOf(sheet).length, 0),
    verified: unverified === undefined,
    notVerified: unverified,
    replaced: wanted.written?.scenario.id === wanted.scenario.id ? undefined : wanted.written,
  };
}

/**
 * Whether sheets are only added to those that stand as they will be. What follows from new figures is written anew as a
 * whole; Data, where things move as sheets are added, is for itself.
 */
function addsSheets(targets: readonly Target[]): boolean {
  return targets.every(({ change, isNew }) => isNew || change.after.key === 'data' || isAsItWillBe(change));
}

/**
 * Queues a new sheet under a name that nobody else uses, hides it where no user can, and only then names it: whatever
 * fails, what this run made can be told from what others make meanwhile.
 */
function hiddenSheet(context: Excel.RequestContext, name: string, marker: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(marker);
  sheet.visibility = 'VeryHidden';
  sheet.name = name;
  sheet.load('id');
  return sheet;
}

function temporaryName(): string {
  return `Meterwise ${crypto.randomUUID().slice(0, 8)} `;
}

/** Asks for the kept scenarios as they are now; gives them after the next sync. */
function askForPart(context: Excel.RequestContext, { id }: KeptPart): () => KeptPart {
  const parts = askForParts(context);
  const xml = id === undefined ? undefined : askForXml(context, id);
  return () => {
    if (id === undefined && parts.items.length > 0)
      throw new UserError(messages().excel.sheets.savedByOthers);
    return keptPart(id, xml?.value ?? '');
  };
}

/** Compares the figures. Gives a sentence where that is not possible. */
async function check(
  context: Excel.RequestContext,
  { survey, model }: WantedModel,
  targets: readonly Target[],
  watch: Watch,
): Promise<string | undefined> {
  const { notCompared } = messages().excel.sheets;
  if (survey.isManual) return notCompared.manual;
  const sheets = targets.map(({ sheet, change }): Verified => ({ sheet, model: change.after }));
  await verify(context, sheets, model.expected, watch);
  return model.expected.length === 0 ? notCompared.typed : undefined;
}

function recordedSheets(targets: readonly Target[]): WrittenModel['sheets'] {
  return targets.map(({ sheet, change }) => {
    const inputs = writtenInputs(change.after);
    return {
      key: change.after.key,
      id: change.before === undefined ? sheet.id : (change.before as OldSheet).id,
      name: change.after.name,
      ...(inputs.length === 0 ? {} : { inputs }),
    };
  });
}

/** What is kept, with the record of the model: sheets that it has beside these stay recorded. */
function withRecord(
  file: ScenarioFile,
  { scenario, names, written, language }: WantedModel,
  sheets: WrittenModel['sheets'],
): ScenarioFile {
  const others = (written?.sheets ?? []).filter(({ key }) => !sheets.some((own) => own.key === key));
  const record: WrittenModel = {
    scenario,
    sheets: [...sheets, ...others],
    tables: Object.entries(names.tables).map(([key, name]) => ({ key, name })),
    ...(language === 'en' ? {} : { language }),
    layout: LAYOUT,
  };
  const gone = [scenario.id, written?.scenario.id];
  const known = file.scenarios.some(({ id }) => id === scenario.id);
  return stamped({
    ...file,
    scenarios: known ? file.scenarios : [...file.scenarios, scenario],
    active: scenario.id,
    models: [...file.models.filter((own) => !gone.includes(own.scenario.id)), record],
  });
}
