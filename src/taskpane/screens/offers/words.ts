import { METERS } from '../../../core/meter/index.js';
import type { TierMode } from '../../../core/terms/tariff/tier.js';
import type { Choice } from './ChoiceField.js';
import { said } from '../../../messages/core-words.js';

const TIER_MODES: Readonly<Record<TierMode, string>> = {
  graduated: 'Each unit at the rate of its tier',
  volume: 'All units at the rate reached',
};

/** The words that a column takes, in plain words. */
export function choicesOf(header: string): readonly Choice[] {
  if (header === 'Meter')
    return Object.entries(METERS).map(([word, { name, aliases }]) => ({ word, name: said(name), aliases }));
  if (header !== 'Tier mode') return [];
  return Object.entries(TIER_MODES).map(([word, name]) => ({
    word,
    name,
    // A blank is graduated.
    aliases: word === 'graduated' ? [''] : [],
  }));
}

export const GROUP_NAMES = {
  price: 'Price',
  allowance: 'Included and minimum units',
  cap: 'Caps',
  units: 'Units per conversation',
  definition: 'What counts',
  fee: 'Fees',
} as const;
