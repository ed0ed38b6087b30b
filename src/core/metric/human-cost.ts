import { ZERO, sum, type Dec } from '../exact/decimal.js';
import type { Traffic } from '../traffic/channel.js';
import type { Activity } from '../traffic/project.js';

/** Σ C·h: what all contacts cost if people handle every one; channels without a cost count 0. */
export function contactsCost({ channels }: Traffic): Dec {
  return sum(channels.map(({ contacts, humanCost }) => contacts.times(humanCost ?? ZERO)));
}

/** Σ R·h: what the resolutions of an offer take off it. People cost the one less the other. */
export function resolvedWorth({ channels }: Activity): Dec {
  return sum(channels.map(({ resolutions, humanCost }) => resolutions.times(humanCost ?? ZERO)));
}
