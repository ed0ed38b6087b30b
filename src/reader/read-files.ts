import { LATEST_INSTANT } from '../core/evidence/messages.js';
import { MessageLog } from '../core/evidence/message-log.js';
import type { ExportFormat } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { MappedRows } from './formats/mapped-rows.js';
import { MAPPED, mappedFormat, type ColumnMapping } from './formats/mapping.js';
import type { FileRecord } from './formats/record.js';
import { ALL_LISTS } from './inspect-file.js';
import { MOST_KEPT, shortened, type Rejection, type RejectReason } from './rejection.js';
import { UnreadableFile, type UnreadableReason } from './sources/packing.js';
import { readRecords } from './sources/read-records.js';
import type { RowFields } from './text/row-fields.js';
import type { DayOrder } from './time/moment.js';
import { parseMoment } from './time/parse-moment.js';
import { clockOf, type Clock } from './time/zone.js';

/** How one file is read. */
export interface FileSettings {
  /** The id of a format, or `columns`. */
  readonly format: string;
  readonly mapping: ColumnMapping;
  readonly order: DayOrder | undefined;
  /** Tags that mean the AI took part; left out: those that usually do. */
  readonly aiTags?: readonly string[] | undefined;
  /** Where the clock stood that a time without a zone is of. */
  readonly zone: string;
}

/** A file of those that are read, with how. */
export interface FileToRead {
  readonly file: Blob;
  readonly settings: FileSettings;
}

/** What became of the rows of one file: rows = used + rejected. */
export interface FileCounts {
  readonly rows: number;
  readonly used: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
  /** Why the rest of it could not be read. */
  readonly broken: UnreadableReason | undefined;
}

/** What was read, and what was not. */
export interface ReadResult {
  readonly log: MessageLog;
  readonly files: readonly FileCounts[];
  /** The first of them in their order; beyond `MOST_KEPT` they are only counted. */
  readonly rejections: readonly Rejection[];
  /** Some files state sessions and no replies. */
  readonly hasSessionRows: boolean;
}

/** How far the reading is, and by what it is stopped. */
export interface ReadWatch {
  readonly progress: (bytes: number, rows: number) => void;
  readonly isStopped: () => boolean;
}

/** Messages for which the memory of a browser is enough; more are counted in a warehouse. */
const MOST_MESSAGES = 20_000_000;

/** Reads files one after the other into one log; undefined where it was stopped. */
export async function readFiles(
  files: readonly FileToRead[],
  watch: ReadWatch,
): Promise<ReadResult | undefined> {
  const log = new MessageLog();
  const rejections: Rejection[] = [];
  const counts: FileCounts[] = [];
  let bytesBefore = 0;
  let rowsBefore = 0;
  for (const [place, { file, settings }] of files.entries()) {
    const reading = new FileReading({ log, rejections, place }, settings);
    const progress = (bytes: number) => watch.progress(bytesBefore + bytes, rowsBefore + reading.rows);
    const broken = await reading.read(file, { read: progress, isStopped: watch.isStopped });
    if (watch.isStopped()) return undefined;
    counts.push(reading.counts(broken));
    bytesBefore += file.size;
    rowsBefore += reading.rows;
  }
  const hasSessionRows = files.some(({ settings }) => formatOf(settings).states === 'sessions');
  return { log, files: counts, rejections, hasSessionRows };
}

function formatOf({ format, mapping }: FileSettings): ExportFormat {
  const known = FORMATS.find(({ id }) => id === format);
  if (known === undefined && format !== MAPPED) throw new RangeError(format);
  return known ?? mappedFormat(mapping);
}

interface Into {
  readonly log: MessageLog;
  readonly rejections: Rejection[];
  readonly place: number;
}

class FileReading {
  rows = 0;
  private used = 0;
  private readonly rejected: Partial<Record<RejectReason, number>> = {};
  private readonly format: ExportFormat;
  private readonly clock: Clock;
  private readonly aiTags: ReadonlySet<string> | undefined;

  constructor(
    private readonly into: Into,
    private readonly settings: FileSettings,
  ) {
    this.format = formatOf(settings);
    this.aiTags = settings.aiTags && new Set(settings.aiTags);
    const clock = clockOf(settings.zone);
    if (clock === undefined) throw new RangeError(settings.zone);
    this.clock = clock;
  }

  async read(file: Blob, watch: Parameters<typeof readRecords>[3]): Promise<UnreadableReason | undefined> {
    try {
      await readRecords(
        file,
        ALL_LISTS,
        {
          record: (record, row) => this.take(record, row),
          rows: (headers) => this.rowsUnder(headers),
          rejected: (reason, row, got) => {
            this.rows += 1;
            this.reject(reason, row, got);
          },
        },
        watch,
      );
      return undefined;
    } catch (thrown) {
      if (thrown instanceof UnreadableFile) return thrown.why;
      throw thrown;
    }
  }

  counts(broken: UnreadableReason | undefined): FileCounts {
    const { rows, used, rejected } = this;
    return { rows, used, rejected, broken };
  }

  /** How rows of a table are taken whose columns were chosen. */
  private rowsUnder(headers: readonly string[]): ((fields: RowFields, row: number) => void) | undefined {
    const { format, mapping } = this.settings;
    if (format !== MAPPED) return undefined;
    const mapped = new MappedRows(headers, mapping, {
      log: this.into.log,
      mostMessages: MOST_MESSAGES,
      clock: this.clock,
      instantOf: (cell) => this.instantOf(cell),
    });
    return (fields, row) => {
      this.rows += 1;
      const refusal = mapped.take(fields);
      if (refusal === undefined) this.used += 1;
      else this.reject(refusal.reason, row, refusal.got);
    };
  }

  private take(record: FileRecord, row: number): void {
    this.rows += 1;
    const reading = this.format.read(record, this.aiTags);
    if (reading.kind === 'rejected') return this.reject(reading.reason, row, reading.got);
    const { messages } = reading;
    const instants: number[] = [];
    for (const { at, customer, conversation } of messages) {
      if (customer === '' && conversation === '') return this.reject('noCustomer', row, '');
      const instant = this.instantOf(at);
      if (instant === undefined) return this.reject(at === '' ? 'noInstant' : 'unknownInstant', row, at);
      instants.push(instant);
    }
    const { log } = this.into;
    if (log.length + instants.length > MOST_MESSAGES) return this.reject('tooMany', row, '');
    for (const [place, { customer, channel, topic, conversation, author }] of messages.entries()) {
      const instant = instants[place] ?? 0;
      log.add({ customer, channel, topic, conversation, author, instant });
    }
    this.used += 1;
  }

  private instantOf(cell: string): number | undefined {
    const moment = parseMoment(cell, this.settings.order);
    if (moment === undefined) return undefined;
    const instant = moment.hasZone ? moment.micros : this.clock.instantOf(moment.micros);
    return Math.abs(instant) <= LATEST_INSTANT ? instant : undefined;
  }

  private reject(reason: RejectReason, row: number, got: string): void {
    this.rejected[reason] = (this.rejected[reason] ?? 0) + 1;
    const { rejections, place } = this.into;
    if (rejections.length < MOST_KEPT) rejections.push({ file: place, row, reason, got: shortened(got) });
  }
}
