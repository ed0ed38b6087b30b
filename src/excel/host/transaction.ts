import { messages } from '../../messages/messages.js';
import { UserError } from './outcome.js';
import { sentenceOf } from './refusals.js';
import { inWorkbook } from './run.js';

/** How to undo what an unfinished action did. */
export interface Rollback {
  /** Gives a sentence where not all can be as it was. */
  readonly undo: (context: Excel.RequestContext) => Promise<string | undefined>;
  /** What to look at where even undoing fails. */
  readonly remains: string;
}

/** Writes; whatever ends it early, a failure or the user, is undone, and one sentence says both. */
export async function inTransaction<T>(write: () => Promise<T>, rollback: Rollback): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    throw new UserError(`${sentenceOf(thrown)} ${await undone(rollback)}`);
  }
}

async function undone({ undo, remains }: Rollback): Promise<string> {
  try {
    return (await inWorkbook(undo)) ?? messages().excel.host.asBefore;
  } catch (thrown) {
    return messages().excel.host.takingBackFailed(sentenceOf(thrown), remains);
  }
}
