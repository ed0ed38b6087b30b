import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced.js';
import type { DrawnLever } from '../../../../src/core/scenario/levers/levers.js';
import { leverStands } from '../../../../src/core/study/simulation/lever-stands.js';
import { valueOf } from '../../../reference/doors.js';

const { traffic, offers } = priceScenario(EXAMPLE_SCENARIO);
const stands = (lever: DrawnLever, of = offers) => {
  const own = leverStands(lever, valueOf(traffic), of);
  return own && [own.least, own.most].map(Number);
};

test('leverStands: the whole traffic’s figure, or from the least to the most of the offers that have one', () => {
  expect(stands('sessions')).toEqual([50_000, 50_000]);
  expect(stands('resolution rate')).toEqual([0.65, 0.65]);
  expect(stands('interactions per session')).toEqual([4, 4]);
  expect(stands('price level')).toEqual([1, 1]);
  expect(stands('handover share')).toEqual([0, 0.1]);
  expect(stands('handover share', [])).toBeUndefined();
});
