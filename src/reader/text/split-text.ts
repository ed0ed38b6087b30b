import { findDelimiter } from './find-delimiter.js';
import { RowSplitter, type RowListener } from './split-rows.js';

/** Splits a text that is there as a whole, by the delimiter that it shows. */
export function splitText(text: string, listener: RowListener): void {
  const bytes = new TextEncoder().encode(text);
  const { delimiter, start } = findDelimiter(bytes);
  const splitter = new RowSplitter(delimiter, listener);
  splitter.push(bytes.subarray(start));
  splitter.end();
}
