import type { Header } from '../grid/headers.js';
import { NOT_NEGATIVE, readNumber, SHARE, zeroIsBlank } from '../grid/number.js';
import type { TableShape } from '../grid/table.js';
import { headersWhere, type Term } from '../grid/term.js';
import type { Row } from '../grid/totals.js';
import { phrase } from '../phrase/phrase.js';

/** Other words for the resolution rate, wherever it has a column. */
export const RESOLUTION_RATE_WORDS = [
  ...['rho', 'ρ', 'resolution %', 'resolution rate %', 'resolution', 'resolved %', 'resolution share'],
];

/** Other words for the interactions of a session, wherever they have a column. */
export const INTERACTIONS_WORDS = [
  ...['mu', 'μ', 'interactions per conversation', 'replies per session', 'replies per conversation'],
  ...['AI replies per session', 'messages per session', 'messages per conversation', 'turns per session'],
];

/** The columns of a Traffic table, in the order in which they are shown. */
export const TRAFFIC_TERMS = {
  channel: {
    header: 'Channel',
    aliases: ['channel name'],
    kind: 'text',
    group: 'definition',
    unit: '',
    says: phrase('trafficChannelSays'),
    example: 'Chat',
    place: 10,
    isCommon: true,
    isUsual: true,
    sheet: { width: 34 },
  },
  sessions: {
    header: 'Sessions',
    aliases: [
      ...['volume', 'conversations', 'tickets', 'sessions a month', 'sessions per month', 'monthly sessions'],
      ...['monthly volume', 'conversations a month', 'conversations per month', 'monthly conversations'],
      ...['tickets a month', 'tickets per month', 'monthly tickets'],
    ],
    kind: 'number',
    rule: NOT_NEGATIVE,
    group: 'units',
    unit: phrase('unitAMonth'),
    says: phrase('trafficSessionsSays'),
    example: 50000,
    place: 20,
    isCommon: true,
    isUsual: true,
    inTotal: 'sum',
    sheet: { width: 28 },
  },
  contacts: {
    header: 'Contacts',
    aliases: ['inbound contacts', 'contacts a month', 'contacts per month'],
    kind: 'number',
    rule: NOT_NEGATIVE,
    group: 'units',
    unit: phrase('unitAMonth'),
    says: phrase('trafficContactsSays'),
    example: 60000,
    place: 80,
    inTotal: 'sum',
    sheet: { width: 14 },
  },
  involvementRate: {
    header: 'Involvement rate',
    aliases: ['AI involvement rate', 'involvement %'],
    kind: 'share',
    rule: zeroIsBlank(SHARE),
    group: 'definition',
    unit: phrase('unitOfContacts'),
    says: phrase('trafficInvolvementRateSays'),
    example: 0.8,
    place: 90,
    inTotal: 'mean',
    sheet: { width: 15 },
  },
  customers: {
    header: 'Customers',
    aliases: ['distinct customers', 'unique customers', 'active users', 'users', 'monthly active users'],
    kind: 'number',
    rule: zeroIsBlank(NOT_NEGATIVE),
    group: 'units',
    unit: phrase('unitAMonth'),
    says: phrase('trafficCustomersSays'),
    example: 20000,
    place: 85,
    sheet: { width: 14 },
  },
  interactionsPerSession: {
    header: 'Interactions per session',
    aliases: INTERACTIONS_WORDS,
    kind: 'number',
    rule: zeroIsBlank(NOT_NEGATIVE),
    group: 'units',
    unit: phrase('unitAiReplies'),
    says: phrase('trafficInteractionsPerSessionSays'),
    example: 4,
    place: 30,
    isCommon: true,
    isUsual: true,
    inTotal: 'mean',
    sheet: { width: 16, isDecimal: true },
  },
  resolutionRate: {
    header: 'Resolution rate',
    aliases: RESOLUTION_RATE_WORDS,
    kind: 'share',
    rule: SHARE,
    group: 'definition',
    unit: phrase('unitOfSessions'),
    says: phrase('trafficResolutionRateSays'),
    example: 0.65,
    place: 40,
    isCommon: true,
    isUsual: true,
    inTotal: 'mean',
    sheet: { width: 15 },
  },
  turns: {
    header: 'Turns',
    kind: 'turns',
    group: 'definition',
    unit: phrase('unitSpreadOfSessions'),
    says: phrase('trafficTurnsSays'),
    example: 'poisson',
    place: 70,
    isUsual: true,
    sheet: { width: 18, unit: phrase('unitSpreadOfLength') },
  },
  humanCost: {
    header: 'Human cost',
    aliases: ['human cost per contact', 'cost per contact', 'cost per human contact'],
    kind: 'money',
    rule: NOT_NEGATIVE,
    group: 'fee',
    unit: phrase('unitAContact'),
    says: phrase('trafficHumanCostSays'),
    example: 7.4,
    place: 50,
    isCommon: true,
    isUsual: true,
    inTotal: 'mean',
    sheet: { width: 13 },
  },
  currency: {
    header: 'Currency',
    kind: 'text',
    group: 'fee',
    unit: '',
    says: phrase('trafficCurrencySays'),
    example: 'EUR',
    place: 60,
    sheet: { width: 10, unit: phrase('unitCode') },
  },
} as const satisfies Readonly<Record<string, Term>>;

/** Every header that a Traffic table may have. */
export const TRAFFIC_HEADERS: readonly Header[] = Object.values<Header>(TRAFFIC_TERMS);

/** How a Traffic table is read. */
export const TRAFFIC_TABLE: TableShape = {
  table: 'traffic',
  headers: TRAFFIC_HEADERS,
  signs: [
    TRAFFIC_TERMS.channel,
    TRAFFIC_TERMS.sessions,
    TRAFFIC_TERMS.contacts,
    TRAFFIC_TERMS.resolutionRate,
  ].map(({ header }) => header),
  totals: {
    named: TRAFFIC_TERMS.channel.header,
    additive: headersWhere<Term>(TRAFFIC_TERMS, ({ inTotal }) => inTotal === 'sum'),
    made: volumeMade,
    averaged: headersWhere<Term>(TRAFFIC_TERMS, ({ inTotal }) => inTotal === 'mean'),
    never: undefined,
    fewest: 1,
  },
};

/** Sessions made of contacts and the involvement rate, and contacts made of sessions, as a channel has them. */
function volumeMade(row: Row, header: string): number | null {
  const figure = (column: string) => {
    const read = readNumber(row.get(column), '', NOT_NEGATIVE);
    return read.ok && read.value !== undefined ? read.value.toNumber() : undefined;
  };
  const involvement = figure(TRAFFIC_TERMS.involvementRate.header) || 1;
  const [sessions, contacts] = [TRAFFIC_TERMS.sessions, TRAFFIC_TERMS.contacts].map((own) =>
    figure(own.header),
  );
  if (header === TRAFFIC_TERMS.sessions.header) return contacts === undefined ? null : contacts * involvement;
  return sessions === undefined ? null : sessions / involvement;
}
