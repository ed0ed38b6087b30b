import { sum } from '../../../src/core/exact/decimal.js';
import { invoiceFor } from '../../../src/core/scenario/quote/invoice-for.js';
import { CHAT, amounts, double, monthlyTotal, priced } from '../../reference/doors.js';

const SESSION = { Meter: 'session', Rate: 1 };

describe('settle: the order', () => {
  test('discount, then minimum fee, then monthly cap, then fees', () => {
    const own = priced([
      {
        ...SESSION,
        Discount: 0.5,
        'Minimum fee': 600,
        'Monthly cap': 600,
        'Platform fee': 50,
        Seats: 3,
        'Seat price': 10,
        'Escalation fee': 1,
      },
    ]);
    expect(amounts(own)).toEqual({
      charge: 1000,
      discount: -500,
      minimumFee: 100,
      platformFee: 50,
      seatFee: 30,
      escalationFee: 300,
      total: 980,
    });
    expect(own.invoice.lines.map(({ kind }) => kind)).toEqual([
      'charge',
      'discount',
      'minimumFee',
      'monthlyCap',
      'platformFee',
      'seatFee',
      'escalationFee',
      'annualMinimum',
      'oneOffFee',
    ]);
  });

  test('the discount comes before the minimum: a floor is not discounted', () => {
    expect(monthlyTotal(priced({ ...SESSION, Discount: 0.5, 'Minimum fee': 700 }))).toBe(700);
  });

  test('the cap is a negative line, after the discount', () => {
    expect(amounts(priced({ ...SESSION, Discount: 0.1, 'Monthly cap': 850 }))).toEqual({
      charge: 1000,
      discount: -100,
      monthlyCap: -50,
      total: 850,
    });
  });

  test('a cap does not hold for fees, and a minimum is not met by them', () => {
    expect(monthlyTotal(priced({ ...SESSION, 'Monthly cap': 850, 'Platform fee': 100 }))).toBe(950);
    expect(monthlyTotal(priced({ ...SESSION, 'Minimum fee': 1050, 'Platform fee': 100 }))).toBe(1150);
  });

  test("settlement is over the offer's charges together, seats and flat charges too", () => {
    const own = priced([
      { ...SESSION, Discount: 0.1, Seats: 10 },
      { Meter: 'seat', Rate: 5 },
      { Meter: 'flat', Rate: 50 },
    ]);
    expect(amounts(own)).toMatchObject({ discount: -110, total: 990 });
  });
});

describe('settle: rounding', () => {
  test('every line is rounded when it is made, half away from zero, and the total is the sum of the lines', () => {
    const sessions = [{ Channel: 'Chat', Sessions: 1, 'Resolution rate': 1 }];
    const row = { Meter: 'session', Rate: 0.005 };
    expect(monthlyTotal(priced([row, row, row], sessions))).toBe(0.03);
    expect(monthlyTotal(priced({ ...row, Rate: 0.00499 }, sessions))).toBe(0);
    expect(amounts(priced({ ...row, Rate: 0.05, Discount: 0.1 }, sessions))).toMatchObject({
      discount: -0.01,
    });
  });

  test('half a cent is half a cent under a spread too: what is linear in the replies is exact at their mean', () => {
    const credits = { Meter: 'unit', Rate: 2.33, 'First reply units': 0.5, 'Follow-up units': 1.2 };
    for (const turns of ['mean', 'poisson', 'geometric', '5: 1; 9: 1']) {
      // 5 × 2.33 × (0.5 + 1.2 × 6) = 89.705
      expect(
        monthlyTotal(
          priced({ ...credits, Turns: turns }, [{ ...CHAT, Sessions: 5, 'Interactions per session': 7 }]),
        ),
      ).toBe(89.71);
    }
  });

  test('the next step is computed from rounded lines', () => {
    const third = { Meter: 'session', Rate: 1, Discount: '50%' };
    const sessions = [{ Channel: 'Chat', Sessions: 0.333, 'Resolution rate': 1 }];
    // 0.333 is billed 0.33; half of that, 0.165, is taken off as 0.17.
    expect(amounts(priced(third, sessions))).toEqual({ charge: 0.33, discount: -0.17, total: 0.16 });
  });

  test('unit economics run on the unrounded path', () => {
    const own = priced({ Meter: 'session', Rate: 0.001 }, [{ ...CHAT, Sessions: 3, 'Resolution rate': 1 }]);
    expect(monthlyTotal(own)).toBe(0);
    expect(double(own.metrics.costPerSession)).toBe(0.001);
  });

  test('the unrounded lines add up to the unrounded total', () => {
    const { exact } = priced({
      ...SESSION,
      Rate: '0.333333',
      Discount: 0.07,
      'Annual minimum': 7000,
      'One-off fee': 7,
    });
    expect(sum(exact.lines.map(({ amount }) => amount)).eq(exact.total)).toBe(true);
  });
});

test('a cap is never exceeded and a minimum never undercut by the rounding of their lines', () => {
  const usage = (terms: Record<string, string | number>) =>
    double(priced({ ...SESSION, ...terms }).invoice.usageCharge);
  expect(usage({ 'Monthly cap': 100.005 })).toBe(100);
  expect(usage({ 'Monthly cap': 100.009, Currency: 'EUR' })).toBe(100);
  expect(usage({ 'Monthly cap': 100.5, Currency: 'JPY' })).toBe(100);
  expect(usage({ 'Minimum fee': 2000.001 })).toBe(2000.01);
  expect(usage({ 'Minimum fee': 2000.4, Currency: 'JPY' })).toBe(2001);
  expect(usage({ 'Minimum fee': 2000.01, 'Monthly cap': 3000.01 })).toBe(2000.01);
  // What is met exactly stays as it is.
  expect(usage({ Rate: 1.1, 'Monthly cap': 100.01 })).toBe(100.01);
});

test('an annual minimum is whole minor units too', () => {
  const own = priced({ ...SESSION, Rate: 'free', 'Annual minimum': 1200.001 });
  expect(double(invoiceFor(own, 'year').total)).toBe(1200.01);
  expect(double(own.invoice.total)).toBe(100);
});
