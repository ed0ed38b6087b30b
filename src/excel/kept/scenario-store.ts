import { messages } from '../../messages/messages.js';
import { changedSince } from '../../core/file/stamp.js';
import type { ScenarioFile, Stamp, WrittenModel } from '../../core/file/scenario-file.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inTransaction, type Rollback } from '../host/transaction.js';
import { inWorkbook } from '../host/run.js';
import { askForParts, queuePart, queueXml, readPart } from './scenario-xml-part.js';
import { stamped, writerId } from './writer-id.js';

/** The scenarios kept in the workbook. */
export interface ScenarioStore {
  readonly scenarios: readonly Scenario[];
  /** The id of the one last saved or written. */
  readonly active: string | null;
  /** Hand it back when writing: it tells whether somebody else wrote meanwhile. */
  readonly stamp: Stamp;
}

/** The scenarios of this workbook; none yet is an empty shelf. */
export function listScenarios(): Promise<Outcome<ScenarioStore>> {
  return outcomeOf(() => inWorkbook(async (context) => shelfOf((await readPart(context)).file)));
}

/** Keeps a scenario in the workbook, in place of the one with its id. Refused where somebody else wrote since `seen`. */
export function saveScenario(scenario: Scenario, seen: Stamp): Promise<Outcome<ScenarioStore>> {
  return changeShelf(seen, (file) => {
    const known = file.scenarios.some(({ id }) => id === scenario.id);
    const scenarios = known
      ? file.scenarios.map((own) => (own.id === scenario.id ? scenario : own))
      : [...file.scenarios, scenario];
    return { ...file, scenarios, active: scenario.id };
  });
}

/** Takes a scenario out of the workbook; its sheets stay. */
export function deleteScenario(id: string, seen: Stamp): Promise<Outcome<ScenarioStore>> {
  return changeShelf(seen, (file) => ({
    ...file,
    scenarios: existing(file, id) && file.scenarios.filter((own) => own.id !== id),
    active: file.active === id ? null : file.active,
  }));
}

/** Gives a scenario another name. */
export function renameScenario(id: string, name: string, seen: Stamp): Promise<Outcome<ScenarioStore>> {
  return changeShelf(seen, (file) => ({
    ...file,
    scenarios: existing(file, id) && file.scenarios.map((own) => (own.id === id ? { ...own, name } : own)),
  }));
}

/**
 * Notes again whose sheets a model's are: after Undo took them back, or Redo brought them again.
 * @param record as `applyPlan` gave it, or `recordOf`
 * @returns the shelf, and the record that was noted instead
 */
export function restoreRecord(
  record: WrittenModel,
): Promise<Outcome<{ readonly shelf: ScenarioStore; readonly replaced: WrittenModel | undefined }>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { id, file } = await readPart(context);
      const ids = new Set(record.sheets.map((sheet) => sheet.id));
      const replaced = file.models.find(({ sheets }) => sheets.some((sheet) => ids.has(sheet.id)));
      const isKept = file.scenarios.some((own) => own.id === record.scenario.id);
      const changed = stamped({
        ...file,
        active: isKept ? record.scenario.id : file.active,
        models: [
          ...file.models.filter((own) => own !== replaced && own.scenario.id !== record.scenario.id),
          record,
        ],
      });
      queuePart(context, id, changed);
      await context.sync();
      return { shelf: shelfOf(changed), replaced };
    }),
  );
}

function changeShelf(
  seen: Stamp,
  change: (file: ScenarioFile) => ScenarioFile,
): Promise<Outcome<ScenarioStore>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { id, xml, file } = await readPart(context);
      if (changedSince(seen, file)) throw new UserError(conflictSentence(file));
      const changed = stamped(change(file), seen);
      queuePart(context, id, changed);
      await inTransaction(() => context.sync(), partBack(id, xml));
      return shelfOf(changed);
    }),
  );
}

/** How the part is put back that a failed writing may have changed or made. */
function partBack(id: string | undefined, xml: string): Rollback {
  return {
    undo: async (context) => {
      const parts = askForParts(context);
      await context.sync();
      if (id !== undefined) queueXml(context, id, xml);
      else for (const made of parts.items) made.delete();
      await context.sync();
      return messages().excel.kept.asBefore;
    },
    remains: messages().excel.kept.loadAgain,
  };
}

/** Who wrote and when: Excel does not tell add-ins names, so "another window" is as much as we know. */
function conflictSentence({ savedBy, savedAt }: Stamp): string {
  const { byYou, byOthers, byYouAt, byOthersAt } = messages().excel.kept.changed;
  const isOwn = savedBy === writerId();
  if (savedAt === '') return isOwn ? byYou : byOthers;
  return (isOwn ? byYouAt : byOthersAt)(savedAt.slice(0, 10), savedAt.slice(11, 16));
}

function existing(file: ScenarioFile, id: string): true {
  if (!file.scenarios.some((own) => own.id === id)) throw new UserError(messages().excel.kept.noScenario);
  return true;
}

function shelfOf({ scenarios, active, revision, savedBy, savedAt }: ScenarioFile): ScenarioStore {
  return { scenarios, active, stamp: { revision, savedBy, savedAt } };
}
