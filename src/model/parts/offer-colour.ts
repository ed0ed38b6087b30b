import type { ModelDraft } from '../figures/draft.js';

/** As many offers have colours of their own: more are not told apart. */
const COLOURED = 3;
/** The grey of the palette. */
const OTHERS = 7;

/** The colour of an offer's line: the first three of the ranking stand out of the others. */
export function colourOf({ ranking }: ModelDraft, offer: string): number {
  const rank = ranking.findIndex(({ name }) => name === offer);
  return rank >= 0 && rank < COLOURED ? rank : OTHERS;
}
