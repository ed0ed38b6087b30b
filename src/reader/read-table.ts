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
  const records: ((name: string) => string)[] = [];
  let rejected = 0;
  try {
    const layout = await readRecords(
      file,
      [],
      {
        record: (record) => {
          if (records.length < MOST_ROWS) records.push((name) => record.text(name));
          else rejected += 1;
        },
        rejected: () => (rejected += 1),
      },
      { read: () => undefined, isStopped: () => false },
    );
    const { headers } = layout;
    return { rows: [headers, ...records.map((text) => headers.map(text))], rejected, why: undefined };
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { rows: [], rejected, why: thrown.why };
    throw thrown;
  }
}
