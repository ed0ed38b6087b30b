import { reconcileMessages } from '../../../messages/reconcile.js';
import type { Outcome, ReconciliationReport } from '../../../excel/workbook.js';
import { onSheet } from '../../../reference/sheet-name.js';
import { measurer, type Measurer } from '../../measuring/measurer.js';
import { download, fileName } from '../../store/download.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import type { Pane } from '../../store/pane.js';
import type { Reconciling } from '../../store/reconciling.js';
import { billableIn, type Owed, type Reconciled } from './reconciled.js';

/** Changes what the screen holds. */
export function setReconciling({ store }: Pane, to: Partial<Reconciling>): void {
  store.set({ reconciling: { ...store.get().reconciling, ...to } });
}

/** Takes an invoice from a file, or from text that was pasted. */
export async function takeInvoice(pane: Pane, file: Blob): Promise<void> {
  const { invoice: texts } = reconcileMessages();
  try {
    const { rows, rejected, why } = await measurer().table(file);
    if (why !== undefined) return pane.say(texts.unreadable, 'failed');
    setReconciling(pane, { invoice: rows, rejected, judged: undefined });
  } catch (thrown) {
    pane.say(texts.failed(thrown instanceof Error ? thrown.message : String(thrown)), 'failed');
  }
}

/** A list of billed conversations, and what it is judged by. */
export interface JudgedList {
  readonly ids: readonly string[];
  readonly rules: Parameters<Measurer['judge']>[1];
}

/** Judges a list on the messages that were read last. */
export async function judgeList(pane: Pane, asked: JudgedList): Promise<void> {
  try {
    const verdicts = await measurer().judge(asked.ids, asked.rules);
    setReconciling(pane, { judged: { asked, verdicts } });
  } catch (thrown) {
    pane.say(reconcileMessages().invoice.failed(String(thrown)), 'failed');
  }
}

/** What the sheets and the letter are made of. */
export interface ToReport {
  readonly offer: string;
  readonly owed: Owed;
  readonly reconciled: Reconciled;
  /** Whether the conversations in dispute are named. */
  readonly withList: boolean;
}

/** Writes the reconciliation and the letter on sheets of their own. */
export async function insertReconciled(pane: Pane, given: ToReport): Promise<void> {
  const { sheet: texts } = reconcileMessages();
  await pane.run(
    texts.doing,
    async (watch) => {
      const report = await reportOf(pane, given);
      return report.done ? pane.workbook.insertReconciliation(report.value, watch) : report;
    },
    ({ sheets, cells }) => ({
      text: texts.done(sheets.join(', '), cells),
      cells: sheets.map((name) => onSheet(name, 'A1')),
    }),
  );
}

/** The letter as text; undefined where it cannot be made, which has been said. */
export async function letterFor(pane: Pane, given: ToReport): Promise<string | undefined> {
  const { letter: texts } = reconcileMessages();
  return pane.run(
    texts.doing,
    async () => {
      const report = await reportOf(pane, given);
      return report.done ? pane.workbook.disputeLetter(report.value) : report;
    },
    () => '',
  );
}

/** Puts the letter where other programs paste from. */
export async function copyLetter(pane: Pane, text: string): Promise<void> {
  const { letter: texts } = reconcileMessages();
  try {
    await navigator.clipboard.writeText(text);
    pane.say(texts.copied, 'done');
  } catch {
    pane.say(texts.notCopied, 'failed');
  }
}

export function downloadLetter(text: string): void {
  download(fileName(reconcileMessages().letter.fileName, 'txt'), 'text/plain', text);
}

async function reportOf(
  { store, workbook }: Pane,
  { offer, owed, reconciled, withList }: ToReport,
): Promise<Outcome<ReconciliationReport>> {
  const { measured } = store.get().measurement;
  const linked = await workbook.linkTables();
  if (!linked.done) return linked;
  const traffic = await trafficOf(owed, measured, linked.value?.refs.traffic);
  if (!traffic.done) return traffic;
  const { lines, unbillable, excess, net, disputed, cells } = reconciled;
  return {
    done: true,
    value: {
      ...{ offer, offersReference: linked.value?.refs.offers ?? '', traffic: traffic.value },
      ...{ invoice: cells, unbillable, leftOut: fateOf(excess?.fate), billable: billableIn(owed) },
      ...{ lines, net, disputed: withList ? disputed : [] },
      currency: owed.quote.offer.currency.code,
    },
  };
}

async function trafficOf(
  { month }: Owed,
  measured: MeasuredFiles | undefined,
  reference = '',
): Promise<Outcome<ReconciliationReport['traffic']>> {
  if (month === undefined || measured === undefined) return { done: true, value: { reference } };
  const { sources, report, day, zone, window, recontact } = measured;
  const sha256 = await measurer()
    .fingerprints(sources.map(({ file }) => file))
    .catch(() => undefined);
  if (sha256 === undefined) return { done: false, why: reconcileMessages().sheet.changed };
  return {
    done: true,
    value: {
      files: sources.map(({ file, readAs }, place) => ({
        ...{ name: file.name, readAs, sha256: sha256[place] ?? '' },
        ...{ rows: report.files[place]?.rows ?? 0, used: report.files[place]?.used ?? 0 },
      })),
      ...{ month: month.month, counts: month.counts, traffic: month.traffic },
      states: report.hasSessionRows ? 'sessions' : 'messages',
      ...{ day, zone, window, recontact },
    },
  };
}

const FATES = ['handover', 'came back', 'handover, came back'] as const;

function fateOf(fate: unknown): (typeof FATES)[number] | undefined {
  return FATES.find((own) => own === fate);
}
