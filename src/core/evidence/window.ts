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

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY };
const UNIT = /^(m|min|mins|minutes?|h|hrs?|hours?|d|days?)$/;
const SILENCE = new Set(['', 'silence', 'idle', 'gap', 'inactivity']);
const START = new Set(['start', 'fixed', 'from start', 'from the start']);

/**
 * The window that a text says: `24 hours`, `15 minutes from start`, `50 messages`, `conversation`, `day`; a number alone is
 * hours of silence. Undefined where it says none.
 */
export function parseWindow(text: string): SessionWindow | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^conversation( id)?$/.test(words)) return { kind: 'conversation' };
  if (/^(calendar )?day$/.test(words)) return { kind: 'day' };
  const [, digits = '', unit = '', rest = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*) ?(.*)$/.exec(words) ?? [];
  if (digits === '') return undefined;
  if (/^(messages?|inputs?)$/.test(unit) && rest === '') return messageWindow(Number(digits));
  const length = lengthOf(Number(digits), unit);
  if (length === undefined) return undefined;
  if (SILENCE.has(rest)) return { kind: 'silence', length };
  return START.has(rest) ? { kind: 'start', length } : undefined;
}

function messageWindow(most: number): SessionWindow | undefined {
  return Number.isInteger(most) && most > 0 ? { kind: 'messages', most } : undefined;
}

function lengthOf(amount: number, unit: string): number | undefined {
  if (unit !== '' && !UNIT.test(unit)) return undefined;
  const length = Math.round(amount * (UNITS[unit.charAt(0)] ?? HOUR));
  return length > 0 && Number.isSafeInteger(length) ? length : undefined;
}

/** A window as `parseWindow` takes it. */
export function windowText(window: SessionWindow): string {
  switch (window.kind) {
    case 'conversation':
    case 'day':
      return window.kind;
    case 'messages':
      return `${window.most} messages`;
    case 'silence':
    case 'start':
      return `${spanText(window.length)}${window.kind === 'start' ? ' from start' : ''}`;
  }
}

/** A length of time in the largest unit that it is whole in, up to hours: `72 hours`. */
export function spanText(length: number): string {
  const hours = length / HOUR;
  if (Number.isInteger(hours)) return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  const minutes = length / MINUTE;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
