import { CHAT, amounts, costPerResolution, double, priced } from '../../reference/doors.js';

const VOICE = { ...CHAT, Channel: 'Voice', Sessions: 250, 'Resolution rate': 0.4, 'Human cost': 6 };

describe('pause after', () => {
  test('f = min(1, P ÷ Q) multiplies sessions, replies and resolutions; the rest goes to people', () => {
    const { activity, metrics } = priced({ Meter: 'session', Rate: 1, 'Pause after': 500 }, [CHAT, VOICE]);
    expect([activity.sessions, activity.resolutions, activity.interactions].map(double)).toEqual([
      500, 320, 2000,
    ]);
    expect(double(metrics.shareServed)).toBe(0.4);
    expect(double(metrics.humanCost)).toBe((250 - 40) * 6);
  });

  test('it multiplies the units of all charges of the offer but seats and flat, and the sessions that escalate', () => {
    const own = priced(
      [
        { Meter: 'resolution', Rate: 1, 'Pause after': 350, Seats: 3, 'Escalation fee': 2 },
        { Meter: 'interaction', Rate: 1 },
        { Meter: 'seat', Rate: 10 },
        { Meter: 'flat', Rate: 7 },
      ],
      [CHAT],
    );
    expect(own.month.charges.map(({ amount }) => double(amount))).toEqual([350, 2000, 30, 7]);
    expect(amounts(own).escalationFee).toBe(300);
  });

  test('the tightest of several pauses holds for the whole offer', () => {
    const own = priced([
      { Meter: 'session', Rate: 1, 'Pause after': 900 },
      { Meter: 'interaction', Rate: 1, 'Pause after': 1000 },
    ]);
    expect(own.month.charges.map(({ amount }) => double(amount))).toEqual([250, 1000]);
  });

  test('it is counted before included units', () => {
    const own = priced({ Meter: 'session', Rate: 1, 'Pause after': 600, 'Included units': 500 });
    expect(amounts(own).charge).toBe(100);
  });

  test('at P = Q and above nothing pauses, and 0 is never', () => {
    const never = priced({ Meter: 'session', Rate: 1 });
    for (const units of [1000, 1001, 0]) {
      expect(priced({ Meter: 'session', Rate: 1, 'Pause after': units }).activity).toEqual(never.activity);
    }
  });

  test('a price per session stays what it is: the pause moves volume, not the unit cost', () => {
    expect(costPerResolution(priced({ Meter: 'session', Rate: 0.7, 'Pause after': 300 }))).toBe(1);
  });
});
