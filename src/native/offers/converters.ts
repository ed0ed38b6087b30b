import type { Converter } from '../converter.js';
import { bill } from './bill.js';
import { bridge } from './bridge.js';
import { compare } from './compare.js';
import { costByChannel } from './cost-by-channel.js';
import { figure } from './figure.js';
import { incentives } from './incentives.js';
import { invoice } from './invoice.js';
import { sensitivity } from './sensitivity.js';

/** Functions of whole offers, by their ids. */
export const OFFER_CONVERTERS: readonly (readonly [string, Converter])[] = [
  ['BILL', bill],
  ['BRIDGE', bridge],
  [
    'BRIDGE_OFFERS',
    () =>
      'METER.BRIDGE_OFFERS prices both offers step by step: convert METER.BRIDGE of each, or freeze it to values instead',
  ],
  [
    'BREAKEVEN',
    () => 'which intervals METER.BREAKEVEN has depends on its numbers: freeze it to values instead',
  ],
  [
    'BUDGET_VARIANCE',
    () =>
      'METER.BUDGET_VARIANCE prices the offer anew for every part of every month: freeze it to values instead',
  ],
  [
    'BUSINESS_CASE',
    () => 'METER.BUSINESS_CASE prices the offer anew for every month: freeze it to values instead',
  ],
  [
    'COMMITMENT_TEST',
    () => 'METER.COMMITMENT_TEST prices the offer anew for every commitment: freeze it to values instead',
  ],
  ['COMPARE', compare],
  ['COST_BY_CHANNEL', costByChannel],
  [
    'COST_FORECAST',
    () => 'METER.COST_FORECAST prices every offer anew for every month: freeze it to values instead',
  ],
  ['FIGURE', figure],
  ['GOAL_SEEK', () => 'METER.GOAL_SEEK tries one value after another: freeze it to values instead'],
  ['INCENTIVES', incentives],
  ['INVOICE', invoice],
  [
    'RECONCILE',
    () =>
      'METER.RECONCILE has as many rows as the invoice and the contract together: freeze it to values instead',
  ],
  [
    'REPLAY',
    () => 'METER.REPLAY counts thousands of messages and prices every month: freeze it to values instead',
  ],
  ['SENSITIVITY', sensitivity],
  ['SIMULATE', () => 'METER.SIMULATE draws thousands of months at random: freeze it to values instead'],
  ['TORNADO', () => 'which rows METER.TORNADO has first depends on its numbers: freeze it to values instead'],
];
