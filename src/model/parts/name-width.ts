import type { ModelDraft } from '../figures/draft.js';

const LEAST = 30;
const MOST = 44;

/** As many characters as the longest name of an offer needs, within what leaves room for what stands beside it. */
export function nameWidth({ offers }: Pick<ModelDraft, 'offers'>): number {
  const longest = Math.max(0, ...offers.map(({ name }) => name.length));
  return Math.min(MOST, Math.max(LEAST, Math.ceil(longest * 1.1)));
}
