import { CHAT, complaints, monthlyTotal, priced } from '../../../reference/doors.js';

const { 'Interactions per session': _known, ...NO_MEAN } = CHAT;
const SHORT = { ...CHAT, 'Interactions per session': 0.5 };

describe('checkPriceable', () => {
  test('interactions per session are needed where a charge counts replies, and only there', () => {
    expect(complaints({ Meter: 'interaction', Rate: 1 }, [NO_MEAN])).toEqual([
      'Traffic (Chat), Interactions per session is blank; it must be a number above 0, because Offers row 1 (A) bills by interaction.',
    ]);
    expect(complaints({ Meter: 'unit', Rate: 1, 'Replies per unit': 2 }, [NO_MEAN])).toHaveLength(1);
    expect(complaints({ Meter: 'unit', Rate: 1, 'Units per session': 2 }, [NO_MEAN])).toEqual([]);
    expect(complaints({ Meter: 'session', Rate: 1 }, [NO_MEAN])).toEqual([]);
  });

  test("an offer's own mean, a histogram of the traffic or of the charge will do", () => {
    expect(
      monthlyTotal(priced({ Meter: 'interaction', Rate: 1, 'Interactions per session': 3 }, [NO_MEAN])),
    ).toBe(3000);
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 1 }, [{ ...NO_MEAN, Turns: '2: 1' }]))).toBe(
      2000,
    );
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 1, Turns: '5: 1' }, [NO_MEAN]))).toBe(5000);
  });

  test('a channel that no charge counts replies on needs none', () => {
    const offer = [
      { Meter: 'interaction', Rate: 1, Channels: 'Chat' },
      { Meter: 'session', Rate: 1, Channels: 'Voice' },
    ];
    expect(complaints(offer, [CHAT, { ...NO_MEAN, Channel: 'Voice' }])).toEqual([]);
  });

  test('a mean below 1 cannot be spread: a session has at least one reply', () => {
    for (const turns of ['poisson', 'geometric']) {
      expect(complaints({ Meter: 'interaction', Rate: 1 }, [{ ...SHORT, Turns: turns }])).toEqual([
        `Traffic (Chat), Interactions per session is 0.5; it must be between 1 and 1,000,000 where turns are ${turns} (a conversation has at least one reply).`,
      ]);
    }
    expect(monthlyTotal(priced({ Meter: 'interaction', Rate: 1 }, [SHORT]))).toBe(500);
    expect(complaints({ Meter: 'session', Rate: 1 }, [{ ...SHORT, Turns: 'poisson' }])).toEqual([]);
  });
});
