import { toDouble } from '../../../src/core/exact/decimal.js';
import { otherWinner } from '../../../src/core/report/other-winner.js';
import { priceScenario } from '../../../src/core/scenario/ranking/priced.js';
import { rankQuotes } from '../../../src/core/scenario/ranking/compare.js';
import type { RankBasis } from '../../../src/core/scenario/ranking/rank-basis.js';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';

const CHAT = { Channel: 'Chat', Sessions: 18_000, 'Resolution rate': 0.5, 'Human cost': 7.4 };
const CHEAP = { Offer: 'CheapBot', Meter: 'session', Rate: 0.3, 'Resolution rate': 0.4 };
const BETTER = { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7 };
const other = (
  basis: RankBasis,
  offers: readonly ScenarioRow[] = [CHEAP, BETTER],
  traffic: readonly ScenarioRow[] = [CHAT],
) => {
  const { ranking = [] } = priceScenario({ traffic, offers });
  const own = otherWinner(rankQuotes(ranking, basis), basis);
  return own && [own.basis, own.name, toDouble(own.figure), toDouble(own.firstFigure)];
};

test('by the total, the one that is cheaper per resolution, with both figures; and the other way round', () => {
  expect(other('total cost')).toEqual(['cost per resolution', 'CheapBot', 0.75, 0.99]);
  expect(other('cost per resolution')).toEqual(['total cost', 'BetterBot', 52_434, 85_320]);
  expect(other('monthly total')).toEqual(['total cost', 'BetterBot', 52_434, 85_320]);
});

test('the total is not asked where people have no price, and the bill only where the others agree', () => {
  const { 'Human cost': _none, ...chat } = CHAT;
  expect(other('cost per resolution', [CHEAP, BETTER], [chat])).toBeUndefined();
  const few = { Offer: 'Few', Meter: 'session', Rate: 0.2, 'Resolution rate': 0.1 };
  expect(other('total cost', [BETTER, few])).toEqual(['monthly total', 'Few', 3600, 12_474]);
});

test('none where all figures agree or tie, or there is no offer with a price', () => {
  expect(other('total cost', [BETTER, { ...BETTER, Offer: 'Twin' }])).toBeUndefined();
  expect(other('total cost', [BETTER, { ...BETTER, Offer: 'Dear', Rate: 2 }])).toBeUndefined();
  expect(other('total cost', [{ ...BETTER, Rate: 'two' }])).toBeUndefined();
});
