import {
  judgeBilling,
  type BillingVerdict,
  type JudgementRules,
} from '../../core/evidence/billed-conversations.js';
import type { Counts } from '../../core/evidence/counted.js';
import { countingOf, spanOf } from '../../core/evidence/counts.js';
import type { MessageLog } from '../../core/evidence/message-log.js';
import type { MessageParts } from '../../core/evidence/messages.js';
import type { SessionWindow } from '../../core/evidence/window.js';
import type { Zone } from '../../core/evidence/zone.js';
import type { ColumnMapping } from '../../reader/formats/mapping.js';
import { inspectFile, type InspectedFile } from '../../reader/inspect-file.js';
import { readFiles, type FileToRead, type ReadResult } from '../../reader/read-files.js';
import { readTable, type TextTable } from '../../reader/read-table.js';
import { fingerprintOf } from '../../reader/sources/sha256.js';
import { clockOf, zoneBetween } from '../../reader/time/zone.js';

/** How what was read is counted: where a session ends, and after how long nobody comes back, at several lengths. */
export interface CountingRules {
  readonly window: SessionWindow;
  readonly recontacts: readonly number[];
  /** The name of the zone whose months are counted. */
  readonly zone: string;
}

/** How a list of billed conversations is judged on what was read last. */
export interface JudgingRules extends Omit<JudgementRules, 'zone'> {
  /** The name of the zone whose months are counted. */
  readonly zone: string;
}

/** What the page asks of the worker. A job has a number. */
export type MeasureRequest = { readonly job: number } & (
  | { readonly kind: 'inspect'; readonly file: Blob; readonly mapping: ColumnMapping | undefined }
  | { readonly kind: 'read'; readonly files: readonly FileToRead[]; readonly rules: CountingRules }
  /** What was read last, counted anew. */
  | { readonly kind: 'count'; readonly rules: CountingRules }
  | { readonly kind: 'fingerprint'; readonly files: readonly Blob[] }
  | { readonly kind: 'table'; readonly file: Blob }
  | { readonly kind: 'judge'; readonly ids: readonly string[]; readonly rules: JudgingRules }
  | { readonly kind: 'stop' }
);

/** What the files came to, without what was in them. */
export type ReadReport = Omit<ReadResult, 'log'>;

/** What the worker tells the page. A reading that was stopped has no report. */
export type MeasureReply = { readonly job: number } & (
  | { readonly kind: 'inspected'; readonly file: InspectedFile }
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'read'; readonly report: ReadReport; readonly counts: readonly Counts[] }
  | { readonly kind: 'counted'; readonly counts: readonly Counts[] }
  | { readonly kind: 'fingerprints'; readonly sha256: readonly string[] }
  | { readonly kind: 'tabled'; readonly table: TextTable }
  /** Undefined: nothing was read, or what was read names no conversations. */
  | { readonly kind: 'judged'; readonly verdicts: readonly BillingVerdict[] | undefined }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
);

type Tell = (told: MeasureReply) => void;

/** Milliseconds between two reports of how far a reading is. */
const PAUSE = 100;

/** Does what is asked and tells what came of it: all that the worker does. It keeps the messages that were read last. */
export function answerMeasuring(tell: Tell): (asked: MeasureRequest) => void {
  const running = new Set<number>();
  let kept: MessageLog | undefined;
  const read = async ({ job, files, rules }: Extract<MeasureRequest, { kind: 'read' }>) => {
    running.add(job);
    let last = -Infinity;
    const result = await readFiles(files, {
      isStopped: () => !running.has(job),
      progress(bytes, rows) {
        const now = performance.now();
        if (now - last < PAUSE) return;
        last = now;
        tell({ kind: 'progress', job, bytes, rows });
      },
    });
    const parts = result?.log.parts() ?? [];
    const counts = await counted(parts, rules, () => !running.has(job));
    running.delete(job);
    if (result === undefined || counts === undefined) return tell({ kind: 'stopped', job });
    const { log, ...report } = result;
    kept = log;
    tell({ kind: 'read', job, report, counts });
  };
  const answer = async (asked: MeasureRequest) => {
    const { job, kind } = asked;
    if (kind === 'stop') running.delete(job);
    else if (kind === 'read') await read(asked);
    else if (kind === 'inspect')
      tell({ kind: 'inspected', job, file: await inspectFile(asked.file, asked.mapping) });
    else if (kind === 'fingerprint') {
      const sha256: string[] = [];
      for (const file of asked.files) sha256.push(await fingerprintOf(file));
      tell({ kind: 'fingerprints', job, sha256 });
    } else if (kind === 'table') tell({ kind: 'tabled', job, table: await readTable(asked.file) });
    else if (kind === 'judge') tell({ kind: 'judged', job, verdicts: judged(kept, asked.ids, asked.rules) });
    else {
      const counts = kept === undefined ? [] : await counted(kept.parts(), asked.rules, () => false);
      tell({ kind: 'counted', job, counts: counts ?? [] });
    }
  };
  return (asked) => {
    answer(asked).catch((thrown: unknown) => {
      running.delete(asked.job);
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      tell({ kind: 'failed', job: asked.job, why });
    });
  };
}

/** Undefined where it was stopped: between two parts of a log it listens. */
async function counted(
  parts: MessageParts,
  { window, recontacts, zone }: CountingRules,
  isStopped: () => boolean,
): Promise<Counts[] | undefined> {
  const counting = countingOf(parts, { window, recontacts, zone: zoneOver(parts, zone) });
  while (!isStopped()) {
    const step = counting.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

function judged(
  log: MessageLog | undefined,
  ids: readonly string[],
  rules: JudgingRules,
): BillingVerdict[] | undefined {
  if (log?.conversationIds().some((id) => id !== '') !== true) return undefined;
  return judgeBilling(log, ids, { ...rules, zone: zoneOver(log.parts(), rules.zone) });
}

/** A zone with the changes of its clocks over the time of a log. */
function zoneOver(parts: MessageParts, name: string): Zone {
  const clock = clockOf(name);
  if (clock === undefined) throw new RangeError(name);
  const { first, last } = spanOf(parts) ?? { first: 0, last: 0 };
  return zoneBetween(clock, first, last);
}
