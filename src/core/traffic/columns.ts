import type { Header } from '../grid/headers.js';
import { NOT_NEGATIVE, readNumber } from '../grid/number.js';
import type { TableShape } from '../grid/table.js';
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

/** The columns of a Traffic table. */
export const TRAFFIC_COLUMN = {
  channel: { header: 'Channel', aliases: ['channel name'] },
  sessions: {
    header: 'Sessions',
    aliases: [
      ...['volume', 'conversations', 'tickets', 'sessions a month', 'sessions per month', 'monthly sessions'],
      ...['monthly volume', 'conversations a month', 'conversations per month', 'monthly conversations'],
      ...['tickets a month', 'tickets per month', 'monthly tickets'],
    ],
  },
  contacts: { header: 'Contacts', aliases: ['inbound contacts', 'contacts a month', 'contacts per month'] },
  involvementRate: { header: 'Involvement rate', aliases: ['AI involvement rate', 'involvement %'] },
  interactionsPerSession: { header: 'Interactions per session', aliases: INTERACTIONS_WORDS },
  resolutionRate: { header: 'Resolution rate', aliases: RESOLUTION_RATE_WORDS },
  turns: { header: 'Turns' },
  humanCost: {
    header: 'Human cost',
    aliases: ['human cost per contact', 'cost per contact', 'cost per human contact'],
  },
  currency: { header: 'Currency' },
} as const;

/** Every header that a Traffic table may have. */
export const TRAFFIC_HEADERS: readonly Header[] = Object.values<Header>(TRAFFIC_COLUMN);

/** How a Traffic table is read. */
export const TRAFFIC_TABLE: TableShape = {
  table: 'traffic',
  headers: TRAFFIC_HEADERS,
  signs: [
    TRAFFIC_COLUMN.channel,
    TRAFFIC_COLUMN.sessions,
    TRAFFIC_COLUMN.contacts,
    TRAFFIC_COLUMN.resolutionRate,
  ].map(({ header }) => header),
  totals: {
    named: TRAFFIC_COLUMN.channel.header,
    additive: [TRAFFIC_COLUMN.sessions.header, TRAFFIC_COLUMN.contacts.header],
    made: volumeMade,
    averaged: [
      TRAFFIC_COLUMN.interactionsPerSession.header,
      TRAFFIC_COLUMN.resolutionRate.header,
      TRAFFIC_COLUMN.involvementRate.header,
      TRAFFIC_COLUMN.humanCost.header,
    ],
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
  const involvement = figure(TRAFFIC_COLUMN.involvementRate.header) || 1;
  const [sessions, contacts] = [TRAFFIC_COLUMN.sessions, TRAFFIC_COLUMN.contacts].map((own) =>
    figure(own.header),
  );
  if (header === TRAFFIC_COLUMN.sessions.header)
    return contacts === undefined ? null : contacts * involvement;
  return sessions === undefined ? null : sessions / involvement;
}
