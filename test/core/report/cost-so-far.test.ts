import { costSoFar } from '../../../src/core/report/cost-so-far';
import { RANK_BASES } from '../../../src/core/scenario/ranking/rank-basis';
import { forecast } from '../../../src/core/study/time/forecast';
import { readAssumptions } from '../../../src/core/study/read-assumptions';
import { readOffers } from '../../../src/core/terms/read-offers';
import { readTraffic } from '../../../src/core/traffic/read-traffic';
import { valueOf } from '../../reference/doors';

test('bills, and with the total cost people for what is left to them', () => {
  const traffic = valueOf(
    readTraffic([
      ['Sessions', 'Resolution rate', 'Human cost'],
      [18000, 0.65, 7.4],
    ]),
  );
  const offers = valueOf(
    readOffers([
      ['Offer', 'Meter', 'Rate', 'Resolution rate'],
      ['CheapBot', 'session', 0.3, 0.4],
      ['BetterBot', 'resolution', 0.99, 0.7],
    ]),
  );
  const { outlook } = valueOf(readAssumptions());
  const known = valueOf(forecast(traffic, offers, outlook, 'accrual')).map((own) => valueOf(own.forecast));
  const after = (month: number) =>
    RANK_BASES.map((basis) => [basis, ...known.map((own) => costSoFar(own, basis)[month - 1]?.toNumber())]);
  // 5,400 + 10,800 × 7.40 and 12,474 + 5,400 × 7.40 a month.
  expect(after(1)).toEqual([
    ['total cost', 85320, 52434],
    ['cost per resolution', 5400, 12474],
    ['monthly total', 5400, 12474],
  ]);
  expect(after(24)).toEqual([
    ['total cost', 2047680, 1258416],
    ['cost per resolution', 129600, 299376],
    ['monthly total', 129600, 299376],
  ]);
});
