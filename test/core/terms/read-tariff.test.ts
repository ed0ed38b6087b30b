import { amounts, complaints, monthlyTotal, priced } from '../../reference/doors.js';

const SESSION = { Meter: 'session' };

describe('readTariff', () => {
  test('a Rate is needed, but on a flat row and beside Tiers', () => {
    expect(complaints(SESSION)).toEqual([
      'Offers row 1 (A), Rate is blank or 0; write free if it costs nothing.',
    ]);
    expect(complaints({ Meter: 'seat', Seats: 3 })).toHaveLength(1);
    expect(complaints({ ...SESSION, 'Package size': 100 })).toHaveLength(1);
    expect(monthlyTotal(priced({ Meter: 'flat' }))).toBe(0);
    expect(monthlyTotal(priced({ ...SESSION, Tiers: '2' }))).toBe(2000);
  });

  test.each<[string, Record<string, string | number>]>([
    ['on a metered row', {}],
    ['on a row of seats', { Meter: 'seat', Seats: 3 }],
    ['beside committed units, which bill the month', { 'Committed units': 10_000 }],
    ['beside a package size', { 'Package size': 100 }],
  ])('a Rate of 0 is an empty cell, %s; the word free is the rate 0', (_, terms) => {
    const row = { ...SESSION, ...terms };
    const told = 'Offers row 1 (A), Rate is blank or 0; write free if it costs nothing.';
    for (const rate of [0, '0', '', null]) expect(complaints({ ...row, Rate: rate })).toEqual([told]);
    for (const rate of ['free', ' Free ', 'FREE']) {
      expect(monthlyTotal(priced({ ...row, Rate: rate }))).toBe(0);
    }
  });

  test('free beside Tiers is a rate beside them, and a free overage is one of 0', () => {
    expect(complaints({ ...SESSION, Tiers: '1', Rate: 'free' })).toEqual([
      'Offers row 1 (A): Rate and Tiers cannot be combined; the tiers hold the rates.',
    ]);
    const committed = { ...SESSION, Rate: 2, 'Committed units': 400 };
    expect(monthlyTotal(priced(committed))).toBe(2000);
    expect(monthlyTotal(priced({ ...committed, 'Overage rate': 'free' }))).toBe(800);
  });

  test('a negative rate is a fault', () => {
    expect(complaints({ ...SESSION, Rate: -0.5 })).toEqual([
      'Offers row 1 (A), Rate is -0.5; it must be a number above 0, or the word free.',
    ]);
  });

  test.each([
    ['Tiers and Package size', { Tiers: '1', 'Package size': 10 }],
    ['Tiers and Committed units', { Tiers: '1', 'Committed units': 10 }],
    ['Package size and Committed units', { Rate: 1, 'Package size': 10, 'Committed units': 10 }],
    ['Tiers and Package size and Committed units', { Tiers: '1', 'Package size': 10, 'Committed units': 10 }],
  ])('%s cannot be combined', (which, terms) => {
    expect(complaints({ ...SESSION, ...terms })).toEqual([
      `Offers row 1 (A): ${which} cannot be combined; a charge has one of them.`,
    ]);
  });

  test('a Rate beside Tiers is a fault, a 0 there is a blank', () => {
    expect(complaints({ ...SESSION, Tiers: '1', Rate: 2 })).toEqual([
      'Offers row 1 (A): Rate and Tiers cannot be combined; the tiers hold the rates.',
    ]);
    expect(complaints({ ...SESSION, Tiers: '1', Rate: 0 })).toEqual([]);
  });

  test('tiers are graduated unless the mode says volume', () => {
    const tiers = { ...SESSION, Tiers: '1 to 400; 0.5 to 800 + 7; 0.25' };
    expect(monthlyTotal(priced(tiers))).toBe(400 + 200 + 7 + 50);
    expect(monthlyTotal(priced({ ...tiers, 'Tier mode': 'Graduated' }))).toBe(657);
    expect(monthlyTotal(priced({ ...tiers, 'Tier mode': 'volume' }))).toBe(250);
    expect(complaints({ ...tiers, 'Tier mode': 'volumes of' })[0]).toContain('nearest known is "volume"');
  });

  test.each([
    ['tiers out of order', '1 to 500; 0.5 to 400; 0.2', /tier 2: it ends at 400; tiers must rise/],
    [
      'tiers that end where the one before does',
      '1 to 500; 0.5 to 500',
      /tier 2: it ends at 500; tiers must rise/,
    ],
    ['an open tier before the last', '1; 0.5 to 400', /tier 1: it has no upper end/],
    ['text that is no number', 'cheap to 500', /tier 1, price is "cheap"/],
    ['a negative rate', '-1 to 500', /tier 1, price is "-1"/],
  ])('%s are a fault that names the tier', (_, text, pattern) => {
    const told = complaints({ ...SESSION, Tiers: text });
    expect(told.length).toBeGreaterThan(0);
    expect(told.join(' ')).toMatch(pattern);
    expect(told.join(' ')).toContain('Offers row 1 (A), Tiers');
  });

  test('units above a closed last tier have no price', () => {
    expect(complaints({ ...SESSION, Tiers: '1 to 999' })).toEqual([
      'Offers row 1 (A), Tiers: the last tier ends at 999, and 1000 units are billed; leave its "to" out to make it open.',
    ]);
    expect(complaints({ ...SESSION, Tiers: '1 to 1000' })).toEqual([]);
  });

  test('a package is bought whole, and units a billionth above it buy another', () => {
    const hundreds = { ...SESSION, Rate: 40, 'Package size': 300 };
    expect(monthlyTotal(priced(hundreds))).toBe(160);
    const sessions = (count: number) => [{ Channel: 'Chat', Sessions: count, 'Resolution rate': 1 }];
    expect(monthlyTotal(priced({ ...hundreds, 'Package size': 1000 }, sessions(1000)))).toBe(40);
    expect(monthlyTotal(priced({ ...hundreds, 'Package size': 1000 }, sessions(1000.000000001)))).toBe(80);
    expect(monthlyTotal(priced({ ...hundreds, 'Package size': 1000 }, sessions(1000.0000000001)))).toBe(40);
  });

  test('an Overage rate defaults to the Rate, and 0 is a blank', () => {
    const committed = { ...SESSION, Rate: 1.5, 'Committed units': 900 };
    expect(monthlyTotal(priced(committed))).toBe(1500);
    expect(monthlyTotal(priced({ ...committed, 'Overage rate': 0 }))).toBe(1500);
    expect(monthlyTotal(priced({ ...committed, 'Overage rate': 2 }))).toBe(1550);
    expect(complaints({ ...committed, 'Overage rate': -2 })).toHaveLength(1);
  });

  test('committed units are owed whether used or not, after included units, and discounted', () => {
    const committed = { ...SESSION, Rate: 1, 'Committed units': 900, 'Included units': 400, Discount: 0.1 };
    expect(amounts(priced(committed))).toEqual({ charge: 900, discount: -90, total: 810 });
  });
});
