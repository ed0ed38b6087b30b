import { sum, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, type Fault } from '../fault/fault.js';
import { within, type Place } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { calledOf } from '../grid/total-words.js';
import { phrase } from '../phrase/phrase.js';
import { ACTUALS as COLUMNS } from './actual-columns.js';

/** Figures of a month that were measured; undefined is as planned. */
export interface ActualFigures {
  readonly sessions: Dec | undefined;
  readonly interactionsPerSession: Dec | undefined;
  readonly resolutionRate: Dec | undefined;
}

/** One row of what happened. */
export interface ActualRow extends ActualFigures {
  readonly where: Place;
  /** From 1. */
  readonly month: number;
  /** '' is all channels together. */
  readonly channel: string;
  /** What was invoiced, less refunds, in the currency of the invoice. */
  readonly invoiced: Dec | undefined;
}

/** What happened in a month on one channel. */
export interface ActualChannel extends ActualFigures {
  readonly name: string;
  readonly where: Place;
}

/** What happened in a month. */
export interface ActualMonth {
  /** From 1. */
  readonly month: number;
  /** Of all channels together. */
  readonly whole: ActualFigures;
  readonly channels: readonly ActualChannel[];
  /** Undefined where no invoice is there yet. */
  readonly invoiced: Dec | undefined;
}

type FigureKey = keyof ActualFigures;
const FIGURES: readonly FigureKey[] = ['sessions', 'interactionsPerSession', 'resolutionRate'];
const RATES = ['interactionsPerSession', 'resolutionRate'] as const;
const NOTHING: ActualFigures = {
  sessions: undefined,
  interactionsPerSession: undefined,
  resolutionRate: undefined,
};
/** Sums are typed with the digits of a double, averages as they are shown. */
const [OF_A_SUM, OF_A_MEAN] = ['1e-9', '0.01'];

/**
 * Rows by month, the months rising. Invoices and refunds of a month add up. A row of all channels beside rows of channels that
 * have sessions is their total: its figures must be theirs, and its invoice is theirs where they have none.
 * Faults: a figure that a month has twice; a total that is none.
 */
export function actualMonths(rows: readonly ActualRow[]): Result<readonly ActualMonth[]> {
  const faults: Fault[] = [];
  const months = new Map<number, ActualRow[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  const read = [...months].sort(([a], [b]) => a - b).map(([month, own]) => monthOfRows(month, own, faults));
  return faults.length > 0 ? failed(...faults) : ok(read);
}

function monthOfRows(month: number, rows: readonly ActualRow[], faults: Fault[]): ActualMonth {
  const named = rows.filter((row) => !isOfAll(row));
  const channels = [...groupByName(named).values()].map((own) => ({
    name: own[0]?.channel ?? '',
    where: own[0]?.where ?? { table: 'actuals' as const },
    ...figuresOf(own, faults),
  }));
  const byChannel = channels.some(({ sessions }) => sessions !== undefined);
  const ofAll = rows.filter(isOfAll);
  const totals = ofAll.filter((row) => byChannel && row.sessions !== undefined);
  const others = ofAll.filter((row) => !totals.includes(row));
  for (const row of totals) faults.push(...totalFaults(row, named, channels));
  const whole = figuresOf(others, faults);
  for (const key of RATES) {
    const row = others.find((own) => own[key] !== undefined);
    if (row !== undefined && channels.some((own) => own[key] !== undefined)) faults.push(twice(row, key));
  }
  const own = invoicedIn([...named, ...others]);
  return { month, whole, channels, invoiced: own ?? invoicedIn(totals) };
}

/** Whether a row is of all channels: it names none, or is called so. */
export function isOfAll({ channel }: Pick<ActualRow, 'channel'>): boolean {
  return channel === '' || ['total', 'all'].includes(calledOf(channel));
}

function groupByName(rows: readonly ActualRow[]): Map<string, ActualRow[]> {
  const groups = new Map<string, ActualRow[]>();
  for (const row of rows) {
    const key = row.channel.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function figuresOf(rows: readonly ActualRow[], faults: Fault[]): ActualFigures {
  const figures: Record<FigureKey, Dec | undefined> = { ...NOTHING };
  for (const row of rows) {
    for (const key of FIGURES) {
      if (row[key] === undefined) continue;
      if (figures[key] !== undefined) faults.push(twice(row, key));
      figures[key] = row[key];
    }
  }
  return figures;
}

function twice({ where }: ActualRow, key: FigureKey): Fault {
  return conflict(within(where, { term: COLUMNS[key].header }), phrase('actualTwice'));
}

function invoicedIn(rows: readonly ActualRow[]): Dec | undefined {
  const stated = rows.flatMap(({ invoiced }) => invoiced ?? []);
  return stated.length === 0 ? undefined : sum(stated);
}

function totalFaults(
  row: ActualRow,
  named: readonly ActualRow[],
  channels: readonly ActualChannel[],
): Fault[] {
  const sessions = sum(channels.map((own) => own.sessions ?? ZERO));
  const invoiced = invoicedIn(named);
  const rules: readonly (readonly [keyof typeof COLUMNS, Dec | undefined, Dec | undefined, string])[] = [
    ['sessions', row.sessions, sessions, OF_A_SUM],
    ['invoiced', row.invoiced, invoiced, OF_A_SUM],
    ...RATES.map((key) => [key, row[key], meanOf(channels, key), OF_A_MEAN] as const),
  ];
  return rules.flatMap(([key, stated, known, tolerance]) => {
    if (stated === undefined || known === undefined) return [];
    if (stated.minus(known).abs().lte(known.abs().times(tolerance))) return [];
    const { header } = COLUMNS[key];
    const shown = plain(known.toSignificantDigits(12));
    return [conflict(row.where, phrase('wrongTotal', header, plain(stated), shown))];
  });
}

/** Of the channels that have the figure, over their sessions. */
function meanOf(channels: readonly ActualChannel[], key: (typeof RATES)[number]): Dec | undefined {
  const known = channels.flatMap(({ sessions, [key]: figure }) =>
    sessions === undefined || figure === undefined ? [] : [{ sessions, figure }],
  );
  const all = sum(known.map(({ sessions }) => sessions));
  return all.isZero() ? undefined : sum(known.map((own) => own.sessions.times(own.figure))).div(all);
}
