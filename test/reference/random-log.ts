import fc from 'fast-check';
import type { Message } from '../../src/core/evidence/messages.js';
import { MessageLog } from '../../src/core/evidence/message-log.js';
import type { MessageColumns } from '../../src/core/evidence/messages.js';
import type { SessionWindow } from '../../src/core/evidence/window.js';
import type { ReferenceRules } from './evidence.js';

const MILLISECOND = 1000;
const HOUR = 3_600_000_000;
/** 2026-03-29 22:30 UTC: days and months turn near it, and clocks of many places. */
const ORIGIN = 1_774_823_400_000_000;

/** Steps of time at which windows open and close, exactly and by a hair. */
const step = fc
  .tuple(
    fc.constantFrom(0, 0.25, 0.5, 1, 12, 20, 24, 40, 48, 60, 72, 73, 96, 168),
    fc.constantFrom(0, 0, 0, 1, -1, MILLISECOND, -MILLISECOND),
  )
  .map(([hours, hair]) => hours * HOUR + hair);

const message = fc.record({
  customer: fc.constantFrom('a', 'b', 'c'),
  channel: fc.constantFrom('Chat', 'Chat', 'E-mail', 'chat'),
  topic: fc.constantFrom('', '', 'Billing', 'Access', 'access'),
  conversation: fc.constantFrom('', '1', '2', '3', '__proto__'),
  author: fc.constantFrom(
    'customer' as const,
    'customer' as const,
    'ai' as const,
    'ai' as const,
    'human' as const,
    'system' as const,
  ),
  step,
  /** Back to the origin, so that rows are out of order and instants meet. */
  isBack: fc.boolean(),
});

/** Logs with ties, equal instants, hairs beside every window, overlapping channels, missing ids, duplicates. */
export const randomLog: fc.Arbitrary<Message[]> = fc
  .tuple(fc.array(message, { minLength: 1, maxLength: 24 }), fc.boolean())
  .map(([steps, isTwice]) => {
    let instant = ORIGIN;
    const log = steps.map(({ step: own, isBack, ...rest }): Message => {
      instant = isBack ? ORIGIN + own : instant + own;
      return { ...rest, instant };
    });
    const [first] = log;
    return isTwice && first !== undefined ? [...log, first] : log;
  });

export const randomWindow: fc.Arbitrary<SessionWindow> = fc.oneof(
  fc.constantFrom<SessionWindow>(
    { kind: 'silence', length: 24 * HOUR },
    { kind: 'silence', length: HOUR / 4 },
    { kind: 'start', length: 24 * HOUR },
    { kind: 'start', length: HOUR / 4 },
    { kind: 'conversation' },
    { kind: 'day' },
  ),
  fc.integer({ min: 1, max: 5 }).map((most): SessionWindow => ({ kind: 'messages', most })),
);

export const randomRules: fc.Arbitrary<ReferenceRules> = fc.record({
  window: randomWindow,
  recontact: fc.constantFrom(24 * HOUR, 72 * HOUR, 168 * HOUR, 1),
  offset: fc.constantFrom(0, 5.5 * HOUR, -9 * HOUR, 14 * HOUR),
});

/** A log in parts of so many customers each. */
export function partsOf(log: readonly Message[], customersAPart?: number): MessageColumns[] {
  const messages = new MessageLog(customersAPart);
  for (const own of log) messages.add(own);
  return messages.parts();
}
