import type { Author } from '../../core/evidence/messages.js';
import { nameKey } from './record.js';

/** What exports call those who write. `agent` is a person in every helpdesk; where it is the AI, the reader is told so. */
const WORDS: Readonly<Record<Author, readonly string[]>> = {
  customer: [
    ...[
      'customer',
      'user',
      'end user',
      'enduser',
      'visitor',
      'contact',
      'client',
      'lead',
      'requester',
      'guest',
    ],
    ...['chatter', 'consumer', 'caller', 'inbound', 'incoming', 'kunde', 'kundin', 'besucher'],
  ],
  ai: [
    ...['ai', 'ai agent', 'ai assistant', 'assistant', 'bot', 'chatbot', 'agent bot', 'virtual agent', 'fin'],
    ...['virtual assistant', 'answer bot', 'llm', 'ki', 'ki agent'],
  ],
  human: [
    ...[
      'human',
      'human agent',
      'agent',
      'admin',
      'operator',
      'teammate',
      'team',
      'staff',
      'employee',
      'support',
    ],
    ...['rep', 'representative', 'supervisor', 'owner', 'mensch', 'mitarbeiter', 'mitarbeiterin'],
  ],
  system: [
    ...['system', 'workflow', 'automation', 'trigger', 'activity', 'template', 'survey', 'campaign', 'event'],
    ...['note', 'internal note', 'auto reply'],
  ],
};

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([author, words]) => words.map((word) => [word, author as Author] as const)),
);

/** Who a word means; undefined where it is not known. */
export function authorOf(word: string): Author | undefined {
  return KINDS.get(nameKey(word));
}
