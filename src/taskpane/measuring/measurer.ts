import type { BillingVerdict } from '../../core/evidence/billed-conversations.js';
import type { Counts } from '../../core/evidence/counted.js';
import type { ColumnMapping } from '../../reader/formats/mapping.js';
import type { InspectedFile } from '../../reader/inspect-file.js';
import type { FileToRead } from '../../reader/read-files.js';
import type { TextTable } from '../../reader/read-table.js';
import type {
  CountingRules,
  JudgingRules,
  MeasureReply,
  MeasureRequest,
  ReadReport,
} from './answer-measuring.js';

/** How far a reading is, as it goes on, and by what it is stopped. */
export interface ReadingWatch {
  readonly progress: (bytes: number, rows: number) => void;
  readonly signal: AbortSignal;
}

/** What reading came to. */
export interface ReadOutcome {
  readonly report: ReadReport;
  readonly counts: readonly Counts[];
}

/** Whatever reads and counts, beside the page or in it. */
export interface Measurer {
  readonly inspect: (file: Blob, mapping?: ColumnMapping) => Promise<InspectedFile>;
  /** Undefined where it was stopped. */
  readonly read: (
    files: readonly FileToRead[],
    rules: CountingRules,
    watch: ReadingWatch,
  ) => Promise<ReadOutcome | undefined>;
  /** What was read last, counted anew; undefined where nothing was read. */
  readonly count: (rules: CountingRules) => Promise<readonly Counts[] | undefined>;
  /** The SHA-256 of each file. */
  readonly fingerprints: (files: readonly Blob[]) => Promise<readonly string[]>;
  /** A small table as text, such as an invoice. */
  readonly table: (file: Blob) => Promise<TextTable>;
  /** A list of billed conversations on what was read last; undefined where nothing was read that names conversations. */
  readonly judge: (
    ids: readonly string[],
    rules: JudgingRules,
  ) => Promise<readonly BillingVerdict[] | undefined>;
}

/** What a request comes to, without its number. */
type Asked = MeasureRequest extends infer One
  ? One extends MeasureRequest
    ? Omit<One, 'job'>
    : never
  : never;

/** Sends requests, and hands each reply to whoever asked. */
type Send = (asked: MeasureRequest) => void;

/**
 * @param connect gives what requests are sent by; what comes of them is heard by `hear`, and that nothing will come any
 * more by `lost`
 */
export function createMeasurer(
  connect: (hear: (told: MeasureReply) => void, lost: (why: string) => void) => Send,
): Measurer {
  const waiting = new Map<number, (told: MeasureReply) => void>();
  let jobs = 0;
  let send: Send | undefined;
  // The next request connects anew.
  const lose = (why: string) => {
    send = undefined;
    for (const [job, hear] of waiting) hear({ kind: 'failed', job, why });
  };
  const ask = (asked: Asked, watch?: ReadingWatch) =>
    new Promise<MeasureReply>((resolve, reject) => {
      const job = (jobs += 1);
      const tell = (own: Asked) => {
        send ??= connect((told) => waiting.get(told.job)?.(told), lose);
        send({ ...own, job });
      };
      const stop = () => tell({ kind: 'stop' });
      waiting.set(job, (told) => {
        if (told.kind === 'progress') return watch?.progress(told.bytes, told.rows);
        waiting.delete(job);
        watch?.signal.removeEventListener('abort', stop);
        if (told.kind === 'failed') reject(new Error(told.why));
        else resolve(told);
      });
      watch?.signal.addEventListener('abort', stop, { once: true });
      tell(asked);
    });
  return {
    async inspect(file, mapping) {
      const told = await ask({ kind: 'inspect', file, mapping });
      if (told.kind !== 'inspected') throw new RangeError(told.kind);
      return told.file;
    },
    async read(files, rules, watch) {
      const told = await ask({ kind: 'read', files, rules }, watch);
      return told.kind === 'read' ? { report: told.report, counts: told.counts } : undefined;
    },
    async count(rules) {
      const told = await ask({ kind: 'count', rules });
      return told.kind === 'counted' && told.counts.length > 0 ? told.counts : undefined;
    },
    async fingerprints(files) {
      const told = await ask({ kind: 'fingerprint', files });
      return told.kind === 'fingerprints' ? told.sha256 : [];
    },
    async table(file) {
      const told = await ask({ kind: 'table', file });
      if (told.kind !== 'tabled') throw new RangeError(told.kind);
      return told.table;
    },
    async judge(ids, rules) {
      const told = await ask({ kind: 'judge', ids, rules });
      return told.kind === 'judged' ? told.verdicts : undefined;
    },
  };
}

/** Beside the page's own scripts; `webpack.config.js` has it as an entry. */
const SCRIPT = 'reader.js';

let known: Measurer | undefined;

/** The pane's own: the script beside the page comes with the first file. */
export function measurer(): Measurer {
  known ??= createMeasurer(besideThePage);
  return known;
}

/** Throws where a policy forbids workers: on the page itself, large files would hold it up for minutes. */
function besideThePage(hear: (told: MeasureReply) => void, lost: (why: string) => void): Send {
  const worker = new Worker(SCRIPT);
  worker.addEventListener('message', ({ data }: MessageEvent<MeasureReply>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    lost(event.message || SCRIPT);
  });
  return (asked) => worker.postMessage(asked);
}
