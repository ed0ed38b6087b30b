import { passedCrossings, rankingChange } from '../../../src/core/report/ranking-change';
import { priceScenario } from '../../../src/core/scenario/ranking/priced';
import type { Tables } from '../../../src/core/scenario/tables/scenario';

const OFFERS = [
  { Offer: 'Outcome', Meter: 'resolution', Rate: 1 },
  { Offer: 'Session', Meter: 'session', Rate: 0.5 },
  { Offer: 'Reply', Meter: 'interaction', Rate: 0.2 },
];
const at = (rate: number, sessions = 1000, offers: Tables['offers'] = OFFERS): Tables => ({
  traffic: [{ Channel: 'Chat', Sessions: sessions, 'Interactions per session': 4, 'Resolution rate': rate }],
  offers,
});
const change = (before: Tables, after: Tables) => rankingChange(priceScenario(before), priceScenario(after));

describe('rankingChange', () => {
  test('another first, and who moved', () => {
    expect(change(at(0.4), at(0.6))).toEqual({
      first: 'Session',
      was: 'Outcome',
      moved: [
        { offer: 'Session', from: 2, to: 1 },
        { offer: 'Outcome', from: 1, to: 2 },
      ],
    });
  });

  test('behind the first', () => {
    expect(change(at(0.7), at(0.9))).toEqual({
      first: 'Session',
      was: 'Session',
      moved: [
        { offer: 'Reply', from: 3, to: 2 },
        { offer: 'Outcome', from: 2, to: 3 },
      ],
    });
  });

  test('nothing where the order is the same, or there is no ranking', () => {
    expect(change(at(0.6), at(0.7))).toBeUndefined();
    expect(change({ traffic: [], offers: [] }, at(0.7))).toBeUndefined();
    expect(change(at(0.7), at(Number.NaN))).toBeUndefined();
  });

  test('a new offer is told where it is first; behind the others it moves nobody', () => {
    const withNew = (Rate: number) => at(0.6, 1000, [...OFFERS, { Offer: 'New', Meter: 'session', Rate }]);
    expect(change(at(0.6), withNew(0.1))).toMatchObject({ first: 'New', was: 'Session' });
    expect(change(at(0.6), withNew(5))).toBeUndefined();
  });
});

const BY_RESOLUTION = 'cost per resolution';

describe('passedCrossings', () => {
  test('the break-even that the lever went over', () => {
    const [passed, ...others] = passedCrossings(at(0.4), at(0.6), BY_RESOLUTION);
    expect(others).toEqual([]);
    expect(passed).toMatchObject({ lever: 'resolution rate', from: 0.4, to: 0.6 });
    expect(passed?.crossing).toEqual({ at: 0.5, cost: 1, between: ['Outcome', 'Session'] });
    expect(passedCrossings(at(0.6), at(0.4), BY_RESOLUTION)[0]?.crossing.at).toBe(0.5);
  });

  test('none where no lever moved, or none was passed', () => {
    expect(passedCrossings(at(0.6), at(0.6), BY_RESOLUTION)).toEqual([]);
    expect(passedCrossings(at(0.6), at(0.7), BY_RESOLUTION)).toEqual([]);
    expect(passedCrossings(at(0.6), { traffic: [], offers: [] }, BY_RESOLUTION)).toEqual([]);
  });
});
