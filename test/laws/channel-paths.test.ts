import fc from 'fast-check';
import { dec, sum, toDouble } from '../../src/core/exact/decimal.js';
import { budgetVariance } from '../../src/core/study/time/budget-variance.js';
import { channelMonth, channelsOf } from '../../src/core/study/time/channel-months.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { monthCases, sessionsOfYear, steady, type Outlook } from '../../src/core/study/time/outlook.js';
import { outlookWithActuals } from '../../src/core/study/time/outlook-with-actuals.js';
import { costByChannel } from '../../src/core/scenario/quote/by-channel.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { valueOf } from '../reference/doors.js';
import type { Channel } from '../reference/engine.js';
import { payMonths } from '../reference/months.js';
import { channelsInMonth, type Path } from '../reference/paths.js';
import { randomBeyond } from '../reference/random-beyond.js';
import { decimalText, randomForeign, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { nearestDouble } from '../reference/rational.js';
import { offerOf, trafficOf, withRows } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const base = fc
  .record({ offer: fc.oneof(randomOffer, randomForeign).map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);
const growth = decimalText(-0.2, 0.2, 2).map(dec);
const share = decimalText(0, 1, 2).map(dec);
const season = fc.option(fc.array(decimalText(0.5, 1.5, 1).map(dec), { minLength: 12, maxLength: 12 }), {
  nil: undefined,
});

const totals = (own: Parameters<typeof forecastOffer>[0], outlook: Outlook) => {
  const result = forecastOffer(own, outlook, 'cash');
  return result.ok ? result.value.months.map(({ total }) => total.toFixed(6)) : 'no price';
};

describe('growth and ramp by channel', () => {
  test('that are the same on every channel are those of all together', () => {
    fc.assert(
      fc.property(base, growth, season, (own, rate, factors) => {
        const plan = { ...steady(5), growth: rate, season: factors };
        const channels = own.traffic.channels.map(({ name }) => ({ channel: name, growth: rate }));
        const each = { ...plan, growth: dec(0), channelGrowth: channels };
        expect(totals(own, each)).toEqual(totals(own, plan));
        expect(totals(own, { ...plan, channelGrowth: channels.slice(1) })).toEqual(totals(own, plan));
        const year = (outlook: Outlook) => sessionsOfYear(own.traffic, outlook).map((one) => one.toFixed(20));
        expect(year(each)).toEqual(year(plan));
      }),
      { numRuns: runs(25) },
    );
  });

  test('give each channel its sessions and its rate, whatever the others do', () => {
    fc.assert(
      fc.property(base, fc.array(growth, { minLength: 4, maxLength: 4 }), share, (own, rates, rate) => {
        const [first, ...others] = own.traffic.channels;
        fc.pre(first !== undefined);
        const plan: Outlook = {
          ...steady(4),
          growth: rates[0] ?? dec(0),
          channelGrowth: others.map(({ name }, index) => ({
            channel: name,
            growth: rates[index + 1] ?? dec(0),
          })),
          ramp: [{ month: dec(1), share: rate, channel: ` ${first.name.toUpperCase()}` }],
        };
        for (const [index, { traffic, offer }] of valueOf(monthCases(own, plan)).entries()) {
          for (const [place, channel] of traffic.channels.entries()) {
            const today = own.traffic.channels[place];
            const factor = (rates[place] ?? dec(0)).plus(1).pow(index);
            expect(channel.sessions.toFixed(20)).toBe(today?.sessions.times(factor).toFixed(20));
            expect(channel.contacts.toFixed(20)).toBe(today?.contacts.times(factor).toFixed(20));
          }
          expect(traffic.channels[0]?.resolutionRate.toString()).toBe(rate.toString());
          expect(offer.resolutionRate).toBeUndefined();
        }
      }),
      { numRuns: runs(25) },
    );
  });

  test('an offer keeps its own rate where no milestone is, and the others blend to theirs', () => {
    fc.assert(
      fc.property(base, share, share, (own, stated, rate) => {
        const offer = { ...own.offer, resolutionRate: stated };
        fc.pre(quote(own.traffic, offer).ok && own.traffic.channels.length > 1);
        const [first] = own.traffic.channels;
        const ramp = [{ month: dec(1), share: rate, channel: first?.name ?? '' }];
        const [month] = valueOf(monthCases({ ...own, offer }, { ...steady(1), ramp }));
        const quoted = quote(month?.traffic ?? own.traffic, month?.offer ?? offer);
        fc.pre(quoted.ok);
        for (const channel of valueOf(quoted).activity.channels) {
          const wanted = channel.name === first?.name ? rate : stated;
          expect(channel.resolutionRate.toString()).toBe(wanted.toString());
        }
      }),
      { numRuns: runs(25) },
    );
  });
});

/** Two channels of whole sessions, each with its own path; what lies between milestones ends as a decimal. */
const channel = fc.record({
  sessions: fc.integer({ min: 200, max: 3000 }).map(String),
  rho: decimalText(0, 1, 2),
  mu: decimalText(1, 9, 1),
  growth: decimalText(-0.3, 0.3, 2),
  milestones: fc.option(
    fc
      .record({
        from: fc.integer({ min: 1, max: 4 }),
        gap: fc.constantFrom(1, 2, 4, 5),
        low: decimalText(0, 1, 2),
        high: decimalText(0, 1, 2),
      })
      .map(({ from, gap, low, high }): Path['milestones'] => [
        [from, low],
        [from + gap, high],
      ]),
    { nil: [] as Path['milestones'] },
  ),
});

test('growth and ramp by channel are to the cent those of a second engine, which makes each month anew', () => {
  fc.assert(
    fc.property(
      randomBeyond,
      fc.tuple(channel, channel),
      fc.integer({ min: 10, max: 14 }),
      (drawnTerms, drawnChannels, months) => {
        const { rho: _, mu: __, exchange: ___, ...others } = drawnTerms;
        const terms = withRows(others, ({ channels: ____, spread: _____, ...row }) => row);
        fc.pre(terms.rows.every(({ meter }) => meter !== 'customer'));
        const channels = drawnChannels.map(({ sessions, rho, mu }, index): Channel => ({
          name: ['Chat', 'Email'][index] ?? '',
          customers: '100',
          ...{ sessions, rho, mu },
        }));
        const each = Array.from({ length: months }, (_unused, index) =>
          channelsInMonth(channels, drawnChannels, index + 1),
        );
        const reference = payMonths(terms, each)?.map(nearestDouble) ?? 'no price';
        const outlook: Outlook = {
          ...steady(months),
          channelGrowth: drawnChannels.map((own, index) => ({
            channel: channels[index]?.name ?? '',
            growth: dec(own.growth),
          })),
          ramp: drawnChannels.flatMap(({ milestones }, index) =>
            milestones.map(([at, rate]) => ({
              month: dec(at),
              share: dec(rate),
              channel: channels[index]?.name ?? '',
            })),
          ),
        };
        const own = forecastOffer({ traffic: trafficOf(channels), offer: offerOf(terms) }, outlook, 'cash');
        const product = own.ok ? own.value.months.map(({ total }) => toDouble(total)) : 'no price';
        expect(product).toEqual(reference);
      },
    ),
    { numRuns: runs(40) },
  );
});

test('the months of a plan by channel have no variance where they went as planned', () => {
  fc.assert(
    fc.property(base, growth, growth, (own, one, other) => {
      const [first] = own.traffic.channels;
      const channelGrowth = [{ channel: first?.name ?? '', growth: other }];
      const plan: Outlook = { ...steady(4), growth: one, channelGrowth };
      const planned = monthCases(own, plan);
      const actuals = valueOf(planned).map(({ traffic }, index) => ({
        month: index + 1,
        whole: { sessions: undefined, interactionsPerSession: undefined, resolutionRate: undefined },
        channels: traffic.channels.map(({ name, sessions }) => ({
          ...{ name, sessions, where: { table: 'actuals' } as const },
          ...{ interactionsPerSession: undefined, resolutionRate: undefined },
        })),
        invoiced: undefined,
      }));
      const result = budgetVariance(own, plan, actuals, 'cash');
      fc.pre(result.ok);
      const { whole } = valueOf(result);
      expect([whole.volume, whole.mix, whole.variance].map((part) => part.toFixed(8))).toEqual(
        [0, 0, 0].map((zero) => zero.toFixed(8)),
      );
    }),
    { numRuns: runs(25) },
  );
});

describe('what each channel pays in a month', () => {
  test('is to the cent of the invoice, as COST_BY_CHANNEL shares it, and adds up to the total', () => {
    fc.assert(
      fc.property(base, growth, fc.boolean(), (own, rate, isCash) => {
        const forecast = forecastOffer(own, { ...steady(3), growth: rate }, isCash ? 'cash' : 'accrual');
        fc.pre(forecast.ok);
        const { months } = valueOf(forecast);
        const names = channelsOf(months);
        expect(names).toEqual(own.traffic.channels.map(({ name }) => name));
        const cent = dec(10).pow(-own.offer.currency.minorDigits).times(own.offer.exchangeRate);
        for (const month of months) {
          const { usage, fees, total } = channelMonth(month, names);
          expect(sum([...usage, fees]).toString()).toBe(month.total.toString());
          expect(total.toString()).toBe(month.total.toString());
          expect(sum(usage).toString()).toBe(month.quote.reported.usageCharge.toString());
          const exact = costByChannel(month.quote);
          const all = sum(exact.map(({ charge }) => charge));
          for (const { channel: name, charge } of exact) {
            if (all.isZero()) continue;
            const wanted = month.quote.reported.usageCharge.times(charge).div(all);
            const given = usage[names.indexOf(name)] ?? dec(0);
            expect(given.div(cent).toDecimalPlaces(9).isInteger()).toBe(true);
            expect(given.minus(wanted).abs().lt(cent)).toBe(true);
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('is what the contract comes to where a month is over, and its invoice differs beside it', () => {
    fc.assert(
      fc.property(base, decimalText(0, 9000, 2).map(dec), (own, invoiced) => {
        const nothing = { sessions: undefined, interactionsPerSession: undefined, resolutionRate: undefined };
        const actuals = [{ month: 1, whole: nothing, channels: [], invoiced }];
        const result = outlookWithActuals(own, steady(2), actuals, 'cash');
        fc.pre(result.ok);
        const { forecast, beside } = valueOf(result);
        const [month] = forecast.months;
        const terms = beside[0]?.terms ?? dec(0);
        if (month === undefined) throw new Error('it has two months');
        const { usage, fees } = channelMonth(month, channelsOf(forecast.months), terms);
        expect(sum([...usage, fees, terms]).toString()).toBe(month.total.toString());
        expect(month.total.toString()).toBe(invoiced.times(own.offer.exchangeRate).toString());
      }),
      { numRuns: runs(20) },
    );
  });
});
