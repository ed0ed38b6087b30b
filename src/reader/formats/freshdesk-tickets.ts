import type { ExportFormat } from './format.js';
import { isSome, sessionMessages } from './session-row.js';

const AI_TAGS = /(^|[\s,])(bot|freddy|ai[ _-]?agent|ai)($|[\s,])/i;

/** Tickets a row each; people's and customers' replies are counted, those of the AI are not. */
export const FRESHDESK_EXPORT: ExportFormat = {
  id: 'freshdesk-tickets',
  name: 'Freshdesk tickets (CSV)',
  states: 'sessions',
  gives: ['channels', 'customers'],
  signs: ['Ticket ID', 'Agent interactions', 'Customer interactions', 'Created time'],
  read: (record) =>
    sessionMessages({
      customer: record.text('Contact ID', 'Email'),
      conversation: record.text('Ticket ID'),
      channel: record.text('Source'),
      topic: record.text('Type'),
      at: record.text('Created time'),
      hasAi: AI_TAGS.test(record.text('Tags')),
      hasHuman: isSome(record.text('Agent interactions')),
    }),
};
