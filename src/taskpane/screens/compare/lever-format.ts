import type { WhatIfLever } from '../../../core/scenario/what-if.js';
import type { Figures } from '../../format/figures.js';

interface LeverWords {
  readonly label: string;
  /** As it stands inside a sentence. */
  readonly inText: string;
  readonly says: string;
  readonly write: (value: number, figures: Figures) => string;
}

/** What the levers are called on the screen, and how their values are written. */
export const LEVER_WORDS: Readonly<Record<WhatIfLever, LeverWords>> = {
  sessions: {
    label: 'Sessions a month',
    inText: 'sessions a month',
    says: 'Conversations that the AI takes part in.',
    write: (value, { count }) => count(Math.round(value)),
  },
  'interactions per session': {
    label: 'AI replies a session',
    inText: 'AI replies a session',
    says: 'How often the AI answers in one conversation.',
    write: (value, { count }) => count(Math.round(value * 100) / 100),
  },
  'resolution rate': {
    label: 'Resolution rate',
    inText: 'the resolution rate',
    says: 'Of 100 sessions, how many are solved without a person.',
    write: (value, { share }) => share(value),
  },
  'human cost': {
    label: 'Cost of a contact for people',
    inText: 'the cost of a contact for people',
    says: 'Moves what people cost and the total, not the bills.',
    write: (value, { unitCost }) => unitCost(value),
  },
};
