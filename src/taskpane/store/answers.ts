import type { Fault } from '../../core/fault/fault.js';
import { addOffer } from '../../core/scenario/edit/offers.js';
import { offersIn } from '../../core/scenario/tables/offer-rows.js';
import { answerMessages } from '../../messages/answers.js';
import type { Outcome } from '../../excel/workbook.js';
import type { AnsweredPlan } from '../../export/answers/answered-offer.js';
import { today } from '../format/today.js';
import { download, fileName } from './download.js';
import { bytesOf, loadFiles, XLSX } from './files.js';
import type { Pane } from './pane.js';

/** What a vendor's file gave: the offers that were added, under the names that they have now. */
export interface TakenAnswers {
  readonly file: string;
  readonly plans: readonly AnsweredPlan[];
  /** What could not be read of the file. */
  readonly faults: readonly Fault[];
  /** Why the file was not read at all. */
  readonly refused?: string;
}

/** A workbook of questions that a vendor fills in. */
export async function makeAnswerSheet(pane: Pane): Promise<void> {
  await pane.run(
    answerMessages().pane.making,
    async () => {
      const { writeAnswerSheet } = await answerFiles();
      return { done: true, value: writeAnswerSheet() };
    },
    (bytes) => {
      const name = fileName(answerMessages().sheet.fileName, 'xlsx');
      download(name, XLSX, bytes as Uint8Array<ArrayBuffer>);
      return answerMessages().pane.made(name);
    },
  );
}

/** Adds the offers that vendors' files describe, all in one step; undefined where another action has to end first. */
export async function takeAnswers(pane: Pane, files: readonly File[]): Promise<TakenAnswers[] | undefined> {
  const texts = answerMessages().pane;
  const read = await pane.run(
    texts.reading,
    async (): Promise<Outcome<TakenAnswers[]>> => ({
      done: true,
      value: await Promise.all(files.map(readFile)),
    }),
    () => '',
  );
  if (read === undefined) return undefined;
  let { offers } = pane.store.get().scenario;
  const taken = read.map((own) => ({
    ...own,
    plans: own.plans.map((plan) => {
      offers = addOffer(offers, plan.rows);
      return { ...plan, name: offersIn(offers).at(-1)?.name ?? plan.name };
    }),
  }));
  const count = taken.flatMap(({ plans }) => plans).length;
  if (count > 0) pane.edit((scenario) => ({ ...scenario, offers }));
  if (count > 0) pane.say(texts.read(count), 'done');
  else pane.say(texts.nothingRead, 'failed');
  return taken;
}

async function readFile(file: File): Promise<TakenAnswers> {
  const { name } = file;
  const bytes = await bytesOf(file);
  if (!bytes.done) return { file: name, plans: [], faults: [], refused: bytes.why };
  const { readAnswerSheets } = await answerFiles();
  const read = readAnswerSheets(bytes.value, name, today());
  return read.ok ? { file: name, ...read.value } : { file: name, plans: [], faults: read.faults };
}

/** What makes and reads answer sheets, with all that it says. */
async function answerFiles() {
  const { bringTexts, loadAnswerFiles } = await loadFiles();
  const [own] = await Promise.all([loadAnswerFiles(), bringTexts()]);
  return own;
}
