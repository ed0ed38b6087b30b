import { ok } from '../../fault/result.js';
import { SHARE } from '../../grid/number.js';
import type { Lever } from './lever.js';
import { phrase } from '../../phrase/phrase.js';

/** The share taken off the charges of an offer. */
export const discount = {
  label: phrase('leverDiscountLabel'),
  unit: phrase('unitOfTheCharges'),
  writes: 'share',
  range: SHARE,
  aliases: [],
  isOptional: true,
  get: ({ offer }) => offer.discount,
  set: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, discount: value } }),
} as const satisfies Lever;
