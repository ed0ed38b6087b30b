import type { ExportFormat } from './format.js';
import { isSome, sessionMessages } from './session-row.js';

/** Zendesk writes a hyphen where it has nothing. */
const known = (cell: string) => (cell === '-' ? '' : cell);
const AI_TAGS = /(^|\s)(ai_agent|ai_agents|answer_bot|bot|ai)(\s|$|_)/i;

/** Tickets as the Admin Center exports them, a row each. `Replies` are those of people; that the AI took part stands in tags. */
export const ZENDESK_EXPORT: ExportFormat = {
  id: 'zendesk-tickets',
  name: 'Zendesk tickets (CSV)',
  states: 'sessions',
  gives: ['channels', 'customers'],
  signs: ['Requester id', 'Via', 'Replies', 'Created at'],
  read: (record) =>
    sessionMessages({
      customer: known(record.text('Requester id')),
      conversation: known(record.text('Id')),
      channel: known(record.text('Via')),
      topic: '',
      at: known(record.text('Created at')),
      hasAi: AI_TAGS.test(record.text('Tags')),
      hasHuman: isSome(known(record.text('Replies'))),
    }),
};
