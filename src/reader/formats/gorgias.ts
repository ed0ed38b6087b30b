import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

/** Who answers as the AI is known by the name of its sender: `from_agent` holds for it and for people alike. */
const AI_SENDERS = new Set(['ai agent', 'ai assistant', 'gorgias bot']);

/** Tickets with their messages. @source developers.gorgias.com, the ticket and message objects */
export const GORGIAS: ExportFormat = {
  id: 'gorgias',
  name: 'Gorgias tickets with messages (JSON)',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors', 'channels', 'customers'],
  signs: ['messages', 'customer.id', 'created_datetime'],
  lists: ['data'],
  read(record) {
    const shared = {
      customer: record.text('customer.id'),
      conversation: record.text('id'),
      channel: record.text('channel'),
      topic: '',
    };
    return messagesOf(
      record.list('messages').map((message) => ({
        ...shared,
        author: writerOf(message),
        at: message.text('sent_datetime', 'created_datetime'),
      })),
    );
  },
};

function writerOf(message: FileRecord): Author {
  if (message.text('public') === 'false') return 'system';
  if (message.text('from_agent') !== 'true') return 'customer';
  return AI_SENDERS.has(message.text('sender.name').toLowerCase()) ? 'ai' : 'human';
}
