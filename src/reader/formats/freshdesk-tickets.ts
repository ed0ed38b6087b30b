import { hasAiTag, type ExportFormat, type TagColumn } from './format.js';
import { isSome, sessionMessages } from './session-row.js';

const AI_TAG = /(^|\s)(bot|freddy|ai[ _-]?agent|ai)($|\s)/i;
const TAGS: TagColumn = {
  of: (record) =>
    record
      .text('Tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  isOfAi: (tag) => AI_TAG.test(tag),
};

/** Tickets a row each; people's and customers' replies are counted, those of the AI are not. */
export const FRESHDESK_EXPORT: ExportFormat = {
  id: 'freshdesk-tickets',
  name: 'Freshdesk tickets (CSV)',
  states: 'sessions',
  gives: ['channels', 'customers'],
  signs: ['Ticket ID', 'Agent interactions', 'Customer interactions', 'Created time'],
  tags: TAGS,
  read: (record, aiTags) =>
    sessionMessages({
      customer: record.text('Contact ID', 'Email'),
      conversation: record.text('Ticket ID'),
      channel: record.text('Source'),
      topic: record.text('Type'),
      at: record.text('Created time'),
      hasAi: hasAiTag(TAGS, record, aiTags),
      hasHuman: isSome(record.text('Agent interactions')),
    }),
};
