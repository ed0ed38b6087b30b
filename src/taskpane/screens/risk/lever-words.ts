import type { Dec } from '../../../core/exact/decimal.js';
import { LEVERS, type LeverId } from '../../../core/scenario/levers.js';
import type { DrawnLever } from '../../../core/study/simulation/block.js';
import type { Figures } from '../../format/figures.js';

/** What follows the value of a lever in a sentence. */
export const LEVER_UNITS: Readonly<Record<DrawnLever, string>> = {
  sessions: 'a month',
  'resolution rate': 'of sessions',
  'interactions per session': 'AI replies',
  'handover share': 'of unresolved sessions',
  'price level': 'the rates offered',
  seats: 'seats',
};

/** Whether a lever's values are shares, typed and shown as percentages. */
export function isShareLever(lever: LeverId): boolean {
  return LEVERS[lever].range.isShare === true;
}

/** A value of a lever as it is shown. */
export function leverValue(lever: LeverId, value: Dec, { count, share, unitCost }: Figures): string {
  if (isShareLever(lever)) return share(value);
  if (lever === 'human cost') return unitCost(value);
  return lever === 'price level' ? `${count(value)} ×` : count(value);
}
