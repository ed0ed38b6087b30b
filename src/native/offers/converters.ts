import type { Converter } from '../converter.js';
import { bill } from './bill.js';
import { bridge } from './bridge.js';
import { compare } from './compare.js';
import { costByChannel } from './cost-by-channel.js';
import { incentives } from './incentives.js';
import { invoice } from './invoice.js';

/** Functions of whole offers, by their ids. */
export const OFFER_CONVERTERS: readonly (readonly [string, Converter])[] = [
  ['BILL', bill],
  ['BRIDGE', bridge],
  ['COMPARE', compare],
  ['COST_BY_CHANNEL', costByChannel],
  ['INCENTIVES', incentives],
  ['INVOICE', invoice],
];
