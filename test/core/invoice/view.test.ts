import { amounts, priced } from '../../reference/doors.js';

const SESSION = { Meter: 'session', Rate: 1 };

describe('viewInvoice', () => {
  test('one-off fees: in full in cash and the year, over 24 months or those stated in accrual', () => {
    const own = priced({ ...SESSION, 'One-off fee': 600 });
    expect(amounts(own, 'accrual')).toEqual({ charge: 1000, oneOffFee: 25, total: 1025 });
    expect(amounts(own, 'cash')).toEqual({ charge: 1000, oneOffFee: 600, total: 1600 });
    expect(amounts(own, 'year')).toEqual({ charge: 12000, oneOffFee: 600, total: 12600 });
    expect(amounts(priced({ ...SESSION, 'One-off fee': 600, 'Amortization months': 36 })).oneOffFee).toBe(
      16.67,
    );
  });

  test('the annual minimum is on usage and monthly fees together: a twelfth in a month, a true-up in the year', () => {
    const own = priced({ ...SESSION, 'Platform fee': 100, 'Annual minimum': 14000, 'One-off fee': 2400 });
    expect(amounts(own, 'accrual')).toMatchObject({ annualMinimum: 66.67, total: 1000 + 100 + 66.67 + 100 });
    expect(amounts(own, 'cash')).toMatchObject({ annualMinimum: 66.67 });
    expect(amounts(own, 'year')).toMatchObject({ annualMinimum: 800, total: 14000 + 2400 });
  });

  test('an annual minimum that is met leaves no line', () => {
    const own = priced({ ...SESSION, 'Annual minimum': 12000 });
    expect(amounts(own, 'accrual')).toEqual({ charge: 1000, total: 1000 });
    expect(amounts(own, 'year')).toEqual({ charge: 12000, total: 12000 });
  });

  test('the year is twelve of the rounded lines, not the rounding of twelve', () => {
    const own = priced({ Meter: 'session', Rate: 1, Discount: 0.5 }, [
      { Channel: 'Chat', Sessions: 0.333, 'Resolution rate': 1 },
    ]);
    expect(amounts(own, 'year')).toEqual({ charge: 3.96, discount: -2.04, total: 1.92 });
  });
});
