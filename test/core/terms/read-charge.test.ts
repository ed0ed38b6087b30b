import { CHAT, amounts, complaints, double, monthlyTotal, priced } from '../../reference/doors.js';

const HISTOGRAM = '1: 1; 3: 1';

describe('readCharge: meters', () => {
  test.each([
    ['interaction', 4000],
    ['Messages', 4000],
    ['reply', 4000],
    ['session', 1000],
    ['CONVERSATIONS', 1000],
    ['ticket', 1000],
    ['resolution', 700],
    ['outcomes', 700],
    ['flat', 1],
  ])('%s counts %d', (meter, units) => {
    expect(double(priced({ Meter: meter, Rate: 1 }).usage[0]?.units)).toBe(units);
  });

  test('seat counts the seats of the offer', () => {
    expect(monthlyTotal(priced({ Meter: 'seats', Rate: 20, Seats: 6 }))).toBe(120);
  });

  test('an unknown meter is answered with the nearest known, a blank one with all of them', () => {
    expect(complaints({ Meter: 'resolutoin', Rate: 1 })).toEqual([
      'Offers row 1 (A), Meter is "resolutoin"; the nearest known is "resolution", it takes interaction, session, resolution, unit, customer, seat or flat.',
    ]);
    expect(complaints({ Meter: '', Rate: 1 })).toEqual([
      'Offers row 1 (A), Meter is blank; it must be interaction, session, resolution, unit, customer, seat or flat.',
    ]);
  });
});

describe('readCharge: definitions', () => {
  test('resolution counts (R + φ(S − R))·(1 − x)', () => {
    const own = priced({ Meter: 'resolution', Rate: 1, 'Handover share': 0.2, 'Recontact credit': '10%' });
    expect(double(own.usage[0]?.units)).toBe((700 + 0.2 * 300) * 0.9);
  });

  test('session counts S·w', () => {
    expect(double(priced({ Meter: 'session', Rate: 1, 'Window factor': 1.25 }).usage[0]?.units)).toBe(1250);
  });

  test.each([
    ['Units per session', { 'Units per session': 2.5 }, 2500],
    ['Replies per unit: 4 replies at 3 a unit are 2 units', { 'Replies per unit': 3 }, 2000],
    ['First reply units with Follow-up units', { 'First reply units': 1, 'Follow-up units': 0.5 }, 2500],
    ['Follow-up units beside a blank first, which is 1', { 'Follow-up units': 0.5 }, 2500],
    ['First reply units beside blank follow-ups, which are 0', { 'First reply units': 3 }, 3000],
    [
      'zeros beside the one way that is stated',
      { 'Units per session': 2, 'Replies per unit': 0, 'First reply units': 0, 'Follow-up units': 0 },
      2000,
    ],
  ])('unit, %s', (_, rule, units) => {
    expect(double(priced({ Meter: 'unit', Rate: 1, ...rule }).usage[0]?.units)).toBe(units);
  });

  test('a unit charge takes exactly one way of making units', () => {
    expect(complaints({ Meter: 'unit', Rate: 1 })).toEqual([
      'Offers row 1 (A), the number of units in a conversation is blank; it must be given by one of Units per session, Replies per unit, or First reply units with Follow-up units.',
    ]);
    expect(complaints({ Meter: 'unit', Rate: 1, 'Units per session': 2, 'Replies per unit': 2 })).toEqual([
      'Offers row 1 (A): a unit charge takes exactly one of Units per session, Replies per unit, or First reply units with Follow-up units.',
    ]);
  });

  test('shares are between 0 and 1, and a sentence says how to enter a percentage', () => {
    expect(complaints({ Meter: 'resolution', Rate: 1, 'Handover share': 12 })).toEqual([
      'Offers row 1 (A), Handover share is 12; it must be between 0 and 1 (enter 12% or 0.12).',
    ]);
    expect(complaints({ Meter: 'resolution', Rate: 1, 'Recontact credit': -0.1 })).toEqual([
      'Offers row 1 (A), Recontact credit is -0.1; it must be between 0 and 1.',
    ]);
  });

  test('a definition that a meter has no use for is not checked', () => {
    const idle = { 'Handover share': 12, 'Window factor': 'x', 'Units per session': -1, 'Overage rate': 'x' };
    expect(complaints({ Meter: 'interaction', Rate: 1, ...idle })).toEqual([]);
    expect(complaints({ Meter: 'flat', 'Session cap': -1, Turns: 'x', 'Pause after': 'x', ...idle })).toEqual(
      [],
    );
  });
});

describe('readCharge: turns', () => {
  const capped = { Meter: 'interaction', Rate: 1, 'Session cap': 2 };

  test("a charge's Turns replaces the channels', and a histogram there its μ too", () => {
    expect(monthlyTotal(priced(capped, [CHAT]))).toBe(2000);
    expect(monthlyTotal(priced({ ...capped, Turns: HISTOGRAM }, [CHAT]))).toBe(1500);
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 1, Turns: HISTOGRAM }, [CHAT]))).toBe(2000);
    expect(monthlyTotal(priced({ ...capped, Turns: 'mean' }, [{ ...CHAT, Turns: '1: 1; 7: 1' }]))).toBe(2000);
    expect(monthlyTotal(priced(capped, [{ ...CHAT, Turns: '1: 1; 7: 1' }]))).toBe(1500);
  });

  test("an offer's Interactions per session replaces the channels' μ, whose histogram then counts as mean", () => {
    const own = { ...capped, 'Session cap': 0, 'Interactions per session': 3 };
    expect(monthlyTotal(priced(own))).toBe(3000);
    const measured = [{ ...CHAT, Turns: '1: 1; 7: 1' }];
    expect(monthlyTotal(priced({ ...capped, 'Interactions per session': 1.5 }, measured))).toBe(1500);
  });

  test('an unknown word for turns is answered', () => {
    expect(complaints({ ...capped, Turns: 'poison' })[0]).toContain('the nearest known is "poisson"');
  });
});

describe('readCharge: caps', () => {
  test.each([
    ['Tiers', { Rate: null, Tiers: '1 to 10; 0.5' }],
    ['Package size', { 'Package size': 10 }],
    ['Committed units', { 'Committed units': 10 }],
    ['Included units', { 'Included units': 10 }],
    ['Included units per seat', { 'Included units per seat': 10, Seats: 1 }],
    ['Minimum units', { 'Minimum units': 10 }],
  ])('a Session cap beside %s is a fault', (term, terms) => {
    expect(complaints({ Meter: 'interaction', Rate: 1, 'Session cap': 2, ...terms })).toEqual([
      `Offers row 1 (A), Session cap: it goes with a single rate and cannot be combined with ${term}.`,
    ]);
  });

  test('a cap of 0, and allowances of 0 beside a cap, are none', () => {
    expect(
      monthlyTotal(priced({ Meter: 'interaction', Rate: 1, 'Session cap': 0, 'Resolution cap': 0 })),
    ).toBe(4000);
    const zeros = { 'Package size': 0, 'Committed units': 0, 'Included units': 0, 'Minimum units': 0 };
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 1, 'Session cap': 2, ...zeros }))).toBe(2000);
  });

  test.each([
    ['session', { 'Window factor': 2 }, 0.5 * 2000],
    ['resolution', {}, 0.5 * 700],
  ])('on a %s charge a Session cap is min(Rate, cap)', (meter, terms, amount) => {
    const own = priced({ Meter: meter, Rate: 0.8, 'Session cap': 0.5, ...terms });
    expect(amounts(own).charge).toBe(amount);
    expect(double(own.invoice.lines[0]?.rate)).toBe(0.5);
    expect(amounts(priced({ Meter: meter, Rate: 0.4, 'Session cap': 0.5, ...terms })).charge).toBe(
      amount * 0.8,
    );
  });

  test('on units given outright a Session cap caps a session at them', () => {
    const own = { Meter: 'unit', Rate: 0.1, 'Units per session': 8, 'Session cap': 0.6 };
    expect(monthlyTotal(priced(own))).toBe(600);
  });

  test('a Resolution cap is min(charge, K × genuine resolutions of its channels)', () => {
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 0.2, 'Resolution cap': 1 }))).toBe(700);
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 0.1, 'Resolution cap': 1 }))).toBe(400);
    const voice = { ...CHAT, Channel: 'Voice' };
    expect(
      monthlyTotal(
        priced({ Meter: 'session', Rate: 9, 'Resolution cap': 1, Channels: 'Chat' }, [CHAT, voice]),
      ),
    ).toBe(700);
  });
});
