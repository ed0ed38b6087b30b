import { laterMessages } from '../../../messages/later.js';
import { METERS } from '../../../core/meter/index.js';
import { OFFER_TERMS } from '../../../core/terms/columns.js';
import type { TermField } from '../../../core/terms/applicable.js';
import type { Choice } from './ChoiceField.js';
import { said } from '../../../messages/core-words.js';

/** What a form calls a term. */
export function termLabel({ header }: TermField): string {
  return header;
}

/** The words that a column takes, each with what the list shows for it: there are meters, and modes of tiers. */
export function choicesOf(header: string): readonly Choice[] {
  return header === OFFER_TERMS.meter.header ? meters() : tierModes();
}

function meters(): readonly Choice[] {
  return Object.entries(METERS).map(([word, { name, aliases }]) => ({ word, name: said(name), aliases }));
}

function tierModes(): readonly Choice[] {
  const { graduated, volume } = laterMessages().offers.tiers.modes;
  return [
    // A blank is graduated.
    { word: 'graduated', name: graduated, aliases: [''] },
    { word: 'volume', name: volume },
  ];
}
