import { SHARE } from '../grid/number.js';
import { required } from './argument.js';
import {
  COMMITTED_UNITS,
  INCLUDED_UNITS,
  OVERAGE_PRICE,
  PACKAGE_SIZE,
  QUANTITY,
  TIER_MODE,
  TIERS,
  VOLUMES,
} from './schedule.js';
import {
  CAP,
  CAP_PER_WHAT,
  CONFIDENCE,
  COUNT,
  HANDOVER_SHARE as FALSELY_BILLED,
  INTERACTIONS_PER_SESSION,
  METER,
  PRICE,
  RESOLUTION_RATE,
  SHARE_OF,
  SESSION_LENGTHS,
} from './unit-economics.js';

/** What the functions of single values take, each under its id. */
export const BREAKEVEN_INTERACTIONS = {
  priceA: PRICE,
  meterA: METER,
  priceB: PRICE,
  meterB: METER,
  resolutionRate: RESOLUTION_RATE,
};

export const BREAKEVEN_PRICE = {
  meter: METER,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  resolutionRate: RESOLUTION_RATE,
  humanCost: PRICE,
  handoverShare: FALSELY_BILLED,
};

export const BREAKEVEN_RESOLUTION_RATE = {
  priceA: PRICE,
  meterA: METER,
  priceB: PRICE,
  meterB: METER,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  handoverShareA: FALSELY_BILLED,
  handoverShareB: FALSELY_BILLED,
};

export const CAPPED_COST_PER_SESSION = {
  price: PRICE,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  cap: CAP,
  turns: SESSION_LENGTHS,
};

export const COMMITTED_CHARGE = {
  quantity: QUANTITY,
  committedUnits: COMMITTED_UNITS,
  committedPrice: PRICE,
  overagePrice: OVERAGE_PRICE,
};

export const CONVERT_PRICE = {
  price: PRICE,
  from: METER,
  to: METER,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  resolutionRate: RESOLUTION_RATE,
};

/** Of each of the three effective costs. */
export const EFFECTIVE_COST = {
  price: PRICE,
  meter: METER,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  resolutionRate: RESOLUTION_RATE,
  cap: CAP,
  capPer: CAP_PER_WHAT,
  handoverShare: FALSELY_BILLED,
  turns: SESSION_LENGTHS,
};

export const HANDOVER_SHARE = { share: required(SHARE), of: SHARE_OF, resolutionRate: RESOLUTION_RATE };

export const OPTIMAL_COMMITMENT = { volumes: VOLUMES, committedPrice: PRICE, overagePrice: PRICE };

export const PACKAGE_CHARGE = {
  quantity: QUANTITY,
  packageSize: PACKAGE_SIZE,
  packagePrice: PRICE,
  includedUnits: INCLUDED_UNITS,
};

export const RATE_INTERVAL = { resolutions: COUNT, sessions: COUNT, confidence: CONFIDENCE };

export const TIERED_CHARGE = { quantity: QUANTITY, tiers: TIERS, mode: TIER_MODE };
