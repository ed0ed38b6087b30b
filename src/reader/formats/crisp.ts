import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

/** Messages of Crisp sessions. @source docs.crisp.chat, messages in a conversation; names of fields as in the vendor's client, crisp-api 11.3.0 */
export const CRISP: ExportFormat = {
  id: 'crisp',
  name: 'Crisp messages (JSON)',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors'],
  signs: ['session_id', 'from', 'fingerprint', 'timestamp'],
  lists: ['data'],
  read: (record) =>
    messagesOf([
      {
        customer: '',
        conversation: record.text('session_id'),
        channel: '',
        topic: '',
        author: writerOf(record),
        at: record.text('timestamp'),
      },
    ]),
};

function writerOf(record: FileRecord): Author {
  const type = record.text('type');
  if (type === 'note' || type === 'event') return 'system';
  if (record.text('from') === 'user') return 'customer';
  return record.text('automated') === 'true' ? 'ai' : 'human';
}
