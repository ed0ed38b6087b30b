import { ONE } from '../../core/exact/decimal.js';
import { tabulateIncentives } from '../../core/report/incentives.js';
import { incentives as incentivesOf, oneReplyMore } from '../../core/scenario/quote/incentives.js';
import type { Quote } from '../../core/scenario/quote/quote.js';
import type { Offer } from '../../core/terms/offer.js';
import type { Content } from '../../model/page/sheet.js';
import { convertible } from './convertible.js';
import { added, change } from './formula.js';
import { histogramRows } from './histogram.js';
import { monthLines, type OfferBlock, type PricedMonth } from './offer-block.js';
import {
  blockKey,
  blockOf,
  meansOf,
  orThrow,
  pricedCall,
  pricedOffer,
  termsOf,
  type PricedCall,
} from './priced-call.js';
import { literal } from '../literal.js';
import { formula, formulaRow, text } from './rows.js';
import type { LiveChannel } from './traffic-block.js';
import { inWords } from '../../core/phrase/in-words.js';

/** One percentage point of resolution rate. */
const POINT = 0.01;

/** INCENTIVES: every offer priced again one point of resolution rate higher, and one interaction longer. */
export const incentives = convertible((call) => {
  const priced = pricedCall(call);
  const [head = []] = tabulateIncentives([]);
  const rows = priced.offers.map(({ name }): Content[] => {
    const quoted = pricedOffer(priced, name);
    const now = incentivesOf(quoted);
    // A step that leaves an offer without a price shows its sentence, which a formula cannot.
    for (const own of [now.billPerPoint, now.costPerResolutionPerPoint, now.billPerInteraction])
      orThrow<unknown>(own);
    const block = blockOf(priced, quoted);
    const { bill, cost, longerBill } = call.calculation.once(
      `${blockKey(priced, quoted.offer)} incentives`,
      () => stepLines(priced, quoted, block),
    );
    const { failureSpend } = block.metrics;
    return [
      text(name),
      ...[bill, cost, longerBill, failureSpend].map(formula),
      payerOf(priced, quoted.offer, inWords(now.whoPays)),
    ];
  });
  return [head.map((cell) => text(typeof cell === 'string' ? cell : '')), ...rows];
});

/** The columns whose being above 0 or not decides who pays for a failure. */
const DECIDING = ['Handover share', 'Escalation fee'];

/** Who pays, for as long as what decides it stays above 0 or at 0: no answer then, rather than a wrong one. */
function payerOf({ offersTable }: PricedCall, { charges }: Offer, words: string): Content {
  const conditions = charges.flatMap(({ where }) =>
    DECIDING.flatMap((header) => {
      const cell = offersTable.at(where, header);
      if (cell?.address === undefined || typeof cell.value !== 'number') return [];
      return [`(${cell.address}>0)=${cell.value > 0 ? 'TRUE' : 'FALSE'}`];
    }),
  );
  return conditions.length === 0
    ? text(words)
    : formula(`IF(AND(${conditions.join(',')}),${literal(words)},NA())`);
}

interface StepLines {
  readonly bill: string;
  readonly cost: string;
  readonly longerBill: string;
}

function stepLines(priced: PricedCall, quoted: Quote, { served, metrics }: OfferBlock): StepLines {
  const { calculation } = priced.call;
  const { name } = quoted.offer;
  calculation.section(`${name}: one point of resolution rate more`);
  const points = stepOf(priced, served);
  const better = stepped(priced, quoted, {
    served: served.map((channel) => ({
      ...channel,
      resolutionRate: formulaRow(calculation, `${channel.resolutionRate}+${POINT}*${points}`, {
        label: `${channel.name}: resolution rate`,
        unit: 'share',
      }),
    })),
    longer: false,
  });
  calculation.section(`${name}: one interaction more`);
  const longer = stepped(priced, quoted, {
    served: served.map((channel) => longerChannel(priced, channel)),
    longer: true,
  });
  const resolved = added(better.activity.map((own) => own.resolutions));
  const after = formulaRow(calculation, `${better.exact.total}/(${resolved})`, {
    label: 'Cost per resolution at the other resolution rate',
  });
  return {
    bill: `(${change(better.exact.total, metrics.total)})/${points}`,
    cost: `(${change(after, metrics.effectiveCostPerResolution)})/${points}`,
    longerBill: change(longer.exact.total, metrics.total),
  };
}

/** 1 point, or −1 where a rate has no room left: a line of its own. */
function stepOf({ call: { calculation } }: PricedCall, served: readonly LiveChannel[]): string {
  const highest = `MAX(${served.map((own) => own.resolutionRate).join(',')})`;
  return formulaRow(calculation, `IF(ROUND(${highest}+${POINT},12)>1,-1,1)`, {
    label: 'Points of resolution rate',
    unit: 'points',
    note: 'One less where a rate has no room for one more',
  });
}

function longerChannel({ call: { calculation } }: PricedCall, channel: LiveChannel): LiveChannel {
  const turns = oneReplyMore(channel.turns);
  const { interactionsPerSession: mean, name } = channel;
  if (turns.kind === 'histogram') {
    return { ...channel, turns, interactionsPerSession: histogramRows(calculation, turns).mean };
  }
  if (mean === undefined) return channel;
  const more = formulaRow(calculation, `${mean}+1`, {
    label: `${name}: interactions per session`,
    unit: 'replies per session',
  });
  return { ...channel, turns, interactionsPerSession: more };
}

function stepped(
  priced: PricedCall,
  { offer, wanted }: Quote,
  { served, longer }: { readonly served: readonly LiveChannel[]; readonly longer: boolean },
): PricedMonth {
  const now = meansOf(wanted.channels);
  const charges = offer.charges.map((charge) => ({
    ...charge,
    turns: longer && charge.turns !== undefined ? oneReplyMore(charge.turns) : charge.turns,
  }));
  return monthLines(priced.call.calculation, {
    offer: { ...offer, charges },
    terms: termsOf(priced, offer),
    served,
    meanNow: (name) => (longer ? now(name)?.plus(ONE) : now(name)),
  });
}
