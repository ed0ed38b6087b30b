import { USUAL_RECONTACT, USUAL_WINDOW, SHOWN_RECONTACTS } from '../../../core/evidence/window.js';
import { measureMessages } from '../../../messages/measure.js';
import { MAPPED } from '../../../reader/formats/mapping.js';
import type { FileToRead } from '../../../reader/read-files.js';
import type { CountingRules } from '../../measuring/answer-measuring.js';
import { measurer } from '../../measuring/measurer.js';
import type { ChosenFile, MeasuredFiles, Measurement } from '../../store/measurement.js';
import { keepMapping, keptMapping } from '../../store/kept-mappings.js';
import type { Pane } from '../../store/pane.js';
import { today } from '../../format/today.js';
import { missingOf, readAs } from './missing.js';

type Change = (measurement: Measurement) => Measurement;

function change({ store }: Pane, by: Change): void {
  store.set({ measurement: by(store.get().measurement) });
}

function changeFile(pane: Pane, file: File, to: Partial<ChosenFile>): void {
  change(pane, (own) => ({
    ...own,
    files: own.files.map((chosen) => (chosen.file === file ? { ...chosen, ...to } : chosen)),
  }));
}

/** Takes files and looks at their first rows; one that is there already is not taken twice. */
export async function chooseFiles(pane: Pane, files: readonly File[]): Promise<void> {
  const isSame = (a: File, b: File) =>
    a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
  const { files: before } = pane.store.get().measurement;
  const twice = files.find((file) => before.some((own) => isSame(own.file, file)));
  if (twice !== undefined) pane.say(measureMessages().files.twice(twice.name));
  const taken = files.filter((file) => !before.some((own) => isSame(own.file, file)));
  const fresh = taken.map((file) => ({
    ...{ file, inspected: undefined, mapping: undefined, order: undefined, aiTags: undefined },
  }));
  change(pane, (own) => ({ ...own, files: [...own.files, ...fresh] }));
  await Promise.all(taken.map((file) => inspectFirst(pane, file)));
}

/** Looks at a file; where no format is known for it, as its columns were chosen for a table of the same headers before. */
async function inspectFirst(pane: Pane, file: File): Promise<void> {
  await inspect(pane, file);
  const { inspected } = pane.store.get().measurement.files.find((own) => own.file === file) ?? {};
  if (inspected?.kind !== 'readable' || inspected.inspection.detected !== undefined) return;
  const before = keptMapping(inspected.inspection.layout.headers);
  if (before !== undefined) await mapColumns(pane, file, before);
}

export function removeFile(pane: Pane, file: File): void {
  change(pane, (own) => ({ ...own, files: own.files.filter((chosen) => chosen.file !== file) }));
}

/** Looks at a file anew, with other columns. */
export async function mapColumns(
  pane: Pane,
  file: File,
  mapping: NonNullable<ChosenFile['mapping']>,
): Promise<void> {
  changeFile(pane, file, { mapping });
  await inspect(pane, file, mapping);
}

export function setOrder(pane: Pane, file: File, order: ChosenFile['order']): void {
  changeFile(pane, file, { order });
}

export function setAiTags(pane: Pane, file: File, aiTags: readonly string[]): void {
  changeFile(pane, file, { aiTags });
}

export function setZone(pane: Pane, zone: string): void {
  change(pane, (own) => ({ ...own, zone }));
}

async function inspect(pane: Pane, file: File, mapping?: ChosenFile['mapping']): Promise<void> {
  try {
    const inspected = await measurer().inspect(file, mapping);
    const now = pane.store.get().measurement.files.find((own) => own.file === file);
    // Columns chosen meanwhile are looked at by themselves: what was seen with earlier ones says nothing of them.
    if (now?.mapping === mapping) changeFile(pane, file, { inspected });
  } catch (thrown) {
    removeFile(pane, file);
    pane.say(measureMessages().run.failed(wordsOf(thrown)), 'failed');
  }
}

/** The zone whose months are counted: as chosen, as the files state it, or of this machine. */
export function zoneOf({ zone, files }: Measurement): string {
  const stated = files.flatMap(({ inspected }) =>
    inspected?.kind === 'readable' ? (inspected.inspection.zone ?? []) : [],
  );
  return zone ?? stated[0] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The re-contact windows that are counted: those that are shown side by side, and the chosen one at the end. */
function countingRules({
  window,
  recontact,
  zone,
}: Pick<MeasuredFiles, 'window' | 'recontact' | 'zone'>): CountingRules {
  return { window, recontacts: [...SHOWN_RECONTACTS, recontact], zone };
}

/** Reads the files that were chosen, and counts what is in them. */
export async function readChosen(pane: Pane): Promise<void> {
  const { measurement } = pane.store.get();
  const { files, running, measured } = measurement;
  if (running !== undefined || missingOf(measurement).length > 0) return;
  const zone = zoneOf(measurement);
  const { window = USUAL_WINDOW, recontact = USUAL_RECONTACT } = measured ?? {};
  const rules = { window, recontact, zone };
  const stopper = new AbortController();
  const started = performance.now();
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  const progress = (done: number, rows: number) => {
    const seconds = (performance.now() - started) / 1000;
    const left = done > 0 && seconds > 1 ? (seconds * (bytes - done)) / done : undefined;
    const stop = () => stopper.abort();
    change(pane, (own) => ({ ...own, running: { bytes: done, rows, left, stop } }));
  };
  progress(0, 0);
  const { run: texts } = measureMessages();
  try {
    const read = await measurer().read(
      files.flatMap((own) => toRead(own, zone)),
      countingRules(rules),
      { progress, signal: stopper.signal },
    );
    const names = files.map(({ file }) => file.name);
    const sources = files.map(({ file, inspected }) => ({
      file,
      readAs: inspected?.kind === 'readable' ? readAs(inspected.inspection).name : '',
    }));
    change(pane, (own) => ({
      ...own,
      running: undefined,
      measured: read === undefined ? measured : { names, sources, day: today(), ...read, ...rules },
    }));
    if (read === undefined) return pane.say(texts.cancelled);
    for (const own of files) keepChosen(own);
    const rows = read.report.files.reduce((sum, own) => sum + own.rows, 0);
    pane.say(texts.done(rows), 'done');
  } catch (thrown) {
    change(pane, (own) => ({ ...own, running: undefined }));
    pane.say(texts.failed(wordsOf(thrown)), 'failed');
  }
}

/** Keeps the columns that were chosen for a file, once it was read by them. */
function keepChosen({ inspected, mapping }: ChosenFile): void {
  if (mapping === undefined || inspected?.kind !== 'readable') return;
  keepMapping(inspected.inspection.layout.headers, mapping);
}

function toRead({ file, inspected, mapping, order, aiTags }: ChosenFile, zone: string): FileToRead[] {
  if (inspected?.kind !== 'readable') return [];
  const { detected, mapping: suggested, order: shown, zone: stated } = inspected.inspection;
  return [
    {
      file,
      settings: {
        format: mapping === undefined ? (detected?.format ?? MAPPED) : MAPPED,
        mapping: mapping ?? suggested,
        order: shown === 'ask' ? order : shown,
        aiTags,
        zone: stated ?? zone,
      },
    },
  ];
}

/** Counts what was read anew, by other windows. What was read since, or counted by later ones, stays. */
export async function countAnew(
  pane: Pane,
  rules: Pick<MeasuredFiles, 'window' | 'recontact'>,
): Promise<void> {
  const { measured } = pane.store.get().measurement;
  if (measured === undefined) return;
  try {
    const counts = await measurer().count(countingRules({ zone: measured.zone, ...rules }));
    const now = pane.store.get().measurement.measured;
    if (counts === undefined || now?.report !== measured.report) return;
    change(pane, (own) => ({ ...own, measured: { ...measured, ...rules, counts } }));
  } catch (thrown) {
    pane.say(measureMessages().run.failed(wordsOf(thrown)), 'failed');
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
