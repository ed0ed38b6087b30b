import { sentence } from '../../src/core/fault/sentence.js';
import type { Result } from '../../src/core/fault/result.js';
import type { Cell } from '../../src/core/grid/cell.js';
import type { Line } from '../../src/core/invoice/line.js';
import type { View } from '../../src/core/invoice/view.js';
import { tabulateComparison } from '../../src/core/report/compare.js';
import { compare } from '../../src/core/scenario/ranking/compare.js';
import type { RankBasis } from '../../src/core/scenario/ranking/rank-basis.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { tableOf, type CellsByHeader } from './cells.js';

/** 1,000 sessions of 4 replies, 70 % of them resolved, on one channel. */
export const CHAT: CellsByHeader = {
  Channel: 'Chat',
  Sessions: 1000,
  'Interactions per session': 4,
  'Resolution rate': 0.7,
};

/** One offer on a month of traffic, through the tables a user has. Throws the sentences of whatever is wrong. */
export function priced(
  offer: CellsByHeader | readonly CellsByHeader[],
  traffic: readonly CellsByHeader[] = [CHAT],
): Quote {
  return valueOf(tried(offer, traffic));
}

/** What stands in the way of pricing an offer, as sentences; empty where nothing does. */
export function complaints(
  offer: CellsByHeader | readonly CellsByHeader[],
  traffic: readonly CellsByHeader[] = [CHAT],
): string[] {
  const result = tried(offer, traffic);
  return result.ok ? [] : result.faults.map(sentence);
}

function tried(
  offer: CellsByHeader | readonly CellsByHeader[],
  traffic: readonly CellsByHeader[],
): Result<Quote> {
  const records = Array.isArray(offer) ? (offer as readonly CellsByHeader[]) : [offer as CellsByHeader];
  const named = records.map((record, index) => ({ ...(index === 0 ? { Offer: 'A' } : {}), ...record }));
  return quotedTables(tableOf(named), tableOf(traffic));
}

/** The same from the ranges themselves. */
export function quotedTables(offers: Cell[][], traffic: Cell[][]): Result<Quote> {
  const read = readOffers(offers);
  if (!read.ok) return read;
  const channels = readChannels(traffic);
  if (!channels.ok) return channels;
  const [only] = read.value;
  if (only === undefined) throw new Error('no offer');
  return only.offer.ok ? quote(channels.value, only.offer.value) : only.offer;
}

/** A ranking as it spills, by offer and header: `ranking['Fin']['Monthly total']`. */
export function comparison(
  offers: readonly CellsByHeader[],
  traffic: readonly CellsByHeader[] = [CHAT],
  basis: RankBasis = 'cost per resolution',
): { order: string[]; of: Record<string, Record<string, Cell>> } {
  const ranked = compare(
    valueOf(readChannels(tableOf(traffic))),
    valueOf(readOffers(tableOf(offers))),
    basis,
  );
  const [headers = [], ...rows] = tabulateComparison(valueOf(ranked));
  const named = rows.map((row): [string, Record<string, Cell>] => [
    String(row[1]),
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])),
  ]);
  return { order: named.map(([name]) => name), of: Object.fromEntries(named) };
}

/** Amounts of an invoice's lines by their kind; lines of 0 are left out. */
export function amounts(own: Quote, view: View = 'accrual'): Partial<Record<Line['kind'] | 'total', number>> {
  const { lines, total } = invoiceFor(own, view);
  const shown = lines.filter(({ amount }) => !amount.isZero());
  return {
    ...Object.fromEntries(shown.map(({ kind, amount }) => [kind, toDouble(amount)])),
    total: toDouble(total),
  };
}

export function monthlyTotal(own: Quote): number {
  return toDouble(own.invoice.total);
}

export function costPerResolution(own: Quote): number | undefined {
  return double(own.metrics.effectiveCostPerResolution);
}

export function double(value: Dec | undefined): number | undefined {
  return value && toDouble(value);
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.faults.map(sentence).join(' '));
  return result.value;
}
