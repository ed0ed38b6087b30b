import { ok } from '../../fault/result.js';
import { NOT_NEGATIVE } from '../../grid/number.js';
import type { Lever } from './lever.js';
import { phrase } from '../../phrase/phrase.js';

/** The seats of an offer. */
export const seats = {
  label: phrase('leverSeatsLabel'),
  unit: phrase('unitSeats'),
  writes: 'count',
  range: NOT_NEGATIVE,
  aliases: [],
  isOptional: true,
  get: ({ offer }) => offer.seats,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, seats: value, seatsMissing: false } }),
  stream: 5,
} as const satisfies Lever;
