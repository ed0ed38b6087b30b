import { plain } from '../exact/plain.js';
import { unresolvedShare, type UsageMeter } from './meter.js';

/** AI replies: μ a session, resolved or not. */
export const interaction: UsageMeter = {
  kind: 'usage',
  unit: 'interactions',
  needsInteractions: () => true,
  unitsPerSession: ({ interactionsPerSession }) => interactionsPerSession,
  explain: ({ interactionsPerSession }) => plain(interactionsPerSession),
  failureShare: unresolvedShare,
};
