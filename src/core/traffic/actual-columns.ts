import type { Header } from '../grid/headers.js';
import { ANY_NUMBER, NOT_NEGATIVE, SHARE, zeroIsBlank, type NumberRule } from '../grid/number.js';
import { dayOrNumber } from '../grid/read-day.js';
import type { TableShape } from '../grid/table.js';
import { INTERACTIONS_WORDS, RESOLUTION_RATE_WORDS, TRAFFIC_TERMS } from './columns.js';

/** A figure of which a blank, or the 0 as which some hosts send it, is as planned. */
function orNone(rule: NumberRule): NumberRule {
  return { ...zeroIsBlank(rule), takesNone: true };
}

/** The columns of an Actuals table, in the order in which they are shown. */
export const ACTUALS = {
  month: {
    header: 'Month',
    aliases: [
      ...['months', 'period', 'date', 'billing month', 'billing period'],
      ...['invoice month', 'month of service'],
    ],
  },
  channel: { header: 'Channel', aliases: ['channel name'] },
  sessions: {
    header: 'Sessions',
    aliases: ['actual sessions', ...TRAFFIC_TERMS.sessions.aliases],
    rule: orNone(NOT_NEGATIVE),
  },
  interactionsPerSession: {
    header: 'Interactions per session',
    aliases: INTERACTIONS_WORDS,
    rule: zeroIsBlank(NOT_NEGATIVE),
  },
  resolutionRate: { header: 'Resolution rate', aliases: RESOLUTION_RATE_WORDS, rule: orNone(SHARE) },
  invoiced: {
    header: 'Invoiced',
    aliases: [
      ...[
        'invoice',
        'invoice amount',
        'invoiced amount',
        'invoice total',
        'amount invoiced',
        'billed amount',
      ],
      ...['amount', 'actual', 'actual cost', 'cost', 'spend', 'paid'],
    ],
    rule: orNone(ANY_NUMBER),
  },
} as const satisfies Readonly<Record<string, Header & { readonly rule?: NumberRule }>>;

/** Every header that an Actuals table may have. */
export const ACTUALS_HEADERS: readonly Header[] = Object.values(ACTUALS);

const { month, sessions, interactionsPerSession, resolutionRate, invoiced } = ACTUALS;

/** How an Actuals table is read. A row that says its month is never a total of others. */
export const ACTUALS_TABLE: TableShape = {
  table: 'actuals',
  headers: ACTUALS_HEADERS,
  signs: [month.header, sessions.header, invoiced.header],
  totals: {
    named: month.header,
    additive: [sessions.header, invoiced.header],
    made: () => null,
    averaged: [interactionsPerSession.header, resolutionRate.header],
    never: undefined,
    isOne: (row) => {
      const cell = row.get(month.header);
      if (typeof cell === 'string') return dayOrNumber(cell) !== undefined;
      return typeof cell === 'number' && cell !== 0;
    },
    fewest: 1,
  },
};
