import { ONE, sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { breakEvenInteractions, breakEvenResolutionRate } from '../../src/core/metric/break-even-pair.js';
import { convertPrice } from '../../src/core/metric/convert-price.js';
import type { PricedMeter } from '../../src/core/metric/units-per-session.js';
import { incentives } from '../../src/core/scenario/quote/incentives.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readTraffic } from '../../src/core/traffic/read-traffic.js';
import { tableOf } from '../reference/cells.js';
import { valueOf } from '../reference/doors.js';
import { ZERO } from '../../src/core/exact/decimal.js';
import { breakEven } from '../../src/core/study/break-even/break-even.js';
import type { SweptLever } from '../../src/core/scenario/levers/levers.js';
import type { Golden } from './golden.js';

/** What can be read off one priced offer. */
const READINGS: Readonly<Record<string, (own: Quote) => Dec | undefined>> = {
  'monthly total': ({ invoice }) => invoice.total,
  'first month in cash': (own) => invoiceFor(own, 'cash').total,
  'yearly total': (own) => invoiceFor(own, 'year').total,
  'usage charge': ({ invoice }) => invoice.usageCharge,
  'fixed fees': ({ invoice }) => invoice.fixedFees,
  'one-off per month': ({ invoice }) => invoice.oneOff,
  'units counted': ({ usage }) => usage[0]?.units,
  'units billed': ({ billed }) => billed[0]?.billed,
  'rate per unit billed': ({ billed, rated }) => rated[0]?.amount.div(billed[0]?.billed ?? ONE),
  resolutions: ({ activity }) => activity.resolutions,
  unresolved: ({ activity }) => activity.sessions.minus(activity.resolutions),
  'cost per session': ({ metrics }) => metrics.costPerSession,
  'cost per interaction': ({ metrics }) => metrics.costPerInteraction,
  'cost per resolution': ({ metrics }) => metrics.effectiveCostPerResolution,
  'failure spend': ({ metrics }) => metrics.failureSpend,
  'human cost': ({ metrics }) => metrics.humanCost,
  'human cost saved': (own) => saved(own),
  'human cost saved less the bill': (own) => saved(own).minus(own.invoice.total),
  'bill change per point of resolution rate': (own) => valueOf(incentives(own).billPerPoint),
  'price per interaction': (own) => converted(own, 'interaction'),
  'price per session': (own) => converted(own, 'session'),
  'price per resolution': (own) => converted(own, 'resolution'),
};

/** What can be read off two prices. */
const PAIR_READINGS: Readonly<Record<string, (a: Quote, b: Quote) => Dec>> = {
  'break-even resolution rate': (a, b) =>
    valueOf(
      breakEvenResolutionRate({
        ...pricePair(a, b),
        interactionsPerSession: a.activity.channels[0]?.interactionsPerSession ?? ONE,
        handoverShareA: ZERO,
        handoverShareB: ZERO,
      }),
    ),
  'break-even interactions': (a, b) =>
    valueOf(
      breakEvenInteractions({
        ...pricePair(a, b),
        resolutionRate: a.activity.channels[0]?.resolutionRate ?? ONE,
      }),
    ),
  'only break over the resolution rate': (a, b) => onlyBreak(a, b, 'resolution rate'),
  'only break over the sessions': (a, b) => onlyBreak(a, b, 'sessions'),
  'only break over the interactions': (a, b) => onlyBreak(a, b, 'interactions per session'),
};

/** Where the cheaper one changes, on the whole map of both offers; throws unless it does so once. */
function onlyBreak(a: Quote, b: Quote, lever: SweptLever): Dec {
  const map = valueOf(breakEven({ traffic: a.traffic, a: a.offer, b: b.offer }, lever));
  const [, second, ...others] = map;
  if (second === undefined || others.length > 0) throw new Error(`${map.length} intervals`);
  return second.from;
}

/** One figure of a golden row by its reading. */
export function read({ offers, traffic }: Golden, figure: string): Dec {
  const channels = valueOf(readTraffic(tableOf(traffic)));
  const quotes = new Map(
    valueOf(readOffers(tableOf(offers))).map(({ name, offer }) => [
      name,
      valueOf(quote(channels, valueOf(offer))),
    ]),
  );
  const of = (name: string): Quote => {
    const own = quotes.get(name);
    if (own === undefined) throw new Error(`${figure}: no offer ${name}`);
    return own;
  };
  const [who = '', what = ''] = figure.split(': ');
  const pair = PAIR_READINGS[what];
  if (pair !== undefined) {
    const [a = '', b = ''] = who.split(' and ');
    return pair(of(a), of(b));
  }
  const one = (name: string): Dec => {
    const value = READINGS[what]?.(of(name));
    if (value === undefined) throw new Error(`${figure}: no such reading`);
    return value;
  };
  const [difference, less] = who.split(' − ');
  const [top, bottom] = who.replace(/ − 1$/, '').split(' ÷ ');
  if (top !== undefined && bottom !== undefined) {
    const ratio = one(top).div(one(bottom));
    return who.endsWith(' − 1') ? ratio.minus(ONE) : ratio;
  }
  return less === undefined ? one(who) : one(difference ?? '').minus(one(less));
}

/** As a source prints it: to as many decimals as it shows. */
export function printed(value: Dec, published: string): string {
  return value.toFixed(published.split('.')[1]?.length ?? 0);
}

export function asNumber(value: Dec): number {
  return toDouble(value);
}

/** What people would cost without the AI, less what they cost beside it. */
function saved({ traffic, metrics }: Quote): Dec {
  const alone = sum(traffic.channels.map(({ contacts, humanCost }) => contacts.times(humanCost ?? ZERO)));
  return alone.minus(metrics.humanCost);
}

function price({ offer }: Quote): { price: Dec; meter: PricedMeter } {
  const [charge] = offer.charges;
  const meter = charge?.meter;
  if (
    charge?.tariff.kind !== 'perUnit' ||
    (meter !== 'interaction' && meter !== 'session' && meter !== 'resolution')
  ) {
    throw new Error(`${offer.name} is not one price`);
  }
  return { price: charge.tariff.rate, meter };
}

function converted(own: Quote, to: PricedMeter): Dec {
  const { price: amount, meter: from } = price(own);
  const [channel] = own.activity.channels;
  return valueOf(
    convertPrice({
      price: amount,
      from,
      to,
      interactionsPerSession: channel?.interactionsPerSession ?? ONE,
      resolutionRate: channel?.resolutionRate ?? ONE,
    }),
  );
}

function pricePair(a: Quote, b: Quote) {
  const [left, right] = [price(a), price(b)];
  return { priceA: left.price, meterA: left.meter, priceB: right.price, meterB: right.meter };
}
