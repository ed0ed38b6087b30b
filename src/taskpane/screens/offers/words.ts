import { laterMessages } from '../../../messages/later.js';
import { METERS } from '../../../core/meter/index.js';
import { OFFER_TERMS } from '../../../core/terms/columns.js';
import type { Choice } from './ChoiceField.js';
import { phrase, type Text } from '../../../core/phrase/phrase.js';
import { said } from '../../../messages/core-words.js';

/** The words that a column takes, each with what the list shows for it. */
export function choicesOf(header: string): readonly Choice[] {
  if (header === OFFER_TERMS.meter.header) return meters();
  if (header === OFFER_TERMS.discountOn.header) return discountParts();
  const own = WORDS[header];
  return own === undefined ? tierModes() : named(own);
}

/** Words by their column, each with its name. The first is what a blank means. */
const WORDS: Readonly<Record<string, readonly (readonly [string, Text])[]>> = {
  [OFFER_TERMS.resets.header]: [
    ['monthly', phrase('resetsMonthly')],
    ['quarterly', phrase('resetsQuarterly')],
    ['yearly', phrase('resetsYearly')],
    ['contract', phrase('resetsContract')],
  ],
  'Package mode': [
    ['each period', phrase('packagesEachPeriod')],
    ['ratchet', phrase('packagesRatchet')],
  ],
};

function named(words: readonly (readonly [string, Text])[]): readonly Choice[] {
  return words.map(([word, name], index) => ({
    word,
    name: said(name),
    ...(index === 0 ? { aliases: [''] } : {}),
  }));
}

function meters(): readonly Choice[] {
  return Object.entries(METERS).map(([word, { name, aliases }]) => ({ word, name: said(name), aliases }));
}

function discountParts(): readonly Choice[] {
  const { usage, fees, all } = laterMessages().offers.discountOn;
  return [
    // A blank is usage.
    { word: 'usage', name: usage, aliases: [''] },
    { word: 'fees', name: fees },
    { word: 'all', name: all },
  ];
}

function tierModes(): readonly Choice[] {
  const { graduated, volume, ladder } = laterMessages().offers.tiers.modes;
  return [
    // A blank is graduated.
    { word: 'graduated', name: graduated, aliases: [''] },
    { word: 'volume', name: volume },
    { word: 'ladder', name: ladder },
  ];
}
