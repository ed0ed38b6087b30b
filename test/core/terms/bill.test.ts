import { CHAT, amounts, double, priced } from '../../reference/doors.js';

const billed = (terms: Record<string, number>) => {
  const [own] = priced({ Meter: 'session', Rate: 1, ...terms }).billed;
  return [own?.included, own?.billable, own?.billed].map(double);
};

describe('bill', () => {
  test('billable = max(Q − included − seats × included per seat, 0)', () => {
    expect(billed({ 'Included units': 100 })).toEqual([100, 900, 900]);
    expect(billed({ 'Included units': 100, 'Included units per seat': 20, Seats: 15 })).toEqual([
      400, 600, 600,
    ]);
    expect(billed({ 'Included units': 1001 })).toEqual([1001, 0, 0]);
  });

  test('billed = max(billable, minimum units)', () => {
    expect(billed({ 'Included units': 100, 'Minimum units': 899 })).toEqual([100, 900, 900]);
    expect(billed({ 'Included units': 100, 'Minimum units': 950 })).toEqual([100, 900, 950]);
  });

  test('minimum units go through the schedule like any others', () => {
    const own = { Meter: 'session', 'Minimum units': 1500, Tiers: '1 to 1200; 0.5' };
    expect(amounts(priced(own, [CHAT])).charge).toBe(1350);
  });
});
