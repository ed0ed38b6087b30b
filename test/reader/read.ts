import { RowSplitter } from '../../src/reader/text/split-rows';
import { findDelimiter } from '../../src/reader/text/find-delimiter';
import type { RejectReason } from '../../src/reader/rejection';

/** What a text is split into, in pieces of so many bytes. */
export function rowsOf(text: string | Uint8Array, piece?: number) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const size = piece ?? (bytes.length || 1);
  const rows: string[][] = [];
  const rejected: { reason: RejectReason; line: number; got: string }[] = [];
  const { delimiter, start } = findDelimiter(bytes);
  const splitter = new RowSplitter(delimiter, {
    row: (fields) => rows.push(fields.all()),
    rejected: (reason, line, got) => rejected.push({ reason, line, got }),
  });
  for (let at = start; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
  splitter.end();
  return { rows, rejected };
}

export const file = (content: BlobPart) => new Blob([content]);
