import { dec, type Dec } from '../exact/decimal.js';
import type { Counts } from '../evidence/counted.js';
import { distinct, measure, percentile, type Measured, type CountPart } from '../evidence/measure.js';
import type { ReadLog } from '../evidence/read-log.js';
import type { MeasureTable } from '../evidence/table-words.js';
import { trafficTable, UNNAMED_CHANNEL } from '../evidence/traffic-of.js';
import { spanText } from '../evidence/window.js';
import { calendarDay, dayOf, monthText, type Zone } from '../evidence/zone.js';
import type { Cell } from '../grid/cell.js';
import { inWords } from '../phrase/in-words.js';
import { figure, type Table } from './table.js';

/** A log counted at the re-contact window that was asked for, and at those shown beside it. */
export interface MeasuredLog {
  readonly read: ReadLog;
  readonly zone: Zone;
  /** The first is the one that was asked for. */
  readonly tables: readonly { readonly recontact: number; readonly counts: Counts }[];
}

/** What was measured on a log, as the table that is asked for. */
export function tabulateMeasured(log: MeasuredLog, table: MeasureTable): Table {
  const counts = log.tables[0]?.counts;
  if (counts === undefined) return [];
  switch (table) {
    case 'traffic':
      return withNote(trafficTable(counts), noteOf(log.read, counts));
    case 'summary':
      return summary(log);
    case 'channels':
      return parts(counts, 'channel', (name) => name || UNNAMED_CHANNEL);
    case 'topics':
      return parts(counts, 'topic', (name) => name || '(none)');
    case 'months':
      return parts(counts, 'month', monthText);
    case 'counts':
      return countTable(counts);
    case 'rejected':
      return [['Row', 'Reason'], ...log.read.rejected.map(({ row, why }): Cell[] => [row, inWords(why)])];
  }
}

/** A Traffic table leaves a column Note alone: what was read stands there, beside the figures. */
function withNote([head = [], ...rows]: Table, note: string): Table {
  return [[...head, 'Note'], ...rows.map((row, index) => [...row, index === 0 ? note : ''])];
}

function noteOf({ used, rejected }: ReadLog, { days }: Counts): string {
  const rows = rejected.slice(0, 5).map(({ row }) => String(row));
  const which = rejected.length > rows.length ? `${rows.join(', ')}, …` : rows.join(', ');
  const left = rejected.length === 0 ? '' : `; ${rejected.length} rejected (rows ${which})`;
  return `${used} rows used${left}. Sessions of ${days} days × 365 ÷ 12 ÷ ${days}`;
}

const EMPTY = '';

function number(value: Dec | undefined): Cell {
  return value === undefined ? EMPTY : figure(value);
}

/** Figures that do not depend on the re-contact window stand in each column alike. */
const FIGURES: readonly (readonly [label: string, of: (own: Measured) => Cell])[] = [
  ['Sessions', ({ sessions }) => sessions],
  ['Contacts', ({ contacts }) => contacts],
  ['Interactions per session', ({ interactionsPerSession }) => number(interactionsPerSession)],
  ['Resolution rate', ({ resolutionRate }) => number(resolutionRate)],
  ['Resolution rate, low (95%)', ({ interval }) => number(interval?.low)],
  ['Resolution rate, high (95%)', ({ interval }) => number(interval?.high)],
  ['Handover rate', ({ handoverRate }) => number(handoverRate)],
  ['Re-contact rate', ({ recontactRate }) => number(recontactRate)],
  ['Pending', ({ fates }) => fates.pending],
  ['Involvement rate', ({ involvementRate }) => number(involvementRate)],
];

const LENGTHS: readonly (readonly [label: string, share: string])[] = [
  ['Replies of half the sessions, at most', '0.5'],
  ['Replies of 9 in 10 sessions, at most', '0.9'],
  ['Replies of 99 in 100 sessions, at most', '0.99'],
];

function summary({ read, zone, tables }: MeasuredLog): Table {
  const measured = tables.map(({ counts }) => measure(counts));
  const all = (label: string, cell: Cell): Cell[] => [label, ...tables.map(() => cell)];
  const [first] = tables;
  const span = first?.counts.span;
  return [
    ['Figure', ...tables.map(({ recontact }) => `${spanText(recontact)} of re-contact`)],
    ...FIGURES.map(([label, of]): Cell[] => [label, ...measured.map(of)]),
    ...LENGTHS.map(([label, share]) =>
      all(label, percentile(measured[0]?.histogram ?? [], dec(share)) ?? EMPTY),
    ),
    all('Rows used', read.used),
    all('Rows rejected', read.rejected.length),
    all('Messages of customers', first?.counts.messages.customer ?? 0),
    all('Messages of the AI', first?.counts.messages.ai ?? 0),
    all('of these before a customer wrote', first?.counts.greetings ?? 0),
    all('Messages of people', first?.counts.messages.human ?? 0),
    all('Messages of the system', first?.counts.messages.system ?? 0),
    all('First day', span === undefined ? EMPTY : dateText(span.first, zone)),
    all('Last day', span === undefined ? EMPTY : dateText(span.last, zone)),
    all('Days', first?.counts.days ?? 0),
    all('Customers told by', read.byConversation ? 'conversation: who comes back is not seen' : 'customer'),
  ];
}

function dateText(instant: number, zone: Zone): string {
  const { year, month, day } = calendarDay(dayOf(instant, zone));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const HEADERS = { channel: 'Channel', topic: 'Topic', month: 'Month' } as const;

function parts<Key extends keyof Required<CountPart>>(
  counts: Counts,
  key: Key,
  name: (of: Required<CountPart>[Key]) => string,
): Table {
  return [
    [HEADERS[key], ...FIGURES.map(([label]) => label)],
    ...distinct(counts, key).map((of): Cell[] => {
      const own = measure(counts, { [key]: of });
      return [name(of), ...FIGURES.map(([, cell]) => cell(own))];
    }),
  ];
}

function countTable({ rows }: Counts): Table {
  return [
    ['Channel', 'Topic', 'Month', 'Replies', 'Fate', 'Sessions'],
    ...rows.map(({ channel, topic, month, replies, fate, sessions }): Cell[] => [
      channel,
      topic,
      monthText(month),
      replies,
      fate,
      sessions,
    ]),
  ];
}
