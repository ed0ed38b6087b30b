import { detectFormat } from './detect.js';
import type { ExportFormat } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { mappedFormat, suggestedMapping, type ColumnMapping } from './formats/mapping.js';
import { zoneIn, type FileRecord } from './formats/record.js';
import { shortened } from './rejection.js';
import { UnreadableFile, type UnreadableReason } from './sources/packing.js';
import { readRecords, type FileLayout } from './sources/read-records.js';
import type { DayOrder } from './time/moment.js';
import { orderShownBy, parseMoment } from './time/parse-moment.js';

/** What is known of a file before it is read. */
export interface Inspection {
  readonly layout: FileLayout;
  /** The id of the format that its columns show, and those columns; undefined where none is known. */
  readonly detected: { readonly format: string; readonly shownBy: readonly string[] } | undefined;
  /** What its columns are where they are read one by one. */
  readonly mapping: ColumnMapping;
  /** The words of the author's column and a few of the columns' cells, so that a mapping can be checked. */
  readonly authorWords: readonly string[];
  readonly examples: Readonly<Record<string, string>>;
  /** Tags of an export that says in them that the AI took part, the most frequent first. */
  readonly tags: readonly FoundTag[];
  /** Which number of a date is the day, as dates of the file show it; `ask` where none does and one would have to. */
  readonly order: DayOrder | 'ask' | undefined;
  /** A zone that the header states. */
  readonly zone: string | undefined;
  /** Times are those of a clock whose place the file does not name. */
  readonly needsZone: boolean;
}

/** A tag, on how many of the rows that were looked at, and whether it usually means the AI. */
export interface FoundTag {
  readonly tag: string;
  readonly rows: number;
  readonly isOfAi: boolean;
}

/** A file that was looked into, or why it cannot be read. */
export type InspectedFile =
  | { readonly kind: 'readable'; readonly inspection: Inspection }
  | { readonly kind: 'unreadable'; readonly why: UnreadableReason };

/** Records that are looked at: among so many a day after the 12th is found where there is one. */
const LOOKED_AT = 20_000;
/** More words than an author's column has. */
const MOST_WORDS = 12;
/** More tags than people look through. */
const MOST_TAGS = 30;
/** Names of lists inside responses, of every format. */
export const ALL_LISTS = [...new Set(FORMATS.flatMap(({ lists = [] }) => lists))];

/**
 * Looks at the first records of a file.
 * @param chosen what its columns are, as the user chose it; left out: what their names suggest
 */
export async function inspectFile(file: Blob, chosen?: ColumnMapping): Promise<InspectedFile> {
  const records: FileRecord[] = [];
  const isStopped = () => records.length >= LOOKED_AT;
  try {
    const layout = await readRecords(
      file,
      ALL_LISTS,
      { record: (record) => isStopped() || records.push(record.kept()), rejected: () => undefined },
      { read: () => undefined, isStopped },
    );
    if (records.length === 0) throw new UnreadableFile('noRecords');
    return { kind: 'readable', inspection: inspected(layout, records, chosen) };
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { kind: 'unreadable', why: thrown.why };
    throw thrown;
  }
}

function inspected(
  layout: FileLayout,
  records: readonly FileRecord[],
  chosen: ColumnMapping | undefined,
): Inspection {
  const { headers } = layout;
  const detected = chosen === undefined ? detectFormat(headers) : undefined;
  const mapping = chosen ?? suggestedMapping(headers);
  const format: ExportFormat = detected?.format ?? mappedFormat(mapping);
  const { author } = mapping.columns;
  const words = new Set(author === undefined ? [] : records.map((record) => record.text(author)));
  const moments = momentsOf(format, records);
  const zone = headers.map(zoneIn).find((own) => own !== undefined);
  return {
    layout,
    detected: detected && { format: detected.format.id, shownBy: detected.shownBy },
    mapping,
    authorWords: [...words].filter((word) => word !== '').slice(0, MOST_WORDS),
    examples: Object.fromEntries(
      Object.values(mapping.columns).map((header) => [header, exampleOf(records, header)]),
    ),
    tags: tagsOf(format, records),
    order: orderOf(moments),
    zone,
    needsZone: zone === undefined && moments.some((cell) => parseMoment(cell, 'dayFirst')?.hasZone === false),
  };
}

/** The tags of records: those that usually mean the AI are there however rare they are. */
function tagsOf({ tags }: ExportFormat, records: readonly FileRecord[]): FoundTag[] {
  if (tags === undefined) return [];
  const rows = new Map<string, number>();
  for (const record of records) {
    for (const tag of new Set(tags.of(record))) rows.set(tag, (rows.get(tag) ?? 0) + 1);
  }
  const found = [...rows].map(([tag, count]) => ({ tag, rows: count, isOfAi: tags.isOfAi(tag) }));
  const sorted = found.sort((a, b) => Number(b.isOfAi) - Number(a.isOfAi) || b.rows - a.rows);
  return sorted.slice(0, MOST_TAGS);
}

/** Cells of times, as a format reads them; of columns whose author is not known yet, the column itself. */
function momentsOf(format: ExportFormat, records: readonly FileRecord[]): string[] {
  return records.flatMap((record) => {
    const reading = format.read(record);
    return reading.kind === 'messages' ? reading.messages.map(({ at }) => at) : [];
  });
}

function orderOf(cells: readonly string[]): Inspection['order'] {
  const shown = new Set(cells.map(orderShownBy));
  if (shown.has('dayFirst') !== shown.has('monthFirst'))
    return shown.has('dayFirst') ? 'dayFirst' : 'monthFirst';
  return shown.has('either') || shown.has('dayFirst') ? 'ask' : undefined;
}

function exampleOf(records: readonly FileRecord[], header: string): string {
  const first = records.slice(0, 100).map((record) => record.text(header));
  return shortened(first.find((cell) => cell !== '') ?? '');
}
