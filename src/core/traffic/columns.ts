import type { Header } from '../grid/headers.js';
import { NOT_NEGATIVE, readNumber, SHARE, zeroIsBlank } from '../grid/number.js';
import type { TableShape } from '../grid/table.js';
import { headersWhere, type Term } from '../grid/term.js';
import type { Row } from '../grid/totals.js';

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
    says: 'Its name, as the charges that bill only some channels have it. Blank: all channels together.',
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
    unit: 'a month',
    says: 'Conversations in which the AI takes part, from the helpdesk’s report of AI conversations. Blank: contacts × involvement rate.',
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
    unit: 'a month',
    says: 'All inbound conversations, whoever handles them. Blank: sessions ÷ involvement rate.',
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
    unit: 'of contacts',
    says: 'Contacts in which the AI takes part. Blank: all of them.',
    example: 0.8,
    place: 90,
    inTotal: 'mean',
    sheet: { width: 15 },
  },
  interactionsPerSession: {
    header: 'Interactions per session',
    aliases: INTERACTIONS_WORDS,
    kind: 'number',
    rule: zeroIsBlank(NOT_NEGATIVE),
    group: 'units',
    unit: 'AI replies',
    says: 'Messages that the AI sends in an average conversation: AI messages ÷ AI conversations. Blank only where no charge counts replies.',
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
    unit: 'of sessions',
    says: 'Conversations that the AI really settles: nobody took over and the customer did not come back. It must be filled in.',
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
    unit: 'spread of session length',
    says: 'How the length of conversations spreads; it matters where a charge has a cap per session or counts started units. Blank: all alike.',
    example: 'poisson',
    place: 70,
    isUsual: true,
    sheet: { width: 18, unit: 'spread of length' },
  },
  humanCost: {
    header: 'Human cost',
    aliases: ['human cost per contact', 'cost per contact', 'cost per human contact'],
    kind: 'money',
    rule: NOT_NEGATIVE,
    group: 'fee',
    unit: 'a contact',
    says: 'What a contact costs that a person handles: pay, tools and overhead of the team ÷ contacts. Blank: not counted.',
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
    says: 'What the human costs are in, as its three letters, such as EUR. Blank: what the offers are in.',
    example: 'EUR',
    place: 60,
    sheet: { width: 10, unit: 'code' },
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
