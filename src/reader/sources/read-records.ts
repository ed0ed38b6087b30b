import { fieldNames, isObject, objectRecord, rowRecords, type FileRecord } from '../formats/record.js';
import type { RejectReason } from '../rejection.js';
import { ValueSplitter } from '../json/split-values.js';
import { ByteDecoder, type Encoding } from '../text/decoder.js';
import { findDelimiter } from '../text/find-delimiter.js';
import { RowSplitter } from '../text/split-rows.js';
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

/** What reading a file tells, record by record. */
export interface RecordListener {
  readonly record: (record: FileRecord, row: number) => void;
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
  const decoder = new ByteDecoder();
  const splitter = new TextRecords(lists, listener);
  for await (const piece of piecesOf(file, packing, watch)) splitter.push(decoder.push(piece));
  if (!watch.isStopped()) {
    splitter.push(decoder.end());
    splitter.end();
  }
  return { packing, encoding: decoder.encoding, ...splitter.layout() };
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
  private first = '';
  private rows: RowSplitter | undefined;
  private values: ValueSplitter | undefined;
  private delimiter: string | undefined;
  private headers: readonly string[] = [];
  private count = 0;

  constructor(
    private readonly lists: Lists,
    private readonly listener: RecordListener,
  ) {}

  push(piece: string): void {
    if (this.rows !== undefined || this.values !== undefined) return this.pass(piece);
    this.first += piece;
    if (this.first.length >= FIRST_LOOK) this.begin();
  }

  end(): void {
    if (this.rows === undefined && this.values === undefined) this.begin();
    this.rows?.end();
    this.values?.end();
  }

  layout(): Pick<FileLayout, 'kind' | 'delimiter' | 'headers'> {
    const { delimiter, headers } = this;
    return { kind: this.values === undefined ? 'table' : 'json', delimiter, headers };
  }

  private pass(piece: string): void {
    this.rows?.push(piece);
    this.values?.push(piece);
  }

  private begin(): void {
    const text = this.first.replace(/^\uFEFF/, '');
    this.first = '';
    if (/^\s*[[{]/.test(text)) {
      this.values = new ValueSplitter({
        value: (value) => this.take(value),
        rejected: (reason, _, got) => this.listener.rejected(reason, (this.count += 1), got),
      });
      this.values.push(text);
    } else {
      const { delimiter, start } = findDelimiter(text);
      this.delimiter = delimiter;
      this.rows = this.table(delimiter, start > 0 ? 2 : 1);
      this.rows.push(text.slice(start));
    }
  }

  private table(delimiter: string, firstLine: number): RowSplitter {
    const { listener } = this;
    let record: ReturnType<typeof rowRecords> | undefined;
    return new RowSplitter(delimiter, {
      firstLine,
      rejected: listener.rejected,
      row: (fields, line) => {
        if (record !== undefined) return listener.record(record(fields), line);
        this.headers = fields.all();
        record = rowRecords(this.headers);
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
