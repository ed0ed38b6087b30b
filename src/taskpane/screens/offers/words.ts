import { METER_WORDS, type MeterId } from '../../../core/meter/meter-word.js';
import type { TierMode } from '../../../core/terms/tariff/tiers.js';
import type { Choice } from './ChoiceField.js';

/** What is billed, in plain words. */
export const METER_NAMES: Readonly<Record<MeterId, string>> = {
  interaction: 'Per AI reply',
  session: 'Per conversation',
  resolution: 'Per resolved issue',
  unit: 'Per credit or unit',
  seat: 'Per seat',
  flat: 'Flat',
};

/** What each way to bill means for the buyer, in one line. */
export const METER_SAYS: Readonly<Record<MeterId, string>> = {
  interaction: 'Every message that the AI sends.',
  session: 'Every conversation, resolved or not.',
  resolution: 'Only what the vendor counts as resolved.',
  unit: 'Credits, actions or minutes that conversations use up.',
  seat: 'People with a licence, whatever the traffic.',
  flat: 'A fixed amount, whatever the traffic.',
};

const TIER_MODES: Readonly<Record<TierMode, string>> = {
  graduated: 'Each unit at the rate of its tier',
  volume: 'All units at the rate reached',
};

/** The words that a column takes, in plain words. */
export const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  Meter: Object.entries(METER_NAMES).map(([word, name]) => ({
    word,
    name,
    aliases: METER_WORDS[word as MeterId],
  })),
  'Tier mode': Object.entries(TIER_MODES).map(([word, name]) => ({
    word,
    name,
    // A blank is graduated.
    aliases: word === 'graduated' ? [''] : [],
  })),
};

export const GROUP_NAMES = {
  price: 'Price',
  allowance: 'Included and minimum units',
  cap: 'Caps',
  units: 'Units per conversation',
  definition: 'What counts',
  fee: 'Fees',
} as const;
