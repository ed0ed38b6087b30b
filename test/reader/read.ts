import { RowSplitter } from '../../src/reader/text/split-rows';
import { findDelimiter } from '../../src/reader/text/find-delimiter';
import type { RejectReason } from '../../src/reader/rejection';

/** What a text is split into, whatever pieces it comes in. */
export function rowsOf(text: string, piece = text.length || 1) {
  const rows: string[][] = [];
  const rejected: { reason: RejectReason; line: number; got: string }[] = [];
  const { delimiter, start } = findDelimiter(text);
  const splitter = new RowSplitter(delimiter, {
    row: (fields) => rows.push(fields.all()),
    rejected: (reason, line, got) => rejected.push({ reason, line, got }),
  });
  for (let at = start; at < text.length; at += piece) splitter.push(text.slice(at, at + piece));
  splitter.end();
  return { rows, rejected };
}

export const file = (content: BlobPart) => new Blob([content]);
