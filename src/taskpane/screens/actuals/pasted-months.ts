import { headerIn, headerKeys } from '../../../core/grid/headers.js';
import { nearest } from '../../../core/grid/nearest.js';
import { numberEntry, shareEntry } from '../../../core/grid/typed-number.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { ACTUALS_HEADERS } from '../../../core/traffic/actual-columns.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { splitText } from '../../../reader/text/split-text.js';
import { entryStyle } from '../../format/entry.js';
import { moneyEntry } from '../../format/money-entry.js';
import { monthOfText } from '../../format/month-text.js';

/** Rows as the scenario keeps them, or why a text has none. */
export type PastedMonths =
  | { readonly isRead: true; readonly rows: readonly ScenarioRow[] }
  | { readonly isRead: false; readonly why: string };

const KEYS = headerKeys(ACTUALS_HEADERS);
const NEEDED = 'Month';

/**
 * Months from a text with a row of headers; numbers, shares and amounts as people of the pane's language write them.
 * @param currency what amounts are in; one with the sign of another stays the text that it is
 */
export function pastedMonths(text: string, currency: string | undefined): PastedMonths {
  const { paste: texts } = actualsMessages();
  const { rows: lines, broken } = linesOf(text);
  const [head, ...body] = lines;
  if (broken !== undefined) return { isRead: false, why: texts.broken(broken) };
  if (head === undefined || body.length === 0) return { isRead: false, why: texts.nothing };
  const headers = head.fields.map((field) => headerIn(field.trim(), KEYS));
  const unknown = head.fields.find((field, at) => field.trim() !== '' && headers[at] === undefined);
  const known = ACTUALS_HEADERS.map(({ header }) => header);
  if (!headers.includes(NEEDED)) return { isRead: false, why: texts.noHeaders(known.join(', ')) };
  if (unknown !== undefined) {
    return { isRead: false, why: texts.unknown(unknown.trim(), nearest(unknown.trim(), known)) };
  }
  const twice = headers.find((header, at) => header !== undefined && headers.indexOf(header) !== at);
  if (twice !== undefined) return { isRead: false, why: texts.twice(twice) };
  const rows = body
    .map(({ fields }) => rowOf(fields, headers, currency))
    .filter((row) => Object.keys(row).length > 0);
  return rows.length === 0 ? { isRead: false, why: texts.nothing } : { isRead: true, rows };
}

interface Line {
  readonly fields: readonly string[];
  readonly line: number;
}

function linesOf(text: string): { readonly rows: readonly Line[]; readonly broken: number | undefined } {
  const rows: Line[] = [];
  let broken: number | undefined;
  splitText(text, {
    row: (fields, line) => rows.push({ fields: fields.all(), line }),
    rejected: (_, line) => (broken ??= line),
  });
  return { rows, broken };
}

function rowOf(
  fields: readonly string[],
  headers: readonly (string | undefined)[],
  currency: string | undefined,
): ScenarioRow {
  const cells = headers.flatMap((header, at): (readonly [string, string | number])[] => {
    const value = header === undefined ? undefined : valueOf(header, fields[at]?.trim() ?? '', currency);
    return header === undefined || value === undefined ? [] : [[header, value]];
  });
  return Object.fromEntries(cells);
}

function valueOf(header: string, text: string, currency: string | undefined): CellValue {
  if (text === '') return undefined;
  const style = entryStyle();
  if (header === 'Channel') return text;
  if (header === NEEDED) return monthOfText(text) ?? numberEntry(text, style);
  if (header === 'Resolution rate') return shareEntry(text, style);
  if (header !== 'Invoiced') return numberEntry(text, style);
  const { value, sign } = moneyEntry(text, style, currency);
  return typeof sign === 'string' ? value : text;
}
