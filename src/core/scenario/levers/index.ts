import { discount } from './discount.js';
import { exchangeRate } from './exchange-rate.js';
import { handoverShare } from './handover-share.js';
import { humanCost } from './human-cost.js';
import { interactionsPerSession } from './interactions-per-session.js';
import { priceLevel } from './price-level.js';
import { resolutionRate } from './resolution-rate.js';
import { seats } from './seats.js';
import { sessions } from './sessions.js';
import type { Lever } from './lever.js';

/** Every lever by its word, the ones most asked about first. */
export const EACH_LEVER = {
  'resolution rate': resolutionRate,
  sessions,
  'interactions per session': interactionsPerSession,
  'handover share': handoverShare,
  'price level': priceLevel,
  discount,
  seats,
  'human cost': humanCost,
  'exchange rate': exchangeRate,
} as const satisfies Readonly<Record<string, Lever>>;
