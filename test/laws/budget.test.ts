import fc from 'fast-check';
import { dec, sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { servedActivity } from '../../src/core/scenario/levers/served-activity.js';
import { LEVERS, type Case } from '../../src/core/scenario/levers/levers.js';
import {
  budgetVariance,
  type BudgetVariance,
  type Variance,
} from '../../src/core/study/time/budget-variance.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { monthCases, steady, type Outlook } from '../../src/core/study/time/outlook.js';
import { outlookWithActuals } from '../../src/core/study/time/outlook-with-actuals.js';
import type { ActualMonth } from '../../src/core/traffic/actual-months.js';
import { varianceParts, type MonthOfBudget } from '../reference/budget.js';
import { valueOf } from '../reference/doors.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { randomBeyond } from '../reference/random-beyond.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { nearestDouble } from '../reference/rational.js';
import { offerOf, trafficOf, withRows } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const where = { table: 'actuals' as const };
const NOTHING = { sessions: undefined, interactionsPerSession: undefined, resolutionRate: undefined };
const PARTS = ['volume', 'mix', 'interactions', 'resolutionRate', 'terms'] as const;

const base: fc.Arbitrary<Case> = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

/** Shrinking volumes, so that no closed schedule ends. */
const outlook: fc.Arbitrary<Outlook> = fc
  .record({ months: fc.integer({ min: 1, max: 14 }), shrinks: decimalText(0, 0.2, 3) })
  .map(({ months, shrinks }) => ({ ...steady(months), growth: dec(shrinks).neg() }));

const share = decimalText(0.05, 1, 2).map(dec);
const invoice = fc.option(decimalText(-500, 9000, 2).map(dec), { nil: undefined });

/** Every channel in every month at no more sessions than planned, in any order; some figures are as planned. */
function actualsOf(own: Case, { months }: Outlook): fc.Arbitrary<ActualMonth[]> {
  const month = (index: number) =>
    fc.record({
      month: fc.constant(index + 1),
      whole: fc.constant(NOTHING),
      invoiced: invoice,
      channels: fc
        .tuple(
          ...own.traffic.channels.map((channel) =>
            fc.record({
              name: fc.constant(channel.name),
              where: fc.constant(where),
              sessions: fc.option(
                share.map((part) => channel.sessions.times(part).times(dec('0.8').pow(index))),
                { nil: undefined },
              ),
              interactionsPerSession: fc.constant(undefined),
              resolutionRate: fc.option(share, { nil: undefined }),
            }),
          ),
        )
        .chain((channels) => fc.shuffledSubarray(channels, { minLength: channels.length })),
    });
  return fc.tuple(...Array.from({ length: months }, (_, index) => month(index)));
}

const drawn = fc
  .tuple(base, outlook)
  .chain(([own, plan]) =>
    fc.record({ own: fc.constant(own), plan: fc.constant(plan), actuals: actualsOf(own, plan) }),
  );

const figures = (own: Variance) =>
  (['budget', 'actual', 'variance', ...PARTS] as const).map((key) => own[key].toFixed(6));
const table = ({ months, whole }: BudgetVariance) => [...months.map(figures), figures(whole)];

describe('a budget against what happened', () => {
  test('the parts add up to the variance, whatever the order of channels and rows', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), ({ own, plan, actuals }, isCash) => {
        const view = isCash ? 'cash' : 'accrual';
        const result = budgetVariance(own, plan, actuals, view);
        fc.pre(result.ok);
        const { months, whole } = valueOf(result);
        for (const one of [...months, whole]) {
          expect(sum(PARTS.map((key) => one[key])).toFixed(9)).toBe(one.variance.toFixed(9));
          expect(one.actual.minus(one.budget).toFixed(9)).toBe(one.variance.toFixed(9));
        }
        const turned: Case = { ...own, traffic: { channels: [...own.traffic.channels].reverse() } };
        const others = actuals.map((month) => ({ ...month, channels: [...month.channels].reverse() }));
        expect(table(valueOf(budgetVariance(turned, plan, others, view)))).toEqual(table({ months, whole }));
      }),
      { numRuns: runs(40) },
    );
  });

  test('the plan itself has no variance in any part, channel by channel and blended', () => {
    fc.assert(
      fc.property(base, outlook, fc.boolean(), (own, plan, isBlended) => {
        const budget = valueOf(forecastOffer(own, plan, 'cash'));
        const actuals = valueOf(monthCases(own, plan)).map((month, index): ActualMonth => {
          const invoiced = budget.months[index]?.total.div(own.offer.exchangeRate);
          return { month: index + 1, invoiced, ...(isBlended ? blendOf(month) : channelsOf(month)) };
        });
        const { months, whole } = valueOf(budgetVariance(own, plan, actuals, 'cash'));
        for (const one of [...months, whole]) {
          expect(PARTS.map((key) => toDouble(one[key].toDecimalPlaces(9)))).toEqual([0, 0, 0, 0, 0]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('an outlook of months that all have invoices is what was invoiced; without any it is the budget', () => {
    fc.assert(
      fc.property(drawn, ({ own, plan, actuals }) => {
        const billed = actuals.map((month) => ({ ...month, invoiced: month.invoiced ?? dec(0) }));
        const result = outlookWithActuals(own, plan, billed, 'cash');
        fc.pre(result.ok);
        const invoiced = sum(billed.map((month) => month.invoiced)).times(own.offer.exchangeRate);
        expect(valueOf(result).forecast.whole.total.toFixed(9)).toBe(invoiced.toFixed(9));
        const bare = [{ month: 1, whole: NOTHING, channels: [], invoiced: undefined }];
        const { forecast, beside } = valueOf(outlookWithActuals(own, plan, bare, 'cash'));
        expect(forecast.whole.total.toString()).toBe(sum(beside.map(({ budget }) => budget)).toString());
      }),
      { numRuns: runs(30) },
    );
  });
});

function channelsOf(month: Case): Pick<ActualMonth, 'whole' | 'channels'> {
  const served = servedActivity(month).channels;
  return {
    whole: NOTHING,
    channels: month.traffic.channels.map((channel) => {
      const own = served.find(({ name }) => name === channel.name) ?? channel;
      const { name, sessions, interactionsPerSession, resolutionRate } = own;
      return { name, where, sessions, interactionsPerSession, resolutionRate };
    }),
  };
}

function blendOf(month: Case): Pick<ActualMonth, 'whole' | 'channels'> {
  return {
    channels: [],
    whole: {
      sessions: LEVERS.sessions.get(month),
      interactionsPerSession: LEVERS['interactions per session'].get(month),
      resolutionRate: LEVERS['resolution rate'].get(month),
    },
  };
}

/** Two channels of whole sessions. */
const twoChannels = fc
  .record({
    sessions: fc.tuple(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 200, max: 3000 })),
    rhos: fc.tuple(decimalText(0, 1, 2), decimalText(0, 1, 2)),
    mus: fc.tuple(decimalText(1, 9, 1), decimalText(1, 9, 1)),
  })
  .map(({ sessions, rhos, mus }) =>
    ['Chat', 'Email'].map((name, index): Channel => ({
      name,
      sessions: String(sessions[index]),
      customers: '100',
      mu: mus[index] ?? '1',
      rho: rhos[index] ?? '0',
    })),
  );

/** A month as its factor on the sessions, what goes over from one channel to the other, new rates, and an invoice. */
const happening = fc.record({
  isKnown: fc.boolean(),
  factor: decimalText(0.5, 1.5, 1),
  over: fc.integer({ min: -90, max: 90 }),
  mu: decimalText(1, 9, 1),
  rho: decimalText(0, 1, 2),
  invoiced: fc.option(decimalText(0, 9000, 2), { nil: undefined }),
});

type Happening = typeof happening extends fc.Arbitrary<infer Own> ? Own : never;

function monthOf(planned: readonly Channel[], own: Happening): MonthOfBudget {
  const scaled = planned.map((channel) => ({
    ...channel,
    sessions: times(channel.sessions, own.factor),
    customers: times(channel.customers, own.factor),
  }));
  const measured = scaled.map(({ name, sessions }, index) => ({
    name,
    sessions: String(dec(sessions).plus(index === 0 ? own.over : -own.over)),
    ...(index === 0 ? { mu: own.mu, rho: own.rho } : {}),
  }));
  return { planned, scaled, measured: own.isKnown ? measured : undefined, invoiced: own.invoiced };
}

const times = (amount: string | undefined, factor: string) =>
  dec(amount ?? '0')
    .times(factor)
    .toString();

function productParts(terms: OfferTerms, channels: readonly Channel[], months: readonly MonthOfBudget[]) {
  const actuals = months.flatMap(({ measured, invoiced }, index): ActualMonth[] => {
    if (measured === undefined) return [];
    const figure = (text: string | undefined): Dec | undefined =>
      text === undefined ? undefined : dec(text);
    const own = measured.map(({ name, sessions, mu, rho }) => ({
      ...{ name, where, sessions: figure(sessions) },
      interactionsPerSession: figure(mu),
      resolutionRate: figure(rho),
    }));
    return [{ month: index + 1, whole: NOTHING, channels: own, invoiced: figure(invoiced) }];
  });
  const own = { traffic: trafficOf(channels), offer: offerOf(terms) };
  const result = budgetVariance(own, steady(months.length), actuals, 'cash');
  if (!result.ok) return 'no price';
  return result.value.months.map((month) =>
    (['budget', 'actual', 'variance', ...PARTS] as const).map((key) => toDouble(month[key])),
  );
}

test('every part is to the cent that of a second engine, which pays all months anew for each', () => {
  fc.assert(
    fc.property(
      randomBeyond,
      twoChannels,
      fc.array(happening, { minLength: 1, maxLength: 14 }),
      (drawnTerms, channels, happened) => {
        // Rates of an offer are the same in all months there, and customers and measured spreads are not measured here.
        const { rho: _, mu: __, exchange: ___, ...terms } = drawnTerms;
        const own = withRows(terms, ({ channels: ____, spread: _____, ...row }) => row);
        fc.pre(own.rows.every(({ meter }) => meter !== 'customer'));
        const months = happened.map((one, index) =>
          monthOf(channels, index === 0 ? { ...one, isKnown: true } : one),
        );
        const reference = varianceParts(own, months)?.map((row) => row.map(nearestDouble)) ?? 'no price';
        expect(productParts(own, channels, months)).toEqual(reference);
      },
    ),
    { numRuns: runs(40) },
  );
});
