import { findWord } from '../../core/grid/word.js';
import { FIGURE_WORDS, type FigureId } from '../../core/study/figure-words.js';
import { chosenAmong } from './chosen-offer.js';
import { chosenWord, whileChosen } from './chosen.js';
import { convertible } from './convertible.js';
import type { OfferBlock } from './offer-block.js';
import { blockOf, pricedCall, pricedOffer } from './priced-call.js';
import { formula } from './rows.js';
import { Unconvertible } from './unconvertible.js';

type InBlock = (block: OfferBlock) => string;

/** The figures of a steady month; the others are of months in a row. */
const IN_BLOCK: Readonly<Partial<Record<FigureId, InBlock>>> = {
  'effective cost per resolution': ({ metrics }) => metrics.effectiveCostPerResolution,
  'cost per session': ({ metrics }) => metrics.costPerSession,
  'monthly total': (block) => block.reported().total,
  'total cost': (block) => `${block.reported().total}+${block.metrics.humanCost}`,
  'human cost': ({ metrics }) => metrics.humanCost,
  'usage charge': (block) => block.reported().usageCharge,
  'fixed fees': (block) => block.reported().fixedFees,
  'one-off per month': (block) => block.reported().oneOff,
  'failure spend': ({ metrics }) => metrics.failureSpend,
  'share served': ({ metrics }) => metrics.shareServed,
  sessions: ({ metrics }) => metrics.sessions,
  resolutions: ({ metrics }) => metrics.resolutions,
};

/** FIGURE of a steady month: one line of the offer's block. */
export const figure = convertible((call) => {
  const month = chosenWord(call, 'month');
  if (month.word !== undefined) {
    throw new Unconvertible(
      'METER.FIGURE of a month prices the offer anew for every month: freeze it to values instead',
    );
  }
  const priced = pricedCall(call);
  const named = chosenWord(call, 'figure');
  const id = findWord(named.word ?? '', FIGURE_WORDS);
  const inBlock = id === undefined ? undefined : IN_BLOCK[id];
  if (inBlock === undefined) {
    throw new Unconvertible(`there are no ordinary formulas for the figure "${named.word ?? ''}"`);
  }
  const own = chosenAmong(priced, chosenWord(call, 'offerName'), (offerName) =>
    inBlock(blockOf(priced, pricedOffer(priced, offerName))),
  );
  return [[formula(whileChosen(own, [named, month]))]];
});
