import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { unresolvedShare, type UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

/** AI replies: μ a session, resolved or not. */
export const interaction: UsageMeter = {
  kind: 'usage',
  aliases: ['message', 'reply'],
  unit: phrase('countedInteractions'),
  name: phrase('meterInteractionName'),
  says: phrase('meterInteractionSays'),
  terms: {},
  define: () => ok({}),
  replyUnits: () => ({ kind: 'replies' }),
  unitsPerSession: ({ interactionsPerSession }) => interactionsPerSession,
  explain: ({ interactionsPerSession }) => plain(interactionsPerSession),
  failureShare: unresolvedShare,
};
