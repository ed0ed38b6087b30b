import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, rejectedAs, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

const AUTHORS: Readonly<Record<string, Author>> = {
  Agent: 'human',
  Supervisor: 'human',
  Bot: 'ai',
  EndUser: 'customer',
  System: 'system',
};

/** What an entry is that somebody wrote; the others are events: a bot that was set up, an agent who joined. */
const WRITTEN = 'Text';

/** Entries of conversations in Salesforce messaging. @source developer.salesforce.com, ConversationEntry */
export const SALESFORCE_ENTRIES: ExportFormat = {
  id: 'salesforce-entries',
  name: 'Salesforce conversation entries',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors'],
  signs: ['ConversationId', 'ActorType', 'EntryTime'],
  read(record) {
    const word = record.text('ActorType');
    const author = AUTHORS[word];
    if (author === undefined) return word === '' ? rejectedAs('noAuthor') : rejectedAs('unknownAuthor', word);
    return messagesOf([
      {
        // Only a customer's own entries name the customer: the conversation stands for them.
        customer: '',
        conversation: record.text('ConversationId'),
        channel: record.text('ChannelType'),
        topic: '',
        author: isEvent(record) ? 'system' : author,
        at: record.text('ClientTimestamp', 'EntryTime'),
      },
    ]);
  },
};

function isEvent(record: FileRecord): boolean {
  const type = record.text('EntryType');
  return type !== '' && type !== WRITTEN;
}
