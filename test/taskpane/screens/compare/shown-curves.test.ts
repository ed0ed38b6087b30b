import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced';
import { leverCurves } from '../../../../src/core/study/break-even/lever-curves';
import { valueOf } from '../../../reference/doors';
import { shownCurves } from '../../../../src/taskpane/screens/compare/shown-curves';

const many = {
  ...EXAMPLE_SCENARIO,
  offers: Array.from({ length: 12 }, (_, index) => ({
    Offer: `Offer ${index + 1}`,
    Meter: 'resolution',
    Rate: 12 - index,
  })),
};

test('all of a few offers in the order of the ranking, the first three named', () => {
  const curves = valueOf(leverCurves(EXAMPLE_SCENARIO, 'resolution rate', 3));
  const ranking = priceScenario(EXAMPLE_SCENARIO).ranking ?? [];
  const names = ranking.map(({ name }) => name);
  const lines = shownCurves(curves, ranking, undefined);
  expect(lines.map(({ name }) => name)).toEqual(names);
  expect(lines.map(({ label }) => label)).toEqual([...names.slice(0, 3), '', '', '']);
});

test('of many, the six cheapest and the chosen one, in the order of the ranking', () => {
  const curves = valueOf(leverCurves(many, 'resolution rate', 3));
  const names = shownCurves(curves, priceScenario(many).ranking ?? [], 'Offer 2').map(({ name }) => name);
  expect(names).toEqual(['Offer 12', 'Offer 11', 'Offer 10', 'Offer 9', 'Offer 8', 'Offer 7', 'Offer 2']);
});
