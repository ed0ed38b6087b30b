import { countingOf, spanOf, type Counts } from '../../core/evidence/counts.js';
import type { MessageParts } from '../../core/evidence/messages.js';
import type { SessionWindow } from '../../core/evidence/window.js';
import type { ColumnMapping } from '../../reader/formats/mapping.js';
import { inspectFile, type InspectedFile } from '../../reader/inspect-file.js';
import { readFiles, type FileToRead, type ReadResult } from '../../reader/read-files.js';
import { clockOf, zoneBetween } from '../../reader/time/zone.js';

/** How what was read is counted: where a session ends, and after how long nobody comes back, at several lengths. */
export interface CountingRules {
  readonly window: SessionWindow;
  readonly recontacts: readonly number[];
  /** The name of the zone whose months are counted. */
  readonly zone: string;
}

/** What the page asks of the worker. A job has a number. */
export type MeasureRequest = { readonly job: number } & (
  | { readonly kind: 'inspect'; readonly file: Blob; readonly mapping: ColumnMapping | undefined }
  | { readonly kind: 'read'; readonly files: readonly FileToRead[]; readonly rules: CountingRules }
  /** What was read last, counted anew. */
  | { readonly kind: 'count'; readonly rules: CountingRules }
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
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
);

type Tell = (told: MeasureReply) => void;

/** Milliseconds between two reports of how far a reading is. */
const PAUSE = 100;

/** Does what is asked and tells what came of it: all that the worker does. It keeps the messages that were read last. */
export function answerMeasuring(tell: Tell): (asked: MeasureRequest) => void {
  const running = new Set<number>();
  let kept: MessageParts | undefined;
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
    const { log: _, ...report } = result;
    kept = parts;
    tell({ kind: 'read', job, report, counts });
  };
  const answer = async (asked: MeasureRequest) => {
    const { job, kind } = asked;
    if (kind === 'stop') running.delete(job);
    else if (kind === 'read') await read(asked);
    else if (kind === 'inspect')
      tell({ kind: 'inspected', job, file: await inspectFile(asked.file, asked.mapping) });
    else {
      const counts = kept === undefined ? [] : await counted(kept, asked.rules, () => false);
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
  const clock = clockOf(zone);
  if (clock === undefined) throw new RangeError(zone);
  const { first, last } = spanOf(parts) ?? { first: 0, last: 0 };
  const counting = countingOf(parts, { window, recontacts, zone: zoneBetween(clock, first, last) });
  while (!isStopped()) {
    const step = counting.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
