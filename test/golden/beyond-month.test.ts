import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { steady, type Outlook } from '../../src/core/study/time/outlook.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { tableOf, type CellsByHeader } from '../reference/cells.js';
import { amounts, CHAT, costPerResolution, monthlyTotal, priced, valueOf } from '../reference/doors.js';

/** What an offer is paid month by month, in cash. */
function months(
  offer: CellsByHeader | readonly CellsByHeader[],
  outlook: Outlook,
  traffic: readonly CellsByHeader[] = [CHAT],
): number[] {
  const rows = Array.isArray(offer) ? (offer as readonly CellsByHeader[]) : [offer as CellsByHeader];
  const named = rows.map((row, index) => ({ ...(index === 0 ? { Offer: 'A' } : {}), ...row }));
  const [only] = valueOf(readOffers(tableOf(named)));
  if (only === undefined) throw new Error('no offer');
  const base = { traffic: valueOf(readChannels(tableOf(traffic))), offer: valueOf(only.offer) };
  return valueOf(forecastOffer(base, outlook, 'cash')).months.map(({ total }) => toDouble(total));
}

const given = (...sessions: number[]): Outlook => ({
  ...steady(sessions.length),
  sessions: sessions.map(dec),
});
const equal = (sessions: number, count: number) => given(...Array.from({ length: count }, () => sessions));

describe('one-off allowances', () => {
  const freddy = { Meter: 'session', Rate: 49, 'Package size': 100, 'One-off units': 500 };

  test('Freshdesk Freddy, 500 sessions once: 2,000 sessions are 735 in month 1 and 980 in month 2', () => {
    expect(months(freddy, equal(2000, 2))).toEqual([735, 980]);
    expect(amounts(priced(freddy, [{ ...CHAT, Sessions: 2000 }]))).toEqual({ charge: 980, total: 980 });
  });

  test('what a month leaves of them is the next one’s, until their months are over', () => {
    expect(months({ Meter: 'session', Rate: 1, 'One-off units': 500 }, given(200, 200, 200))).toEqual([
      0, 0, 100,
    ]);
    const lapsing = { Meter: 'session', Rate: 1, 'One-off units': 500, 'One-off months': 2 };
    expect(months(lapsing, given(200, 200, 200))).toEqual([0, 0, 200]);
  });

  test('included units are used before them', () => {
    const offer = { Meter: 'session', Rate: 1, 'Included units': 150, 'One-off units': 100 };
    expect(months(offer, given(200, 200, 200))).toEqual([0, 0, 50]);
  });

  test('Google, $600 within 12 months: money of usage charges before the discount, never of fees', () => {
    const offer = {
      Meter: 'session',
      Rate: 1,
      'One-off amount': 600,
      'One-off months': 12,
      Discount: 0.1,
      'Platform fee': 10,
    };
    expect(months(offer, given(250, 250, 250, 250))).toEqual([10, 10, 145, 235]);
    expect(monthlyTotal(priced(offer, [{ ...CHAT, Sessions: 250 }]))).toBe(235);
  });
});

describe('pools', () => {
  const myAskAi = [
    {
      Meter: 'session',
      Channels: 'Chat',
      Pool: 'credits',
      Rate: 0.12,
      'Included units': 1000,
      Unit: 'credit',
    },
    { Meter: 'session', Channels: 'Email', Pool: 'Credits' },
  ];
  const both = [
    { ...CHAT, Sessions: 600 },
    { ...CHAT, Channel: 'Email', Sessions: 600 },
  ];

  test('My AskAI Pro, 600 chat and 600 email credits of 1,000: 200 × 0.12 = $24 over', () => {
    expect(monthlyTotal(priced(myAskAi, both))).toBe(24);
    expect(months(myAskAi, steady(2), both)).toEqual([24, 24]);
    expect(
      priced(myAskAi, both)
        .invoice.lines.slice(0, 2)
        .map(({ quantity }) => toDouble(quantity)),
    ).toEqual([200, 600]);
  });

  test('units are each charge’s own: a chat of 1 credit and an email of 2 share 1,000', () => {
    const offer = [
      { ...myAskAi[0], Meter: 'unit', 'Units per session': 1 },
      { ...myAskAi[1], Meter: 'unit', 'Units per session': 2 },
    ];
    expect(monthlyTotal(priced(offer, both))).toBe(96);
  });
});

describe('periods longer than the month', () => {
  const yearly = { Meter: 'session', Rate: 1, 'Included units': 12_000, Resets: 'yearly' };

  test('a yearly allowance is used up first; a steady month is a twelfth of the year', () => {
    expect(months(yearly, equal(5000, 4))).toEqual([0, 0, 3000, 5000]);
    expect(monthlyTotal(priced(yearly, [{ ...CHAT, Sessions: 5000 }]))).toBe(4000);
    expect(costPerResolution(priced(yearly, [{ ...CHAT, Sessions: 5000 }]))).toBeCloseTo(4000 / 3500, 12);
  });

  test('two charges on the same meter and channels have an allowance each', () => {
    const other = { ...yearly, Rate: 2, 'Included units': 6000 };
    const [first, second] = [months(yearly, equal(5000, 4)), months(other, equal(5000, 4))];
    expect(second).toEqual([0, 8000, 10_000, 10_000]);
    expect(months([yearly, other], equal(5000, 4))).toEqual(
      first.map((own, month) => own + (second[month] ?? 0)),
    );
  });

  test('Zendesk, 50,000 actions in 12 months of one $200 package a year: $200, not $200 × 12', () => {
    const offer = { Meter: 'session', Rate: 200, 'Package size': 50_000, Resets: 'yearly' };
    expect(months(offer, equal(4000, 12))).toEqual([200, ...Array.from({ length: 11 }, () => 0)]);
    expect(months({ ...offer, Resets: '' }, equal(4000, 12))).toEqual(Array.from({ length: 12 }, () => 200));
  });

  test('200 seats × 10 × 12, as one allowance of a year: 24,000', () => {
    const offer = {
      Meter: 'resolution',
      Rate: 1.5,
      Seats: 200,
      'Included units per seat': 120,
      Resets: 'yearly',
    };
    expect(months(offer, given(...Array.from({ length: 12 }, () => 3000)))).toEqual([
      ...Array.from({ length: 11 }, () => 0),
      (12 * 2100 - 24_000) * 1.5,
    ]);
  });

  test('a commitment is owed in equal parts, its overage when it is passed', () => {
    const offer = {
      Meter: 'session',
      Rate: 1,
      'Committed units': 3000,
      'Overage rate': 2,
      Resets: 'quarterly',
    };
    expect(months(offer, given(2000, 500, 1000, 0))).toEqual([1000, 1000, 2000, 1000]);
  });

  test('missing minimum units fall due in the last month; a period cut short owes its share', () => {
    const offer = { Meter: 'session', Rate: 1, 'Minimum units': 1200, Resets: 'yearly' };
    expect(months(offer, equal(50, 12))).toEqual([...Array.from({ length: 11 }, () => 50), 650]);
    expect(months(offer, equal(50, 6))).toEqual([50, 50, 50, 50, 50, 350]);
    expect(months({ ...offer, Resets: 'contract' }, equal(50, 6))).toEqual([50, 50, 50, 50, 50, 950]);
  });

  test('under volume tiers a month may be a rebate on those before', () => {
    const offer = { Meter: 'session', Tiers: '1 to 1000; 0.5', 'Tier mode': 'volume', Resets: 'quarterly' };
    expect(months(offer, given(900, 200, 100, 100))).toEqual([900, -350, 50, 100]);
  });

  test('packages that ratchet stay to the end of the contract year', () => {
    const offer = { Meter: 'session', Rate: 10, 'Package size': 100, 'Package mode': 'ratchet' };
    const volumes = [100, 300, 100, ...Array.from({ length: 9 }, () => 100), 100];
    expect(months(offer, given(...volumes))).toEqual([10, 30, ...Array.from({ length: 10 }, () => 30), 10]);
  });
});

describe('months of a contract', () => {
  test('a price that changes is two rows; a steady month has the last', () => {
    const offer = [
      { Meter: 'session', Rate: 1, 'To month': 2, 'Platform fee': 100 },
      { Meter: 'session', Rate: 0.8, 'From month': 3 },
    ];
    expect(months(offer, steady(4))).toEqual([1100, 1100, 800, 800]);
    expect(monthlyTotal(priced(offer))).toBe(800);
  });

  test('free months cost nothing and shorten the annual minimum and commitments', () => {
    const offer = {
      Meter: 'session',
      Rate: 1,
      'Free months': 3,
      'Annual minimum': 12_000,
      'Platform fee': 100,
    };
    const paid = months(offer, equal(100, 12));
    expect(paid.slice(0, 4)).toEqual([0, 0, 0, 200]);
    expect(paid.reduce((sum, own) => sum + own)).toBe(9000);
    const committed = {
      Meter: 'session',
      Rate: 1,
      'Committed units': 1200,
      Resets: 'yearly',
      'Free months': 3,
    };
    expect(months(committed, equal(150, 12)).reduce((sum, own) => sum + own)).toBe(1350);
    expect(months(committed, equal(0, 12)).reduce((sum, own) => sum + own)).toBe(900);
  });

  test('an uplift rises at each anniversary, rounded to the rate’s own digits and two more', () => {
    const offer = { Meter: 'session', Rate: 0.99, 'Platform fee': 100, Uplift: 0.05 };
    const paid = months(offer, equal(10_000, 25));
    expect([paid[0], paid[11], paid[12], paid[24]]).toEqual([10_000, 10_000, 10_500, 10_915 + 110.25]);
  });
});
