import type { Dec } from '../../core/exact/decimal.js';
import type { SessionLengthDistribution } from '../../core/traffic/session-lengths.js';

/** How a session's replies become units, in addresses; a part that is left out is worth 1 (first) or 0 (follow-up). */
export type LiveUnits =
  | { readonly kind: 'replies' }
  | { readonly kind: 'repliesPerUnit'; readonly replies: string; readonly now: Dec }
  | {
      readonly kind: 'firstAndFollowUp';
      readonly first: string | undefined;
      readonly followUp: string | undefined;
    };

/** What `expectedSessionCharge` of core takes, in addresses. */
export interface LiveSessionCharge {
  /** How its lines are called. */
  readonly label: string;
  /** Money per unit; undefined is 1, which counts units. */
  readonly rate: string | undefined;
  readonly cap: string | undefined;
  readonly units: LiveUnits;
  readonly interactionsPerSession: string;
  /** μ as it is now, for how long a table must be. */
  readonly meanNow: Dec;
  readonly turns: SessionLengthDistribution;
}

/** f(n) as a formula. */
export function unitsOf(units: LiveUnits, replies: string): string {
  switch (units.kind) {
    case 'replies':
      return replies;
    case 'repliesPerUnit':
      return `ROUNDUP(ROUND(${replies}/${units.replies},9),0)`;
    case 'firstAndFollowUp': {
      const first = units.first ?? '1';
      return units.followUp === undefined ? first : `(${first}+${units.followUp}*MAX(${replies}-1,0))`;
    }
  }
}
