import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { tabulateTornado } from '../../../src/core/report/tornado.js';
import { tornado, type LeverRange } from '../../../src/core/study/tornado.js';
import { turnCase } from '../../../src/core/study/turn-case.js';
import { CHAT, priced, valueOf } from '../../reference/doors.js';

const TEN_PERCENT = dec('0.1');
const RESOLVED = { Meter: 'resolution', Rate: 1, 'Handover share': 0.5 };

describe('a tornado', () => {
  test('per resolution: the bill follows sessions and prices most, then the rate, then the handover share', () => {
    const study = tornado(priced(RESOLVED), { metric: 'monthly total', swing: TEN_PERCENT, ranges: [] });
    expect(tabulateTornado(valueOf(study)).slice(0, 5)).toEqual([
      ['Variable', 'Low', 'High', 'Monthly total at low', 'Monthly total at high', 'Range'],
      ['Sessions', 900, 1100, 765, 935, 170],
      ['Price level', 0.9, 1.1, 765, 935, 170],
      ['Resolution rate', 0.63, 0.77, 815, 885, 70],
      ['Handover share', 0.45, 0.55, 835, 865, 30],
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
    expect(study.bars.map(({ range }) => range && toDouble(range))).toEqual([3400, 0, 0, 0, 0, 0, 0, 0]);
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

describe('a case turned', () => {
  const mixed = priced({ Meter: 'resolution', Rate: 1 }, [
    { ...CHAT, 'Resolution rate': 0.8 },
    { ...CHAT, Channel: 'Email', 'Resolution rate': 0.4, 'Interactions per session': 8 },
  ]);

  test('channels that differ keep what sets them apart', () => {
    const { traffic } = valueOf(turnCase(mixed, 'resolution rate', dec('0.3')));
    expect(traffic.channels.map(({ resolutionRate }) => toDouble(resolutionRate))).toEqual([0.4, 0.2]);
    const longer = valueOf(turnCase(mixed, 'interactions per session', dec(12)));
    expect(longer.traffic.channels.map(({ interactionsPerSession: own }) => own && toDouble(own))).toEqual([
      8, 16,
    ]);
  });

  test('an offer’s own rate is the one that is turned, and its channels with it', () => {
    const own = { ...mixed, offer: { ...mixed.offer, resolutionRate: dec('0.5') } };
    const { traffic, offer } = valueOf(turnCase(own, 'resolution rate', dec('0.25')));
    expect(offer.resolutionRate?.toString()).toBe('0.25');
    expect(traffic.channels.map(({ resolutionRate }) => toDouble(resolutionRate))).toEqual([0.4, 0.2]);
  });
});
