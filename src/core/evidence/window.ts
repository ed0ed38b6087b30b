import { DAY, HOUR, MINUTE } from './zone.js';

/**
 * Where one session ends and the next begins.
 * `silence`: after more than so long without a message. `start`: a session takes what comes up to so long after its first
 * message. `messages`: as `silence`, and after so many messages; those of one instant stay together. `conversation`: with
 * its id; messages without one as `silence`. `day`: with the calendar day of the buyer's zone.
 */
export type SessionWindow =
  | { readonly kind: 'silence' | 'start'; readonly length: number }
  | { readonly kind: 'messages'; readonly most: number }
  | { readonly kind: 'conversation' | 'day' };

/** The silence that ends a session where a window states none. */
export const USUAL_SILENCE = 24 * HOUR;
export const USUAL_WINDOW: SessionWindow = { kind: 'silence', length: USUAL_SILENCE };
/** How long after its end a customer who comes back shows that a session resolved nothing. */
export const USUAL_RECONTACT = 72 * HOUR;
/** The re-contact windows that are shown side by side: no authority fixes one. */
export const SHOWN_RECONTACTS: readonly number[] = [DAY, USUAL_RECONTACT, 7 * DAY];

/** Units of time by their names; a number alone is hours. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((name): [string, number] => [name, MINUTE]),
  ...['', 'h', 'hr', 'hrs', 'hour', 'hours'].map((name): [string, number] => [name, HOUR]),
  ...['d', 'day', 'days'].map((name): [string, number] => [name, DAY]),
]);
const MESSAGES = new Set(['message', 'messages', 'input', 'inputs']);
const SILENCE = new Set(['', 'silence', 'idle', 'gap', 'inactivity']);
const CONVERSATION = new Set(['conversation', 'conversation id']);
const CALENDAR_DAY = new Set(['day', 'calendar day']);
const START = new Set(['start', 'fixed', 'from start', 'from the start']);

/**
 * The window that a text says: `24 hours`, `15 minutes from start`, `50 messages`, `conversation`, `day`; a number alone is
 * hours of silence. Undefined where it says none.
 */
export function parseWindow(text: string): SessionWindow | undefined {
  const words = text.trim().toLowerCase().split(/\s+/).join(' ');
  if (CONVERSATION.has(words)) return { kind: 'conversation' };
  if (CALENDAR_DAY.has(words)) return { kind: 'day' };
  const [, digits = '', name = '', rest = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*) ?(.*)$/.exec(words) ?? [];
  if (digits === '') return undefined;
  if (MESSAGES.has(name) && rest === '') return messageWindow(Number(digits));
  const length = lengthOf(Number(digits), name);
  if (length === undefined) return undefined;
  if (SILENCE.has(rest)) return { kind: 'silence', length };
  return START.has(rest) ? { kind: 'start', length } : undefined;
}

function messageWindow(most: number): SessionWindow | undefined {
  return Number.isInteger(most) && most > 0 ? { kind: 'messages', most } : undefined;
}

function lengthOf(amount: number, name: string): number | undefined {
  const length = Math.round(amount * (LENGTHS.get(name) ?? NaN));
  return length > 0 && Number.isSafeInteger(length) ? length : undefined;
}

/** A length of time in the largest unit that it is whole in, up to hours: `72 hours`. */
export function spanText(length: number): string {
  const hours = length / HOUR;
  if (Number.isInteger(hours)) return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  const minutes = length / MINUTE;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** A window as `parseWindow` takes it. */
export function windowText(window: SessionWindow): string {
  if (window.kind === 'messages') return `${window.most} messages`;
  if (window.kind === 'silence') return spanText(window.length);
  return window.kind === 'start' ? `${spanText(window.length)} from start` : window.kind;
}
