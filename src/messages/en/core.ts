import { EVIDENCE_WORDS } from '../../core/phrase/english/evidence.js';
import { FORM_WORDS } from '../../core/phrase/english/forms.js';
import { ENGLISH } from '../../core/phrase/english/index.js';

/**
 * What functions spill has the field's words, which formulas look up: session, interaction. Where people read, the same
 * is called a conversation and an AI reply, as everywhere in the pane and on the sheets.
 */
const READ = {
  leverInteractionsPerSessionLabel: 'AI replies per conversation',
  leverSessionsLabel: 'Conversations',
  metricCostPerSession: 'Cost per conversation',
  metricCostPerInteraction: 'Cost per AI reply',
  countedUnresolved: 'unresolved conversations',
  countedInteractions: 'AI replies',
  countedSessions: 'conversations',
  sliceCapped: 'Capped conversations',
  madeEscalationFee: 'unresolved conversations × the fee for each',
  madeSessions: 'conversations before the pause × the part handled',
  madeResolutions: 'conversations × resolution rate',
  madeUnresolved: 'conversations × (1 − resolution rate)',
  madeChannelUnits: 'conversations × units of a conversation',
  madeCappedChannel: 'conversations × what one costs on average, at most its cap',
  madeCostPerSession: 'monthly total ÷ conversations',
  madeFailureSpend: 'what was paid for conversations that were not resolved',
  stepSessions: 'Conversations',
  stepCostPerSession: 'Cost per conversation',
  stepSessionsOf: (channel: string) => `Conversations, ${channel}`,
  stepMoneyPerSession: 'money per conversation',
  formulaEverySession: (replies: string) => `${replies} AI replies in every conversation: an upper estimate`,
  formulaAround: (spread: string, replies: string) => `${spread} around ${replies} AI replies`,
  bridgeWindows: 'Conversation windows and re-contact credit',
  bridgeSchedules: 'Tiers, packages, commitments and caps per conversation',
} satisfies Partial<typeof ENGLISH>;

/** The words of the core in cells: those of the arguments and tables that a formula was given. */
export const cells = { ...ENGLISH, ...FORM_WORDS, ...EVIDENCE_WORDS };

/** The words of the core as English readers see them. */
export const core = { ...cells, ...READ };
