import fc from 'fast-check';
import { dec, sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import type { Case } from '../../src/core/scenario/levers/levers.js';
import {
  budgetVariance,
  type BudgetVariance,
  type Variance,
} from '../../src/core/study/time/budget-variance.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { monthCases, steady } from '../../src/core/study/time/outlook.js';
import type { ActualMonth } from '../../src/core/traffic/actual-months.js';
import { varianceParts, type MonthOfBudget } from '../reference/budget.js';
import { valueOf } from '../reference/doors.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { randomBeyond } from '../reference/random-beyond.js';
import { decimalText } from '../reference/random-terms.js';
import { nearestDouble } from '../reference/rational.js';
import { offerOf, trafficOf, withRows } from '../reference/terms-doors.js';
import { runs } from '../runs.js';
import { base, blendOf, channelsOf, drawn, NOTHING, outlook, where } from './random-actuals.js';

const PARTS = ['volume', 'mix', 'interactions', 'resolutionRate', 'terms'] as const;

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
        for (const key of ['budget', 'actual', ...PARTS] as const) {
          expect(sum(months.map((month) => month[key])).toFixed(9)).toBe(whole[key].toFixed(9));
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
});

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
