import fc from 'fast-check';
import type { Cell } from '../../src/core/grid/cell.js';
import { invoiceFor } from '../../src/core/scenario/quote/invoice-for.js';
import { costByChannel } from '../../src/core/scenario/quote/by-channel.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { toDouble, type Dec } from '../../src/core/exact/decimal.js';
import type { Line } from '../../src/core/invoice/line.js';
import { channelRecord, offerRecords, tableOf, transposed } from './cells.js';
import { priceOffer, type Channel, type OfferTerms, type Priced } from './engine.js';
import { randomForeign, randomOffer, randomPausing, randomTraffic } from './random-terms.js';
import { nearestDouble, plus, times, type Rational } from './rational.js';

/** How the same terms may stand in a sheet: none of it may change a figure. */
export interface Dress {
  readonly blank: Cell;
  readonly asText: boolean;
  readonly transpose: boolean;
  readonly repeatName: boolean;
  readonly statedOn: number;
  readonly order: number;
}

const dress: fc.Arbitrary<Dress> = fc.record({
  blank: fc.constantFrom<Cell>(null, '', 0),
  asText: fc.boolean(),
  transpose: fc.boolean(),
  repeatName: fc.boolean(),
  statedOn: fc.nat(5),
  order: fc.nat(1000),
});

const anyOffer = fc.oneof(
  { weight: 3, arbitrary: randomOffer },
  { weight: 1, arbitrary: randomForeign },
  { weight: 1, arbitrary: randomPausing },
);

/** Random offers on random traffic through the product's doors and through the engine of fractions: every difference. */
export function checkAgainstReference(cases: number, seed?: number): void {
  fc.assert(
    fc.property(anyOffer, randomTraffic, dress, (offer, traffic, how) => {
      expect(throughTheDoors(offer, traffic, how)).toEqual(byReference(offer, traffic));
    }),
    { numRuns: cases, ...(seed === undefined ? {} : { seed }) },
  );
}

type Figures = Readonly<Record<string, number | undefined>> | 'no price';

function throughTheDoors(offer: OfferTerms, traffic: readonly Channel[], how: Dress): Figures {
  const offers = readOffers(dressed(offerRecords(offer, how), how));
  const channels = readChannels(dressed(traffic.map(channelRecord), how));
  if (!offers.ok) throw new Error(JSON.stringify(offers.faults));
  if (!channels.ok) throw new Error(JSON.stringify(channels.faults));
  const [read] = offers.value;
  if (read?.offer.ok !== true) throw new Error(JSON.stringify(read?.offer));
  const priced = quote(channels.value, read.offer.value);
  if (priced.ok) return figuresOf(priced.value);
  const noChannel = priced.faults.every(
    ({ where }) =>
      typeof where !== 'string' && ['Tiers', 'Channels', 'Pause at amount'].includes(where.term ?? ''),
  );
  if (!noChannel) throw new Error(JSON.stringify(priced.faults));
  return 'no price';
}

function dressed(records: readonly Readonly<Record<string, Cell>>[], how: Dress): Cell[][] {
  const table = tableOf(records, how.blank).map((row, index) => {
    const shift = how.order % row.length;
    const turned = [...row.slice(shift), ...row.slice(0, shift)];
    return index === 0 || !how.asText
      ? turned
      : turned.map((cell) => (typeof cell === 'number' && cell !== 0 ? String(cell) : cell));
  });
  return how.transpose ? transposed(table) : table;
}

function figuresOf(own: Quote): Figures {
  const { invoice, reported, exact, metrics, activity } = own;
  const amount = ({ lines }: { readonly lines: readonly Line[] }, kind: Line['kind']) =>
    double(lines.find((line) => line.kind === kind)?.amount);
  const year = invoiceFor(own, 'year');
  const cash = invoiceFor(own, 'cash');
  const charges = invoice.lines.filter(({ kind }) => kind === 'charge');
  return {
    ...Object.fromEntries(charges.map((line, index) => [`charge ${index}`, double(line.amount)])),
    includedAmount: amount(invoice, 'includedAmount') ?? 0,
    discount: amount(invoice, 'discount'),
    feeDiscount: amount(invoice, 'feeDiscount') ?? 0,
    topUp: amount(invoice, 'minimumFee'),
    cap: amount(invoice, 'monthlyCap'),
    platform: amount(invoice, 'platformFee'),
    seats: amount(invoice, 'seatFee'),
    escalation: amount(invoice, 'escalationFee'),
    annual: amount(invoice, 'annualMinimum'),
    annualTrueUp: amount(year, 'annualMinimum'),
    oneOffShare: amount(invoice, 'oneOffFee'),
    oneOff: amount(cash, 'oneOffFee'),
    usage: double(invoice.usageCharge),
    accrual: double(invoice.total),
    'accrual, reported': double(reported.total),
    'fixed fees, reported': double(reported.fixedFees),
    cash: double(cash.total),
    year: double(year.total),
    'usage, exact': double(exact.usageCharge),
    'accrual, exact': double(exact.total),
    sessions: double(activity.sessions),
    resolutions: double(activity.resolutions),
    perSession: double(metrics.costPerSession),
    perResolution: double(metrics.effectiveCostPerResolution),
    failureSpend: double(metrics.failureSpend),
    humanCost: double(metrics.humanCost),
    shareServed: double(metrics.shareServed),
    ...Object.fromEntries(
      costByChannel(own).flatMap(({ channel, charge, crossSubsidy }) => [
        [`${channel} pays`, double(charge)],
        [`${channel} more than its share`, nearZero(double(crossSubsidy))],
      ]),
    ),
  };
}

function byReference(offer: OfferTerms, traffic: readonly Channel[]): Figures {
  const named = offer.rows.filter(({ meter }) => meter !== 'seat' && meter !== 'flat');
  const covered = (named.length > 0 ? named : offer.rows).some(
    ({ channels }) => channels === undefined || traffic.some(({ name }) => channels.includes(name)),
  );
  const own = covered ? priceOffer(offer, traffic) : undefined;
  return own === undefined ? 'no price' : referenceFigures(own);
}

function referenceFigures(own: Priced): Figures {
  const { rounded, exact, worth } = own;
  return {
    ...Object.fromEntries(rounded.charges.map((line, index) => [`charge ${index}`, nearest(line)])),
    includedAmount: nearest(rounded.includedAmount),
    discount: nearest(rounded.discount),
    feeDiscount: nearest(rounded.feeDiscount),
    topUp: nearest(rounded.topUp),
    cap: nearest(rounded.cap),
    platform: nearest(rounded.platform),
    seats: nearest(rounded.seats),
    escalation: nearest(rounded.escalation),
    annual: nearest(rounded.annual),
    annualTrueUp: nearest(rounded.annualTrueUp),
    oneOffShare: nearest(rounded.oneOffShare),
    oneOff: nearest(rounded.oneOff),
    usage: nearest(rounded.usage),
    accrual: nearest(rounded.accrual),
    'accrual, reported': nearest(times(rounded.accrual, worth)),
    'fixed fees, reported': nearest(
      times(
        plus(rounded.platform, rounded.seats, rounded.escalation, rounded.feeDiscount, rounded.annual),
        worth,
      ),
    ),
    cash: nearest(rounded.cash),
    year: nearest(rounded.year),
    'usage, exact': nearest(times(exact.usage, worth)),
    'accrual, exact': nearest(times(exact.accrual, worth)),
    sessions: nearest(own.sessions),
    resolutions: nearest(own.resolutions),
    perSession: nearest(own.perSession),
    perResolution: nearest(own.perResolution),
    failureSpend: nearest(own.failureSpend),
    humanCost: nearest(own.humanCost),
    shareServed: nearest(own.shareServed),
    ...Object.fromEntries(
      own.channels.flatMap(({ name, charge, crossSubsidy }) => [
        [`${name} pays`, nearest(charge)],
        [`${name} more than its share`, nearZero(nearest(crossSubsidy))],
      ]),
    ),
  };
}

function double(value: Dec | undefined): number | undefined {
  return value && toDouble(value);
}

function nearest(value: Rational | undefined): number | undefined {
  return value && nearestDouble(value);
}

/** Where two equal sums cancel, fifty digits leave a rest of 1e-40 or so in which no digit is meant: far below money. */
function nearZero(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) < 1e-15 ? 0 : value;
}

export const CASES = Number(process.env['METERWISE_CASES'] ?? 2000);
