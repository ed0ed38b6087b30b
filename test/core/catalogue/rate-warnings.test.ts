import { CATALOGUE } from '../../../src/core/catalogue/index';
import { offersOf } from '../../../src/core/catalogue/offers-of';
import { offeredAs } from '../../../src/core/catalogue/offered';
import { rateWarnings } from '../../../src/core/catalogue/rate-warnings';
import { inWords } from '../../../src/core/phrase/in-words';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { SMALL_CATALOGUE } from '../../taskpane/screens/offers/small-catalogue';

const TODAY = '2026-11-28';

const why = (rows: readonly ScenarioRow[], today = TODAY, catalogue = SMALL_CATALOGUE) =>
  rateWarnings(rows, today, catalogue).map((own) => [own.offer, ...own.why.map((text) => inWords(text))]);

const dated = (asOf: string | number, more: ScenarioRow = {}) =>
  why([{ Offer: 'A', Meter: 'session', Rate: 1, 'As of': asOf, ...more }]);

describe('rateWarnings', () => {
  test.each([
    ['2026-06-01', []],
    ['2026-05-31', [['A', 'the rate is of 2026-05-31, 181 days old at least']]],
    ['2026-05', [['A', 'the rate is of 2026-05, 181 days old at least']]],
    ['2026-06', []],
    ['2025', [['A', 'the rate is of 2025, 332 days old at least']]],
    ['2026', []],
    ['2027-01-01', []],
    ['', []],
    ['last spring', []],
  ])('a rate of %s', (asOf, expected) => expect(dated(asOf)).toEqual(expected));

  test('a date that Excel counts in days is a date, and a bare year is a year', () => {
    // 31 May 2026, and the day after.
    expect(dated(46_173)).toEqual([['A', 'the rate is of 46173, 181 days old at least']]);
    expect(dated(46_174)).toEqual([]);
    expect(dated(2025)).toEqual([['A', 'the rate is of 2025, 332 days old at least']]);
  });

  test('low confidence is said, the others are not', () => {
    expect(dated('2026-11-01', { '#Confidence': ' Low' })).toEqual([['A', 'one uncertain source only']]);
    expect(dated('2026-11-01', { '#Confidence': 'medium' })).toEqual([]);
  });

  test('the rows of an offer say each reason once', () => {
    const row = { Meter: 'session', Rate: 1, 'As of': '2025', '#Confidence': 'low' };
    expect(why([{ Offer: 'A', ...row }, row, { Offer: 'B', Meter: 'session', Rate: 1 }])).toEqual([
      ['A', 'the rate is of 2025, 332 days old at least', 'one uncertain source only'],
    ]);
  });

  test('a plan that was replaced names the one that took its place', () => {
    const [acme] = SMALL_CATALOGUE;
    const launch = acme?.plans.filter(({ name }) => name === 'At launch') ?? [];
    expect(acme && why(offersOf(acme, launch))).toEqual([['Acme: At launch', 'replaced by Standard']]);
  });

  test('disputed figures and rules of the catalogue are said of an offer that came from it, under its name only', () => {
    const fin = CATALOGUE.find(({ name }) => name === 'Intercom Fin');
    const essential = fin?.plans.filter(({ name }) => name === 'Essential') ?? [];
    const rows = fin === undefined ? [] : offersOf(fin, essential);
    expect(why(rows, TODAY, CATALOGUE)).toEqual([['Intercom Fin: Essential', 'sources differ: Seat price']]);
    expect(
      why(
        rows.map((row) => ({ ...row, Offer: 'Ours' })),
        TODAY,
        CATALOGUE,
      ),
    ).toEqual([]);
  });

  test('every plan of the catalogue is found again by the name that its offer has', () => {
    for (const vendor of CATALOGUE) {
      for (const plan of vendor.plans) {
        const [row] = offersOf(vendor, [plan]);
        expect(offeredAs(CATALOGUE, String(row?.['Offer']))).toEqual({ vendor, plan });
      }
    }
  });
});
