import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, rejectedAs, type ExportFormat, type StatedMessage } from './format.js';
import type { FileRecord } from './record.js';

/** Triggered by a person who tries the AI out. */
const TEST_SOURCES = new Set(['fin_preview', 'workflow_preview']);
const AUTHORS: Readonly<Record<string, Author>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'human',
  team: 'human',
};
/** What people write; assignments, closings and notes are no messages to a customer. */
const SAID = new Set(['comment', 'quick_reply', 'assign_and_reopen', 'open', 'close']);

/** Conversations as the API gives them, with all their parts. @source developers.intercom.com, Conversations, 2.11 to 2.15 */
export const INTERCOM_JSON: ExportFormat = {
  id: 'intercom-conversations',
  name: 'Intercom conversations (JSON)',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors', 'channels', 'customers'],
  signs: ['conversation_parts', 'source'],
  lists: ['conversations'],
  read(record) {
    const source = record.text('ai_agent.source_type');
    if (TEST_SOURCES.has(source)) return rejectedAs('testTraffic', source);
    const conversation = record.text('id');
    const shared = {
      customer: record.list('contacts.contacts')[0]?.text('id', 'external_id') ?? '',
      conversation,
      channel: record.text('source.type'),
      topic: record.text('custom_attributes.AI Topic', 'ai_topic.name'),
    };
    const first: StatedMessage = {
      ...shared,
      author: authorOf(record.text('source.author.type'), isOfAi(record, 'source.author.')),
      at: record.text('created_at'),
    };
    const parts = record.list('conversation_parts.conversation_parts').map((part) => ({
      ...shared,
      author: writerOf(part),
      at: part.text('created_at'),
    }));
    return messagesOf([first, ...parts]);
  },
};

function writerOf(part: FileRecord): Author {
  // Closing or reopening is a message only where something was said with it.
  const isSaid = SAID.has(part.text('part_type')) && part.text('body') !== '';
  return isSaid ? authorOf(part.text('author.type'), isOfAi(part, 'author.')) : 'system';
}

function isOfAi(record: FileRecord, author: string): boolean {
  return record.text(`${author}from_ai_agent`, `${author}is_ai_answer`) === 'true';
}

/** A bot that is not the AI agent is a workflow. */
function authorOf(type: string, isAi: boolean): Author {
  return isAi ? 'ai' : (AUTHORS[type] ?? 'system');
}
