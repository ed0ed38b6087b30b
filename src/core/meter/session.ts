import { ONE, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { ok } from '../fault/result.js';
import { AMOUNT_OR_NONE } from '../grid/number.js';
import { unresolvedShare, type UsageMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

export interface SessionDefinition {
  /** w: billed sessions per real session. */
  readonly windowFactor: Dec;
}

/** Conversation windows as the vendor draws them: the window factor w for each real session, resolved or not. */
export const session: UsageMeter<SessionDefinition> = {
  kind: 'usage',
  aliases: ['conversation', 'ticket'],
  unit: phrase('countedSessions'),
  name: phrase('meterSessionName'),
  says: phrase('meterSessionSays'),
  terms: {
    windowFactor: {
      header: 'Window factor',
      kind: 'number',
      rule: AMOUNT_OR_NONE,
      group: 'definition',
      unit: phrase('unitBilledPerSession'),
      says: phrase('windowFactorSays'),
      example: 1.1,
      place: 41,
      isCommon: true,
      sheet: { width: 14, isDecimal: true },
    },
  },
  define: ({ windowFactor = ONE }) => ok({ windowFactor }),
  unitsPerSession: (_session, { windowFactor }) => windowFactor,
  explain: (_session, { windowFactor }) => plain(windowFactor),
  failureShare: unresolvedShare,
};
