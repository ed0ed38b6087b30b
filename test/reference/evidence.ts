import type { Message } from '../../src/core/evidence/messages.js';
import type { SessionWindow } from '../../src/core/evidence/window.js';

/**
 * The count table once more, slow and obvious: every rule as it is said, by looking at everything each time. It shares no
 * code with the product.
 */

/** Whole microseconds. */
export interface ReferenceRules {
  readonly window: SessionWindow;
  readonly recontact: number;
  /** How far the buyer's clocks are ahead of UTC. */
  readonly offset: number;
}

export interface ReferenceSession {
  /** What was said before it, where a window cut a session without a silence. */
  readonly before: readonly Message[];
  readonly customer: string;
  readonly channel: string;
  /** In order of time. */
  readonly messages: readonly Message[];
}

const DAY = 86_400_000_000;
const HOURS_24 = DAY;

/** `Chat · Billing · 2026-03 · 4 · resolved · 12`, a line for each row, sorted. */
export function referenceCounts(log: readonly Message[], rules: ReferenceRules): string[] {
  const sessions = referenceSessions(log, rules);
  const lines = new Map<string, number>();
  for (const session of sessions) {
    const replies = repliesOf(session);
    if (replies === 0) continue;
    const key = [
      session.channel,
      topicOf(session),
      monthOf(startOf(session), rules.offset),
      replies,
      referenceFate(session, sessions, log, rules.recontact),
    ].join(' · ');
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return [...lines].map(([key, count]) => `${key} · ${count}`).sort();
}

/** Contacts without an AI reply: `Chat · Billing · 2026-03 · 12`. */
export function referenceUnaided(log: readonly Message[], rules: ReferenceRules): string[] {
  const lines = new Map<string, number>();
  for (const session of referenceSessions(log, rules)) {
    if (repliesOf(session) > 0 || !holdsCustomer(session)) continue;
    const key = [session.channel, topicOf(session), monthOf(startOf(session), rules.offset)].join(' · ');
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return [...lines].map(([key, count]) => `${key} · ${count}`).sort();
}

/** Distinct customers of a month: `2026-03 · 7`. */
export function referenceCustomers(log: readonly Message[], rules: ReferenceRules): string[] {
  const months = new Map<string, Set<string>>();
  for (const session of referenceSessions(log, rules)) {
    if (repliesOf(session) === 0) continue;
    const month = monthOf(startOf(session), rules.offset);
    months.set(month, (months.get(month) ?? new Set()).add(session.customer));
  }
  return [...months].map(([month, customers]) => `${month} · ${customers.size}`).sort();
}

export function referenceSessions(log: readonly Message[], rules: ReferenceRules): ReferenceSession[] {
  const spoken = log.filter(({ author }) => author !== 'system');
  const groups = new Map<string, Message[]>();
  for (const message of spoken) {
    const id = rules.window.kind === 'conversation' ? message.conversation : '';
    const key = JSON.stringify([message.customer, message.channel, id]);
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups.values()].flatMap((group) => cut(group, rules));
}

/** One group cut instant by instant. */
function cut(group: readonly Message[], rules: ReferenceRules): ReferenceSession[] {
  const instants = [...new Set(group.map(({ instant }) => instant))].sort((a, b) => a - b);
  const sessions: Message[][] = [];
  for (const instant of instants) {
    const now = group.filter((message) => message.instant === instant);
    const open = sessions.at(-1);
    if (open === undefined || isOver(open, instant, rules)) sessions.push(now);
    else open.push(...now);
  }
  return sessions.map((messages, index) => ({
    before: before(sessions, index, rules),
    customer: messages[0]?.customer ?? '',
    channel: messages[0]?.channel ?? '',
    messages,
  }));
}

/** All that was said up to a cut, as far back as no silence is longer than 24 hours. */
function before(sessions: readonly Message[][], index: number, { window }: ReferenceRules): Message[] {
  const [earlier, own] = [sessions[index - 1], sessions[index]];
  if (window.kind === 'silence' || window.kind === 'conversation') return [];
  if (earlier === undefined || own === undefined) return [];
  const silence = (own[0]?.instant ?? 0) - (earlier.at(-1)?.instant ?? 0);
  return silence > HOURS_24 ? [] : [...before(sessions, index - 1, { window } as ReferenceRules), ...earlier];
}

function isOver(open: readonly Message[], instant: number, { window, offset }: ReferenceRules): boolean {
  const first = open[0]?.instant ?? 0;
  const last = open.at(-1)?.instant ?? 0;
  switch (window.kind) {
    case 'silence':
      return instant - last > window.length;
    case 'start':
      return instant - first > window.length;
    case 'messages':
      return open.length >= window.most || instant - last > HOURS_24;
    case 'conversation':
      return open[0]?.conversation === '' && instant - last > HOURS_24;
    case 'day':
      return dateOf(first, offset).slice(0, 10) !== dateOf(instant, offset).slice(0, 10);
  }
}

export function repliesOf({ messages, before: earlier }: ReferenceSession): number {
  const asked = (instant: number) =>
    [...earlier, ...messages].some((message) => message.author === 'customer' && message.instant <= instant);
  return messages.filter(({ author, instant }) => author === 'ai' && asked(instant)).length;
}

function referenceFate(
  session: ReferenceSession,
  sessions: readonly ReferenceSession[],
  log: readonly Message[],
  recontact: number,
): string {
  if (session.messages.some(({ author }) => author === 'human')) return 'handover';
  const over = session.messages.at(-1)?.instant ?? 0;
  const cameBack = sessions.some(
    (other) =>
      other !== session &&
      other.customer === session.customer &&
      holdsCustomer(other) &&
      isSameTopic(topicOf(session), topicOf(other)) &&
      startOf(other) > over &&
      startOf(other) <= over + recontact,
  );
  if (cameBack) return 'came back';
  const last = Math.max(...log.map(({ instant }) => instant));
  return over + recontact > last ? 'pending' : 'resolved';
}

function holdsCustomer({ messages }: ReferenceSession): boolean {
  return messages.some(({ author }) => author === 'customer');
}

function isSameTopic(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** Of the first instant that has one; of several there the first by name. */
function topicOf({ messages }: ReferenceSession): string {
  const first = messages.find(({ topic }) => topic !== '');
  if (first === undefined) return '';
  const names = messages.filter(({ topic, instant }) => topic !== '' && instant === first.instant);
  return names.map(({ topic }) => topic).sort()[0] ?? '';
}

function startOf({ messages }: ReferenceSession): number {
  return messages[0]?.instant ?? 0;
}

function monthOf(instant: number, offset: number): string {
  return dateOf(instant, offset).slice(0, 7);
}

/** By the calendar of the language itself. */
function dateOf(instant: number, offset: number): string {
  return new Date(Math.floor((instant + offset) / 1000)).toISOString();
}
