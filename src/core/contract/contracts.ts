import type { Contract } from './argument.js';
import * as OFFER from './offer.js';
import * as SCALAR from './scalar.js';
import * as STUDY from './study.js';

/** What each function takes, by its id. */
export const CONTRACTS: Readonly<Record<string, Contract>> = { ...SCALAR, ...OFFER, ...STUDY };
