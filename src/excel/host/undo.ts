import { Stop } from './outcome.js';
import { sentenceOf } from './refusals.js';
import { inWorkbook } from './run.js';

/**
 * Takes back what an unfinished action did.
 * @param remains what to look at where even that fails
 * @returns a sentence that says that all is as before, or what remains
 */
export async function takenBack(
  work: (context: Excel.RequestContext) => Promise<void>,
  remains: string,
): Promise<string> {
  try {
    await inWorkbook(work);
    return 'The workbook is as it was before.';
  } catch (thrown) {
    return `Taking it back failed too (${sentenceOf(thrown)}): ${remains}`;
  }
}

/** Writes; whatever ends it early, a failure or the user, is taken back and told in one sentence. */
export async function orTakenBack<T>(write: () => Promise<T>, takeBack: () => Promise<string>): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    throw new Stop(`${sentenceOf(thrown)} ${await takeBack()}`.trim());
  }
}
