import fc from 'fast-check';
import { dec, sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { steady } from '../../src/core/study/time/outlook.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { priceOffer } from '../reference/engine.js';
import { payMonths } from '../reference/months.js';
import { randomBeyond } from '../reference/random-beyond.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { nearestDouble } from '../reference/rational.js';
import { valueOf } from '../reference/doors.js';
import { offerOf, quoteTerms, trafficOf, withRows } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const factors = fc.array(decimalText(0, 2, 1), { minLength: 1, maxLength: 27, size: 'max' });

/** Traffic of whole sessions, each month a multiple of the first. */
const simpleTraffic = randomTraffic.map((channels) =>
  channels.map(({ contacts: _, involvement: __, ...own }): Channel => ({
    ...own,
    // Customers of sessions that were not stated are none.
    ...(own.sessions === undefined ? { sessions: '700', customers: '350' } : {}),
  })),
);

/** The forecast of the product: totals month by month in cash, or why there are none. */
function forecastTotals(terms: OfferTerms, channels: readonly Channel[], months: readonly string[]) {
  const traffic = trafficOf(channels);
  const today = sum(traffic.channels.map(({ sessions }) => sessions));
  const sessions = months.map((factor) => today.times(factor));
  const outlook = { ...steady(months.length), sessions };
  const own = forecastOffer({ traffic, offer: offerOf(terms) }, outlook, 'cash');
  return own.ok ? own.value.months.map(({ total }) => toDouble(total)) : 'no price';
}

const times = (amount: string | undefined, factor: string) =>
  dec(amount ?? '0')
    .times(factor)
    .toString();

/** The same through the engine of fractions. */
function referenceTotals(terms: OfferTerms, channels: readonly Channel[], months: readonly string[]) {
  const each = months.map((factor) =>
    channels.map((own) => ({
      ...own,
      sessions: times(own.sessions, factor),
      customers: times(own.customers, factor),
    })),
  );
  return payMonths(terms, each)?.map(nearestDouble) ?? 'no price';
}

/** Without sessions there is no mix to scale, and a channel that no row names in a month has no price. */
const priceable = (terms: OfferTerms, channels: readonly Channel[]) =>
  channels.some(({ sessions }) => Number(sessions) > 0) &&
  terms.rows.every((row) => row.channels === undefined || row.channels.length > 3);

describe('months', () => {
  test('of a seasonal year under allowances, ratchets, pools and one-offs are to the cent those of a second engine', () => {
    fc.assert(
      fc.property(randomBeyond, simpleTraffic, factors, (drawn, channels, months) => {
        const terms = withRows(drawn, ({ channels: _, ...row }) => row);
        fc.pre(priceable(terms, channels));
        expect(forecastTotals(terms, channels, months)).toEqual(referenceTotals(terms, channels, months));
      }),
      { numRuns: runs(60) },
    );
  });

  test('a steady month under periods and pools is that of a second engine', () => {
    fc.assert(
      fc.property(randomBeyond, randomTraffic, (drawn, channels) => {
        const terms = withRows(
          { ...drawn, rows: drawn.rows.filter(({ to }) => to === undefined) },
          (row) => row,
        );
        fc.pre(terms.rows.length > 0 && terms.rows.every((row) => row.from === undefined));
        const own = quoteTerms(terms, channels);
        const other = priceOffer(terms, channels);
        fc.pre(own.ok || other === undefined);
        if (!own.ok || other === undefined) return;
        expect(toDouble(own.value.invoice.total)).toBe(nearestDouble(other.rounded.accrual));
        expect(toDouble(own.value.exact.total)).toBe(nearestDouble(other.exact.accrual));
        expect(toDouble(own.value.metrics.failureSpend)).toBe(nearestDouble(other.failureSpend));
      }),
      { numRuns: runs(120) },
    );
  });
});

/** What the charges come to before lines are rounded. */
const charged = (terms: OfferTerms, channels: readonly Channel[], months: number): Dec[] => {
  const base = { traffic: trafficOf(channels), offer: offerOf(terms) };
  const own = valueOf(forecastOffer(base, steady(months), 'cash'));
  return own.months.map(({ quote: month }) => sum(month.rated.map(({ amount }) => amount)));
};

const CHANNELS: readonly Channel[] = [{ name: 'Chat', sessions: '700', mu: '4', rho: '0.6' }];
const pricedOffer = randomOffer.filter((terms) => {
  const plain = withRows(terms, ({ channels: _, pauseAfter: __, ...row }) => row);
  return quote(trafficOf(CHANNELS), offerOf(plain)).ok;
});
const plainRows = (terms: OfferTerms) => withRows(terms, ({ channels: _, pauseAfter: __, ...row }) => row);
const meant = (value: Dec) => value.toDecimalPlaces(25).toString();

describe('laws of the ledger', () => {
  test.each([3, 12] as const)('%d equal months of a period are so many steady months', (months) => {
    fc.assert(
      fc.property(pricedOffer, (drawn) => {
        const terms = withRows(plainRows(drawn), (row) =>
          row.sessionCap !== undefined || row.meter === 'seat' || row.meter === 'flat'
            ? row
            : { ...row, resets: months },
        );
        const own = quoteTerms(terms, CHANNELS);
        fc.pre(own.ok);
        if (!own.ok) return;
        const steadyMonth = sum(own.value.rated.map(({ amount }) => amount));
        expect(meant(sum(charged(terms, CHANNELS, months)))).toBe(meant(steadyMonth.times(months)));
      }),
      { numRuns: runs(40) },
    );
  });

  test('a pool of one charge is that charge, and a charge in two of a pool is that charge', () => {
    fc.assert(
      fc.property(pricedOffer, fc.integer({ min: 1, max: 699 }), (priced, chats) => {
        const { pauseAmount, ...drawn } = priced;
        const [first] = plainRows(drawn).rows;
        fc.pre(first !== undefined && first.sessionCap === undefined);
        if (first === undefined || first.meter === 'seat' || first.meter === 'flat') return;
        const { escalationFee: _, ...row } = first;
        const two = [
          { ...CHANNELS[0], sessions: String(chats) },
          { ...CHANNELS[0], name: 'Email', sessions: String(700 - chats) },
        ] as Channel[];
        const {
          rate,
          tiers,
          volume,
          ladder,
          packageSize,
          committed,
          overage,
          included,
          includedPerSeat,
          mostIncluded,
          minimum,
          ...rest
        } = row;
        const { resolutionCap, platformFee, oneOff, seatPrice, ...counting } = rest;
        const whole = { ...drawn, rows: [row] };
        const alone = { ...drawn, rows: [{ ...row, pool: 'P' }] };
        const shared = {
          ...drawn,
          rows: [
            { ...row, pool: 'P', channels: ['Chat'] },
            { ...counting, pool: 'p', channels: ['Email'] },
          ],
        };
        const total = (terms: OfferTerms) => {
          const own = quoteTerms(terms, two);
          return own.ok ? meant(own.value.exact.total) : 'no price';
        };
        expect([total(alone), total(shared)]).toEqual([total(whole), total(whole)]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('two rows of one price with adjoining months are one row', () => {
    fc.assert(
      fc.property(randomBeyond, fc.integer({ min: 1, max: 11 }), (drawn, at) => {
        const whole = plainRows(drawn);
        const [first, ...others] = whole.rows;
        fc.pre(first !== undefined && first.from === undefined && first.to === undefined);
        if (first === undefined || first.meter === 'flat') return;
        fc.pre(others.every(({ meter, from }) => meter !== first.meter && from === undefined));
        const { oneOff: _, ...next } = first;
        const rows = [{ ...first, to: at }, { ...next, from: at + 1 }, ...others];
        const months = Array.from({ length: 14 }, (__, index) => String(1 + (index % 3) / 2));
        expect(forecastTotals({ ...whole, rows }, CHANNELS, months)).toEqual(
          forecastTotals(whole, CHANNELS, months),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  test('packages that are kept cost no less than those that are not', () => {
    fc.assert(
      fc.property(pricedOffer, factors, (drawn, months) => {
        // A minimum that usage meets is topped up by less.
        const { annualMinimum: _, ...terms } = plainRows(drawn);
        fc.pre(terms.rows.some(({ packageSize }) => packageSize !== undefined));
        const kept = withRows(terms, (row) =>
          row.packageSize === undefined || row.meter === 'seat' || row.meter === 'flat'
            ? row
            : { ...row, ratchet: true },
        );
        const [plain, ratchet] = [terms, kept].map((own) => forecastTotals(own, CHANNELS, months));
        if (!Array.isArray(plain) || !Array.isArray(ratchet)) return;
        for (const [index, total] of ratchet.entries()) {
          expect(total).toBeGreaterThanOrEqual(plain[index] ?? 0);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
