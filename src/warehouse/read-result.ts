import type { Zone } from '../core/evidence/zone.js';
import { headerKey } from '../reader/formats/record.js';
import { splitText } from '../reader/text/split-text.js';
import { readCounts, type ResultRow, type WarehouseCounts } from './read-counts.js';

const COLUMNS = ['part', 'channel', 'topic', 'year_month', 'ai_replies', 'fate', 'counted'] as const;

/** What a text is that is not the result of the query: the columns that it lacks, or a line of it. */
export type NoResult =
  | { readonly kind: 'columns'; readonly lacking: readonly string[] }
  | { readonly kind: 'line'; readonly line: number };

/** The query's result as a client exports or copies it: CSV or a table with tabs, its columns in any order and case. */
export function readResult(
  text: string,
  zone: Zone,
): { readonly ok: true; readonly value: WarehouseCounts } | { readonly ok: false; readonly why: NoResult } {
  const { rows, lines, headers, broken } = rowsOf(text.replace(/^\uFEFF/, ''));
  const lacking = COLUMNS.filter((column) => !headers.has(headerKey(column)));
  if (lacking.length > 0) return { ok: false, why: { kind: 'columns', lacking } };
  if (broken !== undefined) return { ok: false, why: { kind: 'line', line: broken } };
  const read = readCounts(rows, zone);
  return read.ok
    ? { ok: true, value: read.value }
    : { ok: false, why: { kind: 'line', line: lines[read.row] ?? 0 } };
}

function rowsOf(text: string) {
  const headers = new Map<string, number>();
  const rows: ResultRow[] = [];
  const lines: number[] = [];
  let broken: number | undefined;
  splitText(text, {
    rejected: (_, line) => (broken ??= line),
    row(fields, line) {
      if (headers.size === 0) {
        for (const [place, header] of fields.all().entries()) headers.set(headerKey(header), place);
        return;
      }
      const cell = (column: string) => fields.at(headers.get(headerKey(column)) ?? -1) ?? '';
      rows.push(Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as ResultRow);
      lines.push(line);
    },
  });
  return { rows, lines, headers, broken };
}
