import { messagesOf, rejectedAs, type ExportFormat } from './format.js';
import { isSome, sessionMessages } from './session-row.js';

/**
 * The data export of AI agents: a file a day and a record a conversation, without the text and the time of its messages,
 * so that replies of the AI are counted and not told from its greeting.
 * @source names of fields as programs that read the export have them; what a status can be is not published
 */
export const ZENDESK_AI_AGENTS: ExportFormat = {
  id: 'zendesk-ai-agents',
  name: 'Zendesk AI agents, data export (JSON)',
  states: 'sessions',
  gives: ['channels'],
  isUnverified: true,
  signs: ['conversation_id', 'conversation_start_time', 'bot_messages_count', 'visitor_messages_count'],
  read(record) {
    if (record.text('test_mode') === 'true') return rejectedAs('testTraffic');
    const shared = {
      customer: '',
      conversation: record.text('conversation_id'),
      channel: record.text('channel'),
      topic: '',
      at: record.text('conversation_start_time'),
    };
    // Opened, and nothing was asked.
    if (!isSome(record.text('visitor_messages_count'))) return messagesOf([{ ...shared, author: 'system' }]);
    return sessionMessages({
      ...shared,
      hasAi: isSome(record.text('bot_messages_count')),
      hasHuman: /escalat/i.test(record.text('conversation_status')),
    });
  },
};
