import type { Converter } from '../converter.js';
import { bill } from './bill.js';
import { bridge } from './bridge.js';
import { compare } from './compare.js';
import { costByChannel } from './cost-by-channel.js';
import { incentives } from './incentives.js';
import { invoice } from './invoice.js';
import { sensitivity } from './sensitivity.js';

/** Functions of whole offers, by their ids. */
export const OFFER_CONVERTERS: readonly (readonly [string, Converter])[] = [
  ['BILL', bill],
  ['BRIDGE', bridge],
  [
    'BREAKEVEN',
    () => 'which intervals METER.BREAKEVEN has depends on its numbers: freeze it to values instead',
  ],
  ['COMPARE', compare],
  ['COST_BY_CHANNEL', costByChannel],
  ['INCENTIVES', incentives],
  ['INVOICE', invoice],
  ['SENSITIVITY', sensitivity],
];
