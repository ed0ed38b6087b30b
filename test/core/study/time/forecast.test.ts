import { dec, ONE, toDouble } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { tabulateForecast } from '../../../../src/core/report/forecast.js';
import { forecast, forecastOffer } from '../../../../src/core/study/time/forecast.js';
import { monthCases, steady, type Outlook } from '../../../../src/core/study/time/outlook.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { tableOf } from '../../../reference/cells.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';
import { yearSpans } from '../../../../src/core/traffic/calendar.js';

const milestone = (month: number, rate: number) => ({ month: dec(month), share: dec(rate) });
const complaintsOf = (outlook: Outlook) => {
  const result = monthCases(priced({ Meter: 'session', Rate: 1 }), outlook);
  return result.ok ? [] : result.faults.map(sentence);
};

describe('a forecast', () => {
  test('sessions grow by the month, times their season, and tiers start afresh', () => {
    const base = priced({ Meter: 'session', Tiers: '1 to 1000; 0.5', 'Tier mode': 'graduated' });
    const season = [ONE, ONE, dec(2), ...Array.from({ length: 9 }, () => ONE)];
    const own = valueOf(forecastOffer(base, { ...steady(3), growth: dec('0.1'), season }, 'cash'));
    expect(own.months.map(({ quote }) => toDouble(quote.activity.sessions))).toEqual([1000, 1100, 2420]);
    expect(own.months.map(({ total }) => toDouble(total))).toEqual([1000, 1050, 1710]);
    expect(own.months.map(({ cumulative }) => toDouble(cumulative))).toEqual([1000, 2050, 3760]);
  });

  test('a row of sessions takes the place of growth and season', () => {
    const base = priced({ Meter: 'session', Rate: 2 });
    const sessions = [100, 0, 50].map(dec);
    const own = valueOf(forecastOffer(base, { ...steady(3), growth: ONE, sessions }, 'cash'));
    expect(own.months.map(({ total }) => toDouble(total))).toEqual([200, 0, 100]);
    expect(
      own.months.map(({ costPerResolution }) => costPerResolution && toDouble(costPerResolution)),
    ).toEqual([2 / 0.7, undefined, 2 / 0.7]);
  });

  test('a ramp sets the resolution rate, the offer’s own too', () => {
    const base = priced({ Meter: 'resolution', Rate: 1, 'Resolution rate': 0.9 });
    const ramp = [milestone(1, 0.5), milestone(3, 0.7)];
    const own = valueOf(forecastOffer(base, { ...steady(4), ramp }, 'accrual'));
    expect(own.months.map(({ total }) => toDouble(total))).toEqual([500, 600, 700, 700]);
    expect([toDouble(own.whole.total), toDouble(own.whole.resolutions)]).toEqual([2500, 2500]);
  });

  test('commitments are the month’s, and do not carry over', () => {
    const base = priced({ Meter: 'session', Rate: 1, 'Committed units': 100, 'Overage rate': 2 });
    const own = valueOf(forecastOffer(base, { ...steady(2), sessions: [dec(0), dec(200)] }, 'cash'));
    expect(own.months.map(({ total }) => toDouble(total))).toEqual([100, 300]);
  });

  test('the month that has no price is named', () => {
    const base = priced({ Meter: 'session', Tiers: '1 to 1500' });
    const own = forecastOffer(base, { ...steady(12), growth: dec('0.1') }, 'cash');
    expect(own.ok ? [] : own.faults.map(sentence)).toEqual([
      expect.stringMatching(
        /^Month 6, Offers row 1 \(A\), Tiers: the last tier ends at 1500, and 1610\.51 units/,
      ),
    ]);
  });
});

describe('an outlook', () => {
  test.each<[string, Partial<Outlook>]>([
    ['months: it is 0; it must be a whole number from 1 to 600.', { months: 0 }],
    ['months: it is 2.5; it must be a whole number from 1 to 600.', { months: 2.5 }],
    ['months: it is 601; it must be a whole number from 1 to 600.', { months: 601 }],
    ['growth: it is -1; it must be above -1 (-100%).', { growth: dec(-1) }],
    ['season: its factors are 2; it must have 12, one for each month from month 1.', { season: [ONE, ONE] }],
    [
      'season: a factor is below 0; each must be 0 or more.',
      { season: Array.from({ length: 12 }, () => dec(-1)) },
    ],
    ['sessions: they are given for 1 month, and the forecast has 3.', { sessions: [ONE] }],
    ['sessions: a month has fewer than 0; each must have 0 or more.', { sessions: [ONE, ONE, dec(-1)] }],
    [
      'ramp: month 2 comes after month 2; the months must rise, from 1 on.',
      { ramp: [milestone(2, 0.5), milestone(2, 0.6)] },
    ],
    ['ramp: month 0 comes after month 0; the months must rise, from 1 on.', { ramp: [milestone(0, 0.5)] }],
    [
      'ramp: the resolution rate of month 1 is 1.1; it must be between 0 and 1.',
      { ramp: [milestone(1, 1.1)] },
    ],
    [
      'ramp: month 4 comes after the last month, 3; leave it out or take in more months.',
      { ramp: [milestone(4, 0.5)] },
    ],
    // What is wrong with the milestone itself comes first.
    [
      'ramp: the resolution rate of month 4 is 1.1; it must be between 0 and 1.',
      { ramp: [milestone(4, 1.1)] },
    ],
  ])('%s', (words, change) => {
    expect(complaintsOf({ ...steady(3), ...change })).toEqual([words]);
  });

  test('no sessions today: none grow, and none can be shared out', () => {
    const base = priced({ Meter: 'flat', 'Platform fee': 5 }, [{ ...CHAT, Sessions: 0 }]);
    expect(monthCases(base, { ...steady(2), growth: ONE }).ok).toBe(true);
    expect(monthCases(base, { ...steady(1), sessions: [ONE] })).toMatchObject({
      ok: false,
      faults: [{ where: { table: 'traffic', term: 'Sessions' } }],
    });
  });
});

describe('as tables', () => {
  const offers = valueOf(
    readOffers(
      tableOf([
        { Offer: 'A', Meter: 'session', Rate: 1, 'Annual minimum': 12_012 },
        { Offer: 'B', Meter: 'session', Tiers: '1 to 10' },
      ]),
    ),
  );
  const traffic = valueOf(readChannels(tableOf([CHAT])));
  const forecasts = valueOf(forecast(traffic, offers, steady(14), 'cash'));

  test('months down, three columns an offer, totals last; what has no price says so in its own cells', () => {
    const table = tabulateForecast(forecasts, 14);
    expect(table.map((row) => row.length)).toEqual(Array.from({ length: 16 }, () => 7));
    expect(table[0]?.slice(0, 4)).toEqual(['Month', 'A: total', 'A: cost per resolution', 'A: cumulative']);
    expect(table[12]?.slice(0, 4)).toEqual([12, 1012, 1012 / 700, 12_012]);
    expect(table.at(-1)?.slice(0, 4)).toEqual(['Total', 14_014, 14_014 / 9800, 14_014]);
    expect(table[3]?.[4]).toMatchObject({ error: '#VALUE!' });
    expect(table.at(-1)?.[6]).toMatchObject({ error: '#VALUE!' });
  });

  test('by contract year', () => {
    const table = tabulateForecast(forecasts, 14, undefined, yearSpans(14, undefined));
    expect(table.slice(-3).map((row) => row.slice(0, 4))).toEqual([
      ['Months 1 to 12', 12_012, 12_012 / 8400, 12_012],
      ['Months 13 to 14', 2002, 2002 / 1400, 14_014],
      ['Total', 14_014, 14_014 / 9800, 14_014],
    ]);
  });

  test('two currencies are not forecast together', () => {
    const mixed = valueOf(
      readOffers(
        tableOf([
          { Offer: 'A', Meter: 'session', Rate: 1, Currency: 'USD' },
          { Offer: 'B', Meter: 'session', Rate: 1, Currency: 'EUR' },
        ]),
      ),
    );
    expect(forecast(traffic, mixed, steady(1), 'cash').ok).toBe(false);
  });
});
