import { dec } from '../../../../src/core/exact/decimal';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import { calendarFrom } from '../../../../src/core/traffic/calendar';
import { guaranteeInWords, monthsIn } from '../../../../src/taskpane/screens/forecast/words';
import { DEFAULT_SETTINGS } from '../../../../src/taskpane/format/settings';

const figures = figuresIn('USD', DEFAULT_SETTINGS, 'en-US');
const terms = { floor: dec('0.65'), months: 3, share: dec(1), most: dec(1_000_000) };
const outcome = {
  resolutionRate: dec('0.5'),
  isBroken: true,
  paid: dec(30_000),
  paidBack: dec(30_000),
  totalAfter: dec(200_000),
};

describe('a guarantee in words', () => {
  test('broken: what was reached, what comes back, what all months then cost', () => {
    expect(guaranteeInWords(outcome, terms, figures)).toBe(
      'The guarantee is broken: 50% is resolved in months 1 to 3, below the 65% promised. Of $30,000.00 paid by then, ' +
        '$30,000.00 comes back; all months then cost $200,000.00.',
    );
    const limited = { ...terms, most: dec(30_000) };
    expect(guaranteeInWords(outcome, limited, figures)).toMatch(/\$30,000\.00 comes back, the limit;/);
  });

  test('kept; and neither where there are no sessions', () => {
    const kept = { ...outcome, resolutionRate: dec('0.7'), isBroken: false };
    expect(guaranteeInWords(kept, { ...terms, months: 1 }, figures)).toBe(
      'The guarantee is met: 70% is resolved in month 1, and at least 65% is promised.',
    );
    expect(guaranteeInWords({ ...kept, resolutionRate: undefined }, terms, figures)).toMatch(
      /no conversations/,
    );
  });
});

test('months in a row, and along an axis, by their numbers', () => {
  const { stretch, tick, ofSeason, years } = monthsIn(undefined, 'en');
  expect([stretch({ from: 1, to: 12 }), stretch({ from: 13, to: 13 })]).toEqual([
    'Months 1 to 12',
    'Month 13',
  ]);
  expect([tick(5), tick(5.5), ofSeason(3)]).toEqual(['Month 5', '', 'Month 3']);
  expect(years(13)).toEqual(['Months 1 to 12', 'Month 13']);
});

test('and by their names from a start on', () => {
  const { stretch, tick, ofSeason, years } = monthsIn(calendarFrom(dec(46_204), dec(10)), 'en');
  expect([stretch({ from: 1, to: 12 }), stretch({ from: 13, to: 13 })]).toEqual([
    'Jul 2026 to Jun 2027',
    'Jul 2027',
  ]);
  expect([tick(5), tick(5.5), ofSeason(3)]).toEqual(['Nov 2026', '', 'March']);
  expect(years(13)).toEqual(['FY26', 'FY27']);
  expect(monthsIn(calendarFrom(dec(46_204), undefined), 'de').one(6)).toBe('Dez. 2026');
  expect(monthsIn(calendarFrom(dec(46_204), undefined), 'ar').one(1)).toBe('يوليو 2026');
});
