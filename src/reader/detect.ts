import type { ExportFormat } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { headerKey } from './formats/record.js';

/** A format that a file shows by its columns. */
export interface DetectedFormat {
  readonly format: ExportFormat;
  /** The columns that show it, as the file writes them. */
  readonly shownBy: readonly string[];
}

/** The format all of whose signs are among the columns or fields; of several the one with most. */
export function detectFormat(headers: readonly string[]): DetectedFormat | undefined {
  const byKey = new Map(headers.map((header) => [headerKey(header), header]));
  // Fields of objects inside an object show the object, too.
  for (const header of headers) {
    const [top = ''] = header.split('.');
    if (!byKey.has(headerKey(top))) byKey.set(headerKey(top), top);
  }
  const fitting = FORMATS.filter(({ signs }) => signs.every((sign) => byKey.has(headerKey(sign))));
  const [format] = fitting.sort((a, b) => b.signs.length - a.signs.length);
  if (format === undefined) return undefined;
  return { format, shownBy: format.signs.map((sign) => byKey.get(headerKey(sign)) ?? sign) };
}
