import { hasAiTag, type ExportFormat, type TagColumn } from './format.js';
import { isSome, sessionMessages } from './session-row.js';

/** Zendesk writes a hyphen where it has nothing. */
const known = (cell: string) => (cell === '-' ? '' : cell);
const AI_TAG = /^(ai_agent|ai_agents|answer_bot|bot|ai)(_|$)/i;
const TAGS: TagColumn = {
  of: (record) =>
    known(record.text('Tags'))
      .split(/\s+/)
      .filter((tag) => tag !== ''),
  isOfAi: (tag) => AI_TAG.test(tag),
};

/** Tickets as the Admin Center exports them, a row each. `Replies` are those of people; that the AI took part stands in tags. */
export const ZENDESK_EXPORT: ExportFormat = {
  id: 'zendesk-tickets',
  name: 'Zendesk tickets (CSV)',
  states: 'sessions',
  gives: ['channels', 'customers'],
  signs: ['Requester id', 'Via', 'Replies', 'Created at'],
  tags: TAGS,
  read: (record, aiTags) =>
    sessionMessages({
      customer: known(record.text('Requester id')),
      conversation: known(record.text('Id')),
      channel: known(record.text('Via')),
      topic: '',
      at: known(record.text('Created at')),
      hasAi: hasAiTag(TAGS, record, aiTags),
      hasHuman: isSome(known(record.text('Replies'))),
    }),
};
