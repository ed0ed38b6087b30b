import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, rejectedAs, type ExportFormat } from './format.js';

const AUTHORS: Readonly<Record<string, Author>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  bot: 'ai',
  admin: 'human',
  team: 'human',
};
const SAID = new Set([
  'conversation_message',
  'comment',
  'quick_reply',
  'open',
  'close',
  'assign_and_reopen',
]);

/** Messages of Intercom as loaders of warehouses write them, a row each. Workflows and the AI are both called bot there. */
export const INTERCOM_MESSAGES: ExportFormat = {
  id: 'intercom-messages',
  name: 'Intercom messages (CSV)',
  states: 'messages',
  gives: ['messages', 'humanAuthors'],
  signs: ['message_author_type', 'message_created_at', 'conversation_id'],
  read(record) {
    const word = record.text('message_author_type');
    const author = AUTHORS[word.toLowerCase()];
    if (word === '') return rejectedAs('noAuthor');
    if (author === undefined) return rejectedAs('unknownAuthor', word);
    return messagesOf([
      {
        // Only a customer's own message names the customer: the session stands for them.
        customer: '',
        conversation: record.text('conversation_id'),
        channel: '',
        topic: '',
        author: SAID.has(record.text('message_type')) ? author : 'system',
        at: record.text('message_created_at'),
      },
    ]);
  },
};
