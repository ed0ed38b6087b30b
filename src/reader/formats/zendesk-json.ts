import type { Author } from '../../core/evidence/messages.js';
import { messagesOf, type ExportFormat } from './format.js';
import type { FileRecord } from './record.js';

const BOT_CHANNELS = new Set(['answer_bot', 'answer_bot_for_agents', 'ai_agent']);
/** Who a message of a chat is of. @source developer.zendesk.com, Ticket Audits, ChatStartedEvent */
const CHAT_AUTHORS: Readonly<Record<string, Author>> = {
  Visitor: 'customer',
  EndUser: 'customer',
  Agent: 'human',
  Bot: 'ai',
  AnswerBot: 'ai',
  System: 'system',
};

/** Tickets with their comments, the users beside them where they are there; what was said in messaging stands in audits. */
export const ZENDESK_JSON: ExportFormat = {
  id: 'zendesk-comments',
  name: 'Zendesk tickets with comments (JSON)',
  states: 'messages',
  gives: ['messages', 'humanAuthors', 'channels', 'customers'],
  signs: ['requester_id', 'comments'],
  lists: ['tickets'],
  read(record) {
    const customer = record.text('requester_id');
    const shared = {
      customer,
      conversation: record.text('id'),
      channel: record.text('via.channel'),
      topic: '',
    };
    const roles = new Map(record.list('users').map((user) => [user.text('id'), user.text('role')]));
    const comments = record.list('comments').map((comment) => ({
      ...shared,
      author: writerOf(comment, customer, roles),
      at: comment.text('created_at'),
    }));
    const said = record
      .list('audits')
      .flatMap((audit) => audit.list('events'))
      .filter((event) => event.text('type') === 'ChatStartedEvent')
      .flatMap((event) => event.list('value.history'))
      .filter((own) => own.text('type') === 'ChatMessage')
      .map((own) => ({
        ...shared,
        author: CHAT_AUTHORS[own.text('actor_type')] ?? 'system',
        at: own.text('timestamp'),
      }));
    return messagesOf([...comments, ...said]);
  },
};

function writerOf(comment: FileRecord, requester: string, roles: ReadonlyMap<string, string>): Author {
  // What is not public no customer sees.
  if (comment.text('public') === 'false') return 'system';
  if (BOT_CHANNELS.has(comment.text('via.channel'))) return 'ai';
  const author = comment.text('author_id');
  if (author === requester || roles.get(author) === 'end-user') return 'customer';
  return 'human';
}
