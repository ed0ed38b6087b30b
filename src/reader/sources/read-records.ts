import { fieldNames, isObject, objectRecord, rowRecords, type FileRecord } from '../formats/record.js';
import type { RejectReason } from '../rejection.js';
import { ValueSplitter } from '../json/split-values.js';
import { findDelimiter } from '../text/find-delimiter.js';
import type { RowFields } from '../text/row-fields.js';
import { RowSplitter } from '../text/split-rows.js';
import { TextBytes, type ByteEncoding, type Encoding } from '../text/text-bytes.js';
import { packingOf, piecesOf, UnreadableFile, type ByteWatch, type Packing } from './packing.js';
import { workbookRows } from './workbook-rows.js';

/** How a file is laid out. */
export interface FileLayout {
  readonly packing: Packing;
  readonly kind: 'table' | 'json';
  /** Undefined for a workbook. */
  readonly encoding: Encoding | undefined;
  /** Of a table of text. */
  readonly delimiter: string | undefined;
  /** Of a table its header; of objects the fields of the first one. */
  readonly headers: readonly string[];
}

/** What reading a file tells, record by record. A record is there until the next one, but for what is `kept` of it. */
export interface RecordListener {
  readonly record: (record: FileRecord, row: number) => void;
  /** Takes the rows of a table of text under its header, where it would rather have them as they are. */
  readonly rows?: (headers: readonly string[]) => ((fields: RowFields, row: number) => void) | undefined;
  readonly rejected: (reason: RejectReason, row: number, got: string) => void;
}

/** Lists inside a response of an API whose elements are records. */
type Lists = readonly string[];

/** Enough to tell delimiters apart. */
const FIRST_LOOK = 65_536;

/**
 * Reads the records of a file one after the other. Nothing of a file is kept but the record at hand.
 * @throws UnreadableFile where it is no text, no workbook, or holds nothing
 */
export async function readRecords(
  file: Blob,
  lists: Lists,
  listener: RecordListener,
  watch: ByteWatch,
): Promise<FileLayout> {
  if (file.size === 0) throw new UnreadableFile('empty');
  const packing = await packingOf(file);
  if (packing === 'workbook') return readWorkbookRecords(file, listener, watch);
  const text = new TextBytes();
  const splitter = new TextRecords(lists, listener);
  for await (const piece of piecesOf(file, packing, watch)) splitter.push(text.push(piece), text.given);
  if (!watch.isStopped()) {
    splitter.push(text.end(), text.given);
    splitter.end();
  }
  return { packing, encoding: text.encoding, ...splitter.layout() };
}

async function readWorkbookRecords(
  file: Blob,
  listener: RecordListener,
  watch: ByteWatch,
): Promise<FileLayout> {
  const [header, ...rows] = workbookRows(new Uint8Array(await file.arrayBuffer()));
  const headers = header?.cells ?? [];
  const record = rowRecords(headers);
  for (const { number, cells } of rows) {
    if (watch.isStopped()) break;
    listener.record(record(cells), number);
  }
  watch.read(file.size);
  return { packing: 'workbook', kind: 'table', encoding: undefined, delimiter: undefined, headers };
}

/** Text as records: the first look at it decides whether it is a table or JSON. */
class TextRecords {
  private first: Uint8Array[] = [];
  private encoding: ByteEncoding = 'utf-8';
  private rows: RowSplitter | undefined;
  private values: ValueSplitter | undefined;
  private decoder = new TextDecoder();
  private delimiter: string | undefined;
  private headers: readonly string[] = [];
  private count = 0;

  constructor(
    private readonly lists: Lists,
    private readonly listener: RecordListener,
  ) {}

  push(piece: Uint8Array, encoding: ByteEncoding): void {
    if (encoding !== this.encoding) {
      // What came before was ASCII, which is the same in both.
      this.encoding = encoding;
      this.decoder = new TextDecoder(encoding);
    }
    if (this.rows !== undefined || this.values !== undefined) return this.pass(piece);
    this.first.push(piece);
    if (lengthOf(this.first) >= FIRST_LOOK) this.begin();
  }

  end(): void {
    if (this.rows === undefined && this.values === undefined) this.begin();
    this.values?.push(this.decoder.decode());
    this.rows?.end();
    this.values?.end();
  }

  layout(): Pick<FileLayout, 'kind' | 'delimiter' | 'headers'> {
    const { delimiter, headers } = this;
    return { kind: this.values === undefined ? 'table' : 'json', delimiter, headers };
  }

  private pass(piece: Uint8Array): void {
    this.rows?.push(piece, this.encoding);
    this.values?.push(this.decoder.decode(piece, { stream: true }));
  }

  private begin(): void {
    const bytes = withoutMark(joined(this.first));
    this.first = [];
    if (/^\s*[[{]/.test(new TextDecoder(this.encoding).decode(bytes))) {
      this.values = new ValueSplitter({
        value: (value) => this.take(value),
        rejected: (reason, _, got) => this.listener.rejected(reason, (this.count += 1), got),
      });
      this.pass(bytes);
    } else {
      const { delimiter, start } = findDelimiter(bytes);
      this.delimiter = delimiter;
      this.rows = this.table(delimiter, start > 0 ? 2 : 1);
      this.pass(bytes.subarray(start));
    }
  }

  private table(delimiter: string, firstLine: number): RowSplitter {
    const { listener } = this;
    let take: ((fields: RowFields, line: number) => void) | undefined;
    return new RowSplitter(delimiter, {
      firstLine,
      rejected: listener.rejected,
      row: (fields, line) => {
        if (take !== undefined) return take(fields, line);
        this.headers = fields.all();
        const record = rowRecords(this.headers);
        take = listener.rows?.(this.headers) ?? ((own, at) => listener.record(record(own), at));
      },
    });
  }

  private take(value: unknown): void {
    if (!isObject(value)) return this.listener.rejected('notAnObject', (this.count += 1), '');
    const listed = this.lists.map((name) => own(value, name)).find(Array.isArray);
    for (const element of listed ?? [value]) {
      this.count += 1;
      if (!isObject(element)) {
        this.listener.rejected('notAnObject', this.count, '');
        continue;
      }
      if (this.headers.length === 0) this.headers = fieldNames(element);
      this.listener.record(objectRecord(element), this.count);
    }
  }
}

function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Files that were put together have a second byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}
