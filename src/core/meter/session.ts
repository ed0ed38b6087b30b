import { plain } from '../exact/plain.js';
import { unresolvedShare, type UsageMeter } from './meter.js';

/** Conversation windows as the vendor draws them: the window factor w for each real session, resolved or not. */
export const session: UsageMeter = {
  kind: 'usage',
  unit: 'sessions',
  needsInteractions: () => false,
  unitsPerSession: (_session, { windowFactor }) => windowFactor,
  explain: (_session, { windowFactor }) => plain(windowFactor),
  failureShare: unresolvedShare,
};
