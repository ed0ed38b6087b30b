import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { unresolvedShare, type UsageMeter } from './meter.js';

/** AI replies: μ a session, resolved or not. */
export const interaction: UsageMeter = {
  kind: 'usage',
  aliases: ['message', 'reply'],
  unit: 'interactions',
  name: 'Per AI reply',
  says: 'Every message that the AI sends.',
  terms: {},
  define: () => ok({}),
  replyUnits: () => ({ kind: 'replies' }),
  unitsPerSession: ({ interactionsPerSession }) => interactionsPerSession,
  explain: ({ interactionsPerSession }) => plain(interactionsPerSession),
  failureShare: unresolvedShare,
};
