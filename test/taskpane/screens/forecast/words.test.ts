import { dec } from '../../../../src/core/exact/decimal';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import { guaranteeInWords, monthTick, stretchInWords } from '../../../../src/taskpane/screens/forecast/words';
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

test('months in a row, and along an axis', () => {
  expect([stretchInWords({ from: 1, to: 12 }), stretchInWords({ from: 13, to: 13 })]).toEqual([
    'Months 1 to 12',
    'Month 13',
  ]);
  expect([monthTick(5), monthTick(5.5)]).toEqual(['Month 5', '']);
});
