import { today } from '../format/today.js';
import product from '../../../package.json';
import { freeName } from '../../core/scenario/edit/free-name.js';
import { faultSentence } from '../../messages/core-words.js';
import type { Result } from '../../core/fault/result.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { Outcome } from '../../excel/workbook.js';
import type { FoundScenario } from '../../export/import-scenario.js';
import { choose } from './choose.js';
import { download, fileName } from './download.js';
import { scenarioAtHand } from './insert.js';
import type { Pane } from './pane.js';
import { scenarioId } from './scenario-id.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** All that makes and reads files is a script of its own, so that the pane shows without waiting for it. */
export const loadFiles = () => import(/* webpackChunkName: "later" */ '../../export/files.js');

/** More than any scenario of ours takes. */
const MOST_BYTES = 20_000_000;

/** The model of the scenario at hand, with ordinary formulas, as a workbook for anyone. */
export async function exportWorkbook(pane: Pane): Promise<void> {
  const scenario = await pane.run(
    messages().actions.files.making,
    () => scenarioAtHand(pane),
    () => '',
  );
  if (!scenario) return;
  await pane.run(
    messages().actions.files.making,
    async () => {
      const { bringTexts, exportModel } = await loadFiles();
      await bringTexts();
      const there = await pane.workbook.exportSource();
      const { sheets = [], settings = {} } = there.done ? there.value : {};
      const options = { asOf: today(), version: product.version, beside: sheets, settings };
      return asOutcome(exportModel(scenario, options));
    },
    ({ bytes, said }) => {
      const name = fileName(scenario.name, 'xlsx');
      download(name, XLSX, bytes as Uint8Array<ArrayBuffer>);
      return [messages().actions.files.madeWorkbook(name), ...said].join(' ');
    },
  );
}

/** The values of the sheet that is shown. */
export function exportCsv({ run, workbook }: Pane): Promise<unknown> {
  return run(
    messages().actions.files.making,
    async () => {
      const { toCsv } = await loadFiles();
      const source = await workbook.exportSource();
      if (!source.done) return source;
      const { name, values } = source.value.sheet;
      return { done: true, value: { name: fileName(name, 'csv'), text: toCsv(values) } };
    },
    ({ name, text }) => {
      download(name, 'text/csv', text);
      return messages().actions.files.made(name);
    },
  );
}

/** The figures at hand, to be taken in elsewhere. */
export function exportJson(pane: Pane): Promise<unknown> {
  return pane.run(
    messages().actions.files.making,
    async () => {
      const { scenarioJson } = await loadFiles();
      const scenario = await scenarioAtHand(pane);
      if (!scenario.done) return scenario;
      const { name } = scenario.value;
      return { done: true, value: { name: fileName(name, 'json'), text: scenarioJson(scenario.value) } };
    },
    ({ name, text }) => {
      download(name, 'application/json', text);
      return messages().actions.files.made(name);
    },
  );
}

/** Reads a scenario from a file, of several the one that the user chooses, and keeps it here under a name that is free. */
export async function importScenario(pane: Pane, file: File): Promise<Scenario | undefined> {
  const found = await pane.run(
    messages().actions.files.reading,
    () => readImport(file),
    () => '',
  );
  if (!found) return undefined;
  const labels = found.map(({ label }) => label);
  const question = messages().actions.files.severalScenarios(file.name);
  const chosen = found.length === 1 ? 0 : await choose(pane, question, labels);
  const read = chosen === undefined ? undefined : found[chosen]?.read;
  if (read === undefined) {
    pane.say(messages().actions.files.nothingTaken);
    return undefined;
  }
  let kept: Scenario | undefined;
  const shelf = await pane.run(
    messages().actions.files.saving,
    async () => {
      const imported = asOutcome(read);
      if (!imported.done) return imported;
      const before = await pane.workbook.listScenarios();
      if (!before.done) return before;
      kept = underFreeName(imported.value.scenario, before.value.scenarios);
      return pane.workbook.saveScenario(kept, before.value.stamp);
    },
    () => [messages().actions.files.saved(kept?.name ?? ''), ...(read.ok ? read.value.said : [])].join(' '),
  );
  if (shelf === undefined) return undefined;
  pane.store.set({ shelf });
  return kept;
}

/** The scenarios of a file, at least one. */
async function readImport(file: File): Promise<Outcome<FoundScenario[]>> {
  if (file.size > MOST_BYTES) return tooLarge(file);
  const { bringTexts, scenariosInJson, scenariosInXlsx } = await loadFiles();
  await bringTexts();
  if (/\.json$/i.test(file.name)) return asOutcome(scenariosInJson(await file.text()));
  const name = file.name.replace(/\.[^.]*$/, '');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return asOutcome(scenariosInXlsx(bytes, { id: scenarioId(name, []), name }));
}

/** What a file holds, unless it is too large to be one of ours. */
export async function bytesOf(file: File): Promise<Outcome<Uint8Array>> {
  if (file.size > MOST_BYTES) return tooLarge(file);
  return { done: true, value: new Uint8Array(await file.arrayBuffer()) };
}

function tooLarge({ name }: File): Outcome<never> {
  return { done: false, why: messages().actions.files.tooLarge(name) };
}

/** What is kept already stays: a name that is taken gets a number. */
function underFreeName(scenario: Scenario, kept: readonly Scenario[]): Scenario {
  const taken = kept.map((own) => own.name);
  const name = freeName(scenario.name, taken);
  return { ...scenario, name, id: scenarioId(name, kept) };
}

function asOutcome<T>(result: Result<T>): Outcome<T> {
  return result.ok
    ? { done: true, value: result.value }
    : { done: false, why: result.faults.map(faultSentence).join(' ') };
}
