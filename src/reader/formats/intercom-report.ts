import type { ExportFormat } from './format.js';
import { isSome, isYes, sessionMessages } from './session-row.js';

/** States that say that a person took over. They have three vocabularies. @source developers.intercom.com, ai_agent, 2.11 to 2.15 */
const HANDED_OVER = new Set([
  'escalated',
  'routed to team',
  'procedure handoff',
  'procedure_handoff',
  'routed_to_team',
]);

/** A report's conversations, a row each; the zone of its times stands in their header. */
export const INTERCOM_REPORT: ExportFormat = {
  id: 'intercom-report',
  name: 'Intercom report (CSV)',
  states: 'sessions',
  gives: ['channels', 'customers'],
  signs: ['Conversation ID', 'Conversation started at', 'Fin AI Agent resolution state'],
  read: (record) =>
    sessionMessages({
      customer: record.text('User ID', 'Contact ID'),
      conversation: record.text('Conversation ID'),
      channel: record.text('Channel'),
      topic: record.text('AI Topic'),
      at: record.text('Conversation started at'),
      hasAi: isYes(record.text('Fin AI Agent involved')),
      hasHuman:
        HANDED_OVER.has(record.text('Fin AI Agent resolution state').toLowerCase()) ||
        isSome(record.text('Replies to close a conversation')) ||
        record.text('First response time (seconds)') !== '',
    }),
};
