import { dec, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { roundMoney } from '../exact/rounding.js';
import { conflict, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import type { Header } from '../grid/headers.js';
import { ANY_NUMBER, readNumber } from '../grid/number.js';
import { calledOf } from '../grid/total-words.js';
import { phrase, type Text } from '../phrase/phrase.js';
import { nameKey } from '../terms/channels.js';
import { locateColumns } from './locate-columns.js';

const COLUMNS = {
  conversation: {
    header: 'Conversation',
    aliases: ['conversation id', 'ticket', 'ticket id', 'session id', 'chat id', 'thread id', 'case id'],
  },
  line: {
    header: 'Line',
    aliases: [
      'item',
      'description',
      'charge',
      'product',
      'meter',
      'charge description',
      'sku',
      'sku description',
    ],
  },
  quantity: {
    header: 'Quantity',
    aliases: [
      'units',
      'usage',
      'consumed quantity',
      'pricing quantity',
      'resolutions',
      'sessions',
      'conversations',
    ],
  },
  unitPrice: {
    header: 'Unit price',
    aliases: ['rate', 'price', 'contracted unit price', 'unit cost', 'list unit price'],
  },
  amount: { header: 'Amount', aliases: ['billed cost', 'cost', 'charge amount', 'line total', 'net amount'] },
  date: { header: 'Date', aliases: ['day', 'charge period start', 'period', 'period start', 'usage date'] },
  kind: { header: 'Class', aliases: ['charge class', 'charge category', 'kind'] },
} as const satisfies Readonly<Record<string, Header>>;

type Column = keyof typeof COLUMNS;

/** A line of an invoice as a vendor sent it; the days of one line together. */
export interface InvoicedLine {
  /** '' where it has no name. */
  readonly name: string;
  /** Undefined where none is stated. */
  readonly quantity: Dec | undefined;
  readonly amount: Dec | undefined;
  /** Units of rows that repeat an earlier one of the same day. */
  readonly twice: Dec;
  /** What is odd about its rows, made into sentences last. */
  readonly findings: readonly Text[];
}

/** What a vendor billed: lines or totals by day, or the conversations one by one. */
export type Invoiced =
  | { readonly kind: 'lines'; readonly lines: readonly InvoicedLine[] }
  | { readonly kind: 'conversations'; readonly ids: readonly string[]; readonly amount: Dec | undefined };

/**
 * What a vendor billed, from a range with headers: Line, Quantity, Unit price, Amount, and Date for totals by day; or
 * Conversation for a list. Other columns are left alone, and so are rows that are called a total. Faults: headers of
 * neither, a number that is none, no rows.
 * @param minorDigits of the currency that it is in: yen have none, Kuwaiti dinars three
 */
export function readInvoice(
  cells: readonly (readonly Cell[])[],
  where: string,
  minorDigits: number,
): Result<Invoiced> {
  const { columns, above } = locateColumns(cells, COLUMNS);
  const rows = cells
    .slice(above + 1)
    .map((line, index): InvoiceRow => ({ line, row: index + 1, columns }))
    .filter(({ line }) => !line.every((cell) => isBlank(cell) || cell === 0));
  if (columns.has('conversation') && !columns.has('quantity')) return conversationList(rows, where);
  if (!columns.has('quantity') && !columns.has('amount')) {
    return failed(conflict(where, phrase('invoiceHeaders')));
  }
  if (rows.length === 0) return failed(conflict(where, phrase('invoiceWithoutRows')));
  return invoiceLines(rows, where, minorDigits);
}

/**
 * An invoice of texts from its headers on, whose figures are read as `read` has them; ids, names and dates stay the texts
 * that they are.
 */
export function withFigures(cells: readonly (readonly string[])[], read: (text: string) => Cell): Cell[][] {
  const { columns, above } = locateColumns(cells, COLUMNS);
  const figures = new Set((['quantity', 'unitPrice', 'amount'] as const).map((own) => columns.get(own)));
  return cells
    .slice(above)
    .map((line, row) => line.map((cell, column) => (row > 0 && figures.has(column) ? read(cell) : cell)));
}

interface InvoiceRow {
  readonly line: readonly Cell[];
  /** From 1, below the headers. */
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function conversationList(rows: readonly InvoiceRow[], where: string): Result<Invoiced> {
  const faults: Fault[] = [];
  const amounts = rows.flatMap((row) => numberOf(row, 'amount', { where, faults }) ?? []);
  if (faults.length > 0) return failed(...faults);
  const ids = rows.map((row) => textOf(row, 'conversation')).filter((id) => id !== '');
  if (ids.length === 0) return failed(conflict(where, phrase('invoiceWithoutRows')));
  const amount = amounts.length === 0 ? undefined : amounts.reduce((a, b) => a.plus(b), ZERO);
  return ok({ kind: 'conversations', ids, amount });
}

interface Gathered {
  readonly name: string;
  quantity: Dec | undefined;
  amount: Dec | undefined;
  twice: Dec;
  readonly findings: Text[];
  readonly days: Map<string, number>;
}

function invoiceLines(rows: readonly InvoiceRow[], where: string, minorDigits: number): Result<Invoiced> {
  const faults: Fault[] = [];
  const lines = new Map<string, Gathered>();
  for (const own of rows) {
    const name = textOf(own, 'line');
    if (calledOf(name) === 'total') continue;
    const gathered: Gathered = lines.get(nameKey(name)) ?? {
      ...{ name, quantity: undefined, amount: undefined, twice: ZERO },
      ...{ findings: [], days: new Map<string, number>() },
    };
    lines.set(nameKey(name), gathered);
    gather(gathered, own, { where, faults, minorDigits });
  }
  if (faults.length > 0) return failed(...faults);
  return ok({ kind: 'lines', lines: [...lines.values()] });
}

/** Adds a row to its line. */
function gather(
  line: Gathered,
  own: InvoiceRow,
  at: { where: string; faults: Fault[]; minorDigits: number },
): void {
  const quantity = numberOf(own, 'quantity', at);
  const price = numberOf(own, 'unitPrice', at);
  const stated = numberOf(own, 'amount', at);
  const made = quantity !== undefined && price !== undefined ? quantity.times(price) : undefined;
  const amount = stated ?? (made && roundMoney(made, at.minorDigits));
  // A vendor may round another way, but never by more than the least amount that there is.
  const least = dec(10).pow(-at.minorDigits);
  if (stated !== undefined && made?.minus(stated).abs().gt(least) === true) {
    line.findings.push(phrase('invoiceArithmetic', own.row, plain(made), plain(stated)));
  }
  if (nameKey(textOf(own, 'kind')) === 'correction') line.findings.push(phrase('invoiceCorrection', own.row));
  if (quantity !== undefined) line.quantity = (line.quantity ?? ZERO).plus(quantity);
  if (amount !== undefined) line.amount = (line.amount ?? ZERO).plus(amount);
  const day = textOf(own, 'date');
  if (day === '') return;
  const key = JSON.stringify([day, quantity?.toString(), amount?.toString()]);
  const earlier = line.days.get(key);
  if (earlier === undefined) line.days.set(key, own.row);
  else {
    line.twice = line.twice.plus(quantity ?? ZERO);
    line.findings.push(phrase('invoiceTwice', own.row, earlier));
  }
}

function cellOf({ line, columns }: InvoiceRow, column: Column): Cell {
  const index = columns.get(column);
  return index === undefined ? null : (line[index] ?? null);
}

function textOf(row: InvoiceRow, column: Column): string {
  const cell = cellOf(row, column);
  return cell === null || cell === 0 || isErrorCell(cell) ? '' : String(cell).trim();
}

function numberOf(
  row: InvoiceRow,
  column: 'quantity' | 'unitPrice' | 'amount',
  { where, faults }: { where: string; faults: Fault[] },
): Dec | undefined {
  const place = within(where, { row: row.row, term: COLUMNS[column].header });
  const read = readNumber(cellOf(row, column), place, ANY_NUMBER);
  if (!read.ok) faults.push(...read.faults);
  return read.ok ? read.value : undefined;
}
