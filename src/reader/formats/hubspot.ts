import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

/** An actor's id begins with a letter for its kind. @source developers.hubspot.com, Conversations, actors */
const ACTORS: Readonly<Record<string, Author>> = {
  A: 'human',
  B: 'ai',
  V: 'customer',
  E: 'customer',
  S: 'system',
};
const TYPES: Readonly<Record<string, Author>> = { AGENT: 'human', BOT: 'ai', VISITOR: 'customer' };

/** Messages of threads; comments, assignments and greetings are no messages to a customer. */
export const HUBSPOT: ExportFormat = {
  id: 'hubspot',
  name: 'HubSpot conversation threads (JSON)',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'humanAuthors', 'channels'],
  signs: ['conversationsThreadId', 'createdAt', 'createdBy'],
  lists: ['results'],
  read: (record) =>
    messagesOf([
      {
        // The thread has the contact, its messages do not: the thread stands for them.
        customer: '',
        conversation: record.text('conversationsThreadId'),
        channel: record.text('channelId'),
        topic: '',
        author: writerOf(record),
        at: record.text('createdAt'),
      },
    ]),
};

function writerOf(record: FileRecord): Author {
  if (record.has('type') && record.text('type') !== 'MESSAGE') return 'system';
  const actor = record.list('senders')[0]?.text('actorId') || record.text('createdBy');
  return TYPES[record.text('actor.type', 'actorType')] ?? ACTORS[actor.charAt(0)] ?? 'system';
}
