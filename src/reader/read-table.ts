import type { FileRecord } from './formats/record.js';
import { UnreadableFile, type UnreadableReason } from './sources/packing.js';
import { readRecords } from './sources/read-records.js';

/** A table as the texts of its cells, its header first. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** Rows that could not be read, or were more than are taken. */
  readonly rejected: number;
  readonly why: UnreadableReason | undefined;
}

/** More lines than any invoice has; a list of conversations may be as long. */
const MOST_ROWS = 200_000;

/** Reads a whole table, in any layout and packing that exports come in. */
export async function readTable(file: Blob): Promise<TextTable> {
  const records: FileRecord[] = [];
  let rejected = 0;
  try {
    const layout = await readRecords(
      file,
      [],
      {
        record: (record) => {
          if (records.length < MOST_ROWS) records.push(record.kept());
          else rejected += 1;
        },
        rejected: () => (rejected += 1),
      },
      { read: () => undefined, isStopped: () => false },
    );
    const { headers } = layout;
    return {
      rows: [headers, ...records.map((record) => headers.map((name) => record.text(name)))],
      rejected,
      why: undefined,
    };
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { rows: [], rejected, why: thrown.why };
    throw thrown;
  }
}
