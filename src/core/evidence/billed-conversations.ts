import { FATES, fateOf, nextStarts, type Fate } from './fates.js';
import type { MessageLog } from './message-log.js';
import { hasAuthor, type MessageParts } from './messages.js';
import type { Sessions } from './session-list.js';
import { sessionsOf } from './sessions.js';
import { monthsOf, spanOf } from './counts.js';
import type { Zone } from './zone.js';

export const VERDICTS = [
  'agrees',
  'billed, not billable',
  'billable, not billed',
  'cannot be settled',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is what it is: the fate of the conversation, or what stands in the way of judging it. */
export type Reason =
  | Fate
  | 'no AI reply'
  | 'an AI reply'
  | 'not in the log'
  | 'another month'
  | 'no people in the log'
  | 'late usage';

export interface BillingVerdict {
  readonly id: string;
  /** How often it stands on the list. */
  readonly billed: number;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** What the contract bills of a conversation: that the AI took part, or that it resolved it. */
export type Billable = 'sessions' | 'resolutions';

export interface JudgementRules {
  readonly billable: Billable;
  /** Microseconds. */
  readonly recontact: number;
  /** Usage of so many microseconds before the end of the log may stand on the next invoice. */
  readonly late: number;
  readonly zone: Zone;
  /** Months since January 1970; undefined: all of the log. */
  readonly month: number | undefined;
}

/** Both directions against each other, before any money is claimed. */
export interface Netting {
  readonly agreed: number;
  readonly over: number;
  readonly under: number;
  /** Times that an id stands on the list beyond its first, of conversations that can be judged. */
  readonly duplicates: number;
  readonly unsettled: number;
  /** Units to be taken off the invoice: over and duplicates less under; what cannot be settled is left out. */
  readonly net: number;
}

/** What is known of a conversation from its sessions. */
interface Known {
  month: number;
  end: number;
  fate: number;
  hasReply: boolean;
}

/** The order in which the fate of one session decides over another of the same conversation. */
const STRONGEST: readonly Fate[] = ['resolved', 'pending', 'came back', 'handover'];

/**
 * Every conversation of a vendor's list and of the log, judged under the contract's definition: a session is a
 * conversation's id, and it is billable if the AI took part in it, or if it resolved it.
 */
export function judgeBilling(
  log: MessageLog,
  listed: readonly string[],
  rules: JudgementRules,
): BillingVerdict[] {
  const messages = log.parts();
  const { known, last } = knownConversations(messages, log.conversationIds(), rules);
  const times = new Map<string, number>();
  for (const id of listed) times.set(id, (times.get(id) ?? 0) + 1);
  const canSeePeople = hasAuthor(messages, 'human');
  const ids = [...new Set([...times.keys(), ...known.keys()])];
  return ids.flatMap((id) => {
    const billed = times.get(id) ?? 0;
    const judged = judge(known.get(id), { ...rules, billed, last, canSeePeople });
    return judged === undefined ? [] : [{ id, billed, ...judged }];
  });
}

/** The conversations of a log by their ids, and the log's last instant. */
function knownConversations(
  messages: MessageParts,
  ids: readonly string[],
  { recontact, zone }: JudgementRules,
) {
  const last = spanOf(messages)?.last ?? 0;
  const known = new Map<string, Known>();
  for (const part of messages) {
    const sessions = sessionsOf(part, { kind: 'conversation' }, zone);
    const judgement = { next: nextStarts(sessions, recontact), recontact, last };
    const months = monthsOf(sessions, zone);
    for (let row = 0; row < sessions.length; row += 1) {
      const id = ids[sessions.conversation[row] ?? 0] ?? '';
      if (id === '') continue;
      const own = knownOf(sessions, row, { fate: fateOf(sessions, row, judgement), month: months[row] ?? 0 });
      const other = known.get(id);
      known.set(id, other === undefined ? own : together(other, own));
    }
  }
  return { known, last };
}

function knownOf(
  { end, replies }: Sessions,
  row: number,
  { fate, month }: { readonly fate: number; readonly month: number },
): Known {
  return { month, end: end[row] ?? 0, fate, hasReply: (replies[row] ?? 0) > 0 };
}

function together(one: Known, other: Known): Known {
  const rank = ({ fate, hasReply }: Known) =>
    hasReply ? STRONGEST.indexOf(FATES[fate] ?? 'handover') : Infinity;
  return {
    month: Math.min(one.month, other.month),
    end: Math.max(one.end, other.end),
    fate: rank(one) <= rank(other) ? one.fate : other.fate,
    hasReply: one.hasReply || other.hasReply,
  };
}

type Judged = Pick<BillingVerdict, 'verdict' | 'reason'>;

interface Listed extends JudgementRules {
  readonly billed: number;
  readonly last: number;
  readonly canSeePeople: boolean;
}

/** Undefined: neither billed nor billable, and nothing to say. */
function judge(known: Known | undefined, rules: Listed): Judged | undefined {
  const isBilled = rules.billed > 0;
  if (known === undefined) return unsettled('not in the log');
  if (rules.month !== undefined && known.month !== rules.month) {
    return isBilled ? unsettled('another month') : undefined;
  }
  const { isBillable, reason } = billableOf(known, rules);
  if (isBillable === undefined) return isBilled || reason === 'pending' ? unsettled(reason) : undefined;
  if (isBilled) return { verdict: isBillable ? 'agrees' : 'billed, not billable', reason };
  if (!isBillable) return undefined;
  if (known.end > rules.last - rules.late) return unsettled('late usage');
  return { verdict: 'billable, not billed', reason };
}

/** Whether the contract bills it; undefined where the log cannot tell. */
function billableOf(
  { fate, hasReply }: Known,
  { billable, canSeePeople }: Listed,
): { readonly isBillable: boolean | undefined; readonly reason: Reason } {
  if (!hasReply) return { isBillable: false, reason: 'no AI reply' };
  if (billable === 'sessions') return { isBillable: true, reason: 'an AI reply' };
  const reason = FATES[fate] ?? 'pending';
  if (reason === 'pending') return { isBillable: undefined, reason };
  if (reason !== 'resolved') return { isBillable: false, reason };
  return canSeePeople
    ? { isBillable: true, reason }
    : { isBillable: undefined, reason: 'no people in the log' };
}

function unsettled(reason: Reason): Judged {
  return { verdict: 'cannot be settled', reason };
}

/** How the judged conversations come out against each other. */
export function netting(judged: readonly BillingVerdict[]): Netting {
  const count = (verdict: Verdict) => judged.filter((own) => own.verdict === verdict).length;
  const [over, under] = [count('billed, not billable'), count('billable, not billed')];
  const duplicates = judged
    .filter(({ verdict, billed }) => verdict !== 'cannot be settled' && billed > 1)
    .reduce((total, { billed }) => total + billed - 1, 0);
  return {
    agreed: count('agrees'),
    over,
    under,
    duplicates,
    unsettled: count('cannot be settled'),
    net: over + duplicates - under,
  };
}
