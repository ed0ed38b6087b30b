import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { tabulateTornado } from '../../../../src/core/report/tornado.js';
import type { LeverId } from '../../../../src/core/scenario/levers/levers.js';
import type { MetricId } from '../../../../src/core/study/sensitivity/studied-metric.js';
import { tornado, type LeverRange } from '../../../../src/core/study/sensitivity/tornado.js';
import { turnCase } from '../../../../src/core/study/sensitivity/turn-case.js';
import { CHAT, double, priced, valueOf } from '../../../reference/doors.js';

const TEN_PERCENT = dec('0.1');
const RESOLVED = { Meter: 'resolution', Rate: 1, 'Handover share': 0.5 };

describe('a tornado', () => {
  test('per resolution: the bill follows sessions and prices most, then the rate, then the handover share', () => {
    const study = tornado(priced(RESOLVED), { metric: 'monthly total', swing: TEN_PERCENT, ranges: [] });
    expect(tabulateTornado(valueOf(study)).slice(0, 5)).toEqual([
      [
        'Variable',
        'Low',
        'High',
        'Monthly total at low',
        'Monthly total at high',
        'Range',
        'Monthly total as it is',
      ],
      ['Sessions', 900, 1100, 765, 935, 170, 850],
      ['Price level', 0.9, 1.1, 765, 935, 170, 850],
      ['Resolution rate', 0.63, 0.77, 815, 885, 70, 850],
      ['Handover share', 0.45, 0.55, 835, 865, 30, 850],
    ]);
  });

  test('a share goes up to 1 and no further', () => {
    const base = priced(RESOLVED, [{ ...CHAT, 'Resolution rate': 0.95 }]);
    const study = valueOf(tornado(base, { metric: 'monthly total', swing: TEN_PERCENT, ranges: [] }));
    expect(study.bars.find(({ lever }) => lever === 'resolution rate')?.high.toString()).toBe('1');
  });

  test('ends given for a lever take the place of the swing', () => {
    const ranges = [{ lever: 'sessions', low: dec(0), high: dec(4000) }] as const;
    const study = valueOf(tornado(priced(RESOLVED), { metric: 'monthly total', swing: dec(0), ranges }));
    expect(study.bars.map(({ range }) => range && toDouble(range))).toEqual([3400, 0, 0, 0, 0]);
  });

  test('an end without a price says so, has no range, and stands last', () => {
    const base = priced({ Meter: 'session', Tiers: '1 to 1050' });
    const study = valueOf(tornado(base, { metric: 'monthly total', swing: TEN_PERCENT, ranges: [] }));
    const last = tabulateTornado(study).at(-1);
    expect(last?.slice(0, 4)).toEqual(['Sessions', 900, 1100, 900]);
    expect(last?.[4]).toMatchObject({ error: '#VALUE!' });
    expect(last?.[5]).toBe('');
  });

  test('what the case does not have is left out', () => {
    const base = priced({ Meter: 'session', Rate: 1 }, [{ ...CHAT, 'Interactions per session': null }]);
    const study = valueOf(tornado(base, { metric: 'monthly total', swing: TEN_PERCENT, ranges: [] }));
    expect(study.bars.map(({ lever }) => lever)).not.toContain('interactions per session');
  });

  test.each<[string, string, readonly LeverRange[]]>([
    ['swing is 1; it must be between 0 and 1, 1 excluded, such as 10% or 0.1.', '1', []],
    ['swing is -0.1; it must be between 0 and 1, 1 excluded, such as 10% or 0.1.', '-0.1', []],
    [
      'Resolution rate is 1.2; it must be between 0 and 1.',
      '0',
      [{ lever: 'resolution rate', low: dec(0), high: dec('1.2') }],
    ],
    ['Seats: its low end is 3 and its high end 2.', '0', [{ lever: 'seats', low: dec(3), high: dec(2) }]],
  ])('%s', (words, swing, ranges) => {
    const study = tornado(priced(RESOLVED), { metric: 'monthly total', swing: dec(swing), ranges });
    expect(study.ok ? [] : study.faults.map(sentence)).toEqual([words]);
  });
});

describe('a tornado of what is and what is not there', () => {
  const bars = (base: Parameters<typeof tornado>[0], metric: MetricId = 'effective cost per resolution') =>
    valueOf(tornado(base, { metric, swing: TEN_PERCENT, ranges: [] })).bars;
  const ends = (base: Parameters<typeof tornado>[0], lever: LeverId, metric?: MetricId) =>
    bars(base, metric)
      .filter((own) => own.lever === lever)
      .map(({ atLow, atHigh }) => [atLow, atHigh].map((own) => double(valueOf(own))));

  test('a bar goes from where it stands outward: 1.25 at both ends of 1 is a range of 0.25, and first', () => {
    const base = priced({ Meter: 'session', Rate: 1, 'Committed units': 1000, 'Overage rate': 2.5 }, [
      { ...CHAT, Sessions: 1000, 'Resolution rate': 1 },
    ]);
    const study = valueOf(
      tornado(base, { metric: 'effective cost per resolution', swing: dec('0.2'), ranges: [] }),
    );
    const sessions = study.bars.find(({ lever }) => lever === 'sessions');
    expect([sessions?.atLow, sessions?.atHigh].map((own) => own && double(valueOf(own)))).toEqual([
      1.25, 1.25,
    ]);
    expect(sessions?.range?.toString()).toBe('0.25');
    expect(double(study.base)).toBe(1);
  });

  test('human cost is turned where it is stated, in whatever order the channels stand', () => {
    const a = { ...CHAT, Channel: 'a', Sessions: 1000, 'Resolution rate': 0.9, 'Human cost': 5 };
    const b = { ...CHAT, Channel: 'b', Sessions: 1000, 'Resolution rate': 0.1 };
    const session = { Meter: 'session', Rate: 1 };
    for (const rows of [
      [a, b],
      [b, a],
    ]) {
      expect(ends(priced(session, rows), 'human cost', 'human cost')).toEqual([[450, 550]]);
    }
  });

  test('handover shares that differ have a bar, whose ends are those priced', () => {
    const two = priced(
      [
        { Meter: 'resolution', Rate: 1, 'Handover share': 0.2 },
        { Meter: 'resolution', Rate: 1, 'Handover share': 0.3 },
      ],
      [{ ...CHAT, Sessions: 1000, 'Resolution rate': 0.5 }],
    );
    const [bar] = bars(two, 'monthly total').filter(({ lever }) => lever === 'handover share');
    expect([bar?.low, bar?.high].map((own) => own && double(own))).toEqual([0.225, 0.275]);
    // Two bills of 500 resolutions and of what is handed over of 500.
    expect(ends(two, 'handover share', 'monthly total')).toEqual([[1225, 1275]]);
  });

  test('the rate named is the one priced, though a channel is at 0.9', () => {
    const mixed = priced({ Meter: 'resolution', Rate: 1 }, [
      { ...CHAT, Sessions: 1000, 'Resolution rate': 0.95 },
      { ...CHAT, Channel: 'b', Sessions: 1000, 'Resolution rate': 0.5 },
    ]);
    const [bar] = bars(mixed, 'monthly total').filter(({ lever }) => lever === 'resolution rate');
    expect(bar && double(bar.high)).toBe(0.7975);
    expect(ends(mixed, 'resolution rate', 'monthly total')).toEqual([[1305, 1595]]);
  });

  test('sessions that need a reply go down to one and no further, and the end is named so', () => {
    const base = priced({ Meter: 'interaction', Rate: 1 }, [
      { ...CHAT, 'Interactions per session': 1.05, Turns: 'geometric' },
    ]);
    const [bar] = bars(base, 'monthly total').filter(({ lever }) => lever === 'interactions per session');
    expect([bar?.low, bar?.high].map((own) => own && double(own))).toEqual([1, 1.155]);
    expect(ends(base, 'interactions per session', 'monthly total')).toEqual([[1000, 1155]]);
  });

  test('terms that neither table has are left out', () => {
    expect(bars(priced({ Meter: 'resolution', Rate: 1 })).map(({ lever }) => lever)).toEqual([
      'price level',
      'resolution rate',
      'sessions',
      'interactions per session',
    ]);
  });

  test('bars as wide as each other keep the order of the levers', () => {
    const thirds = priced({ Meter: 'session', Rate: 0.7 }, [
      { ...CHAT, Sessions: 333, 'Resolution rate': 0.3 },
      { ...CHAT, Channel: 'b', Sessions: 777, 'Resolution rate': 0.7, 'Interactions per session': 3 },
    ]);
    const order = bars(thirds, 'monthly total').map(({ lever }) => lever);
    expect(order).toEqual(['sessions', 'price level', 'resolution rate', 'interactions per session']);
  });
});

describe('a case turned', () => {
  const mixed = priced({ Meter: 'resolution', Rate: 1 }, [
    { ...CHAT, 'Resolution rate': 0.8 },
    { ...CHAT, Channel: 'Email', 'Resolution rate': 0.4, 'Interactions per session': 8 },
  ]);

  test('channels that differ keep what sets them apart', () => {
    const { traffic } = valueOf(turnCase(mixed, 'resolution rate', dec('0.3')));
    const [first = 0, second = 0] = traffic.channels.map((own) => toDouble(own.resolutionRate));
    expect((first + second) / 2).toBeCloseTo(0.3, 15);
    // Odds of 4 and 2/3, of which the first stays six times the second.
    expect(first / (1 - first)).toBeCloseTo((6 * second) / (1 - second), 12);
    const longer = valueOf(turnCase(mixed, 'interactions per session', dec(12)));
    expect(longer.traffic.channels.map(({ interactionsPerSession: own }) => own && toDouble(own))).toEqual([
      8, 16,
    ]);
  });

  test('an offer’s own rate is the one that is turned, and its channels with it', () => {
    const own = { ...mixed, offer: { ...mixed.offer, resolutionRate: dec('0.5') } };
    const { traffic, offer } = valueOf(turnCase(own, 'resolution rate', dec('0.25')));
    expect(offer.resolutionRate?.toString()).toBe('0.25');
    // Odds of 1 become 1/3, and those of the channels, 4 and 2/3, a third as well.
    const rates = traffic.channels.map(({ resolutionRate }) => toDouble(resolutionRate));
    expect(rates[0]).toBeCloseTo(4 / 7, 15);
    expect(rates[1]).toBeCloseTo(2 / 11, 15);
  });
});
