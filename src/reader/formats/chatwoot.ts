import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

/** 0 comes in, 1 goes out, 2 is an activity, 3 a template. @source chatwoot.com, developers, messages */
const INCOMING = '0';
const OUTGOING = '1';

/** Messages of Chatwoot; of those that go out the kind of the sender says whether it is the AI's. */
export const CW_MESSAGES: ExportFormat = {
  id: 'chatwoot',
  name: 'Chatwoot messages (JSON)',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors', 'channels', 'customers'],
  signs: ['conversation_id', 'message_type', 'inbox_id'],
  lists: ['payload'],
  read: (record) =>
    messagesOf([
      {
        customer: record.text('conversation.contact_inbox.contact_id', 'contact_id'),
        conversation: record.text('conversation_id'),
        channel: record.text('inbox_id'),
        topic: '',
        author: writerOf(record),
        at: record.text('created_at'),
      },
    ]),
};

function writerOf(record: FileRecord): Author {
  const type = record.text('message_type');
  if (record.text('private') === 'true') return 'system';
  if (type === INCOMING) return 'customer';
  if (type !== OUTGOING) return 'system';
  return /bot|captain/i.test(record.text('sender_type', 'sender.type')) ? 'ai' : 'human';
}
