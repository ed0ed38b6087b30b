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

test('all of a few offers, each with a letter and a style of its own', () => {
  const curves = valueOf(leverCurves(EXAMPLE_SCENARIO, 'resolution rate', 3));
  const lines = shownCurves(curves, priceScenario(EXAMPLE_SCENARIO).ranking ?? [], undefined);
  expect(lines).toHaveLength(6);
  expect(new Set(lines.map(({ letter }) => letter)).size).toBe(6);
  expect(new Set(lines.map(({ style }) => style)).size).toBe(6);
});

test('of many, the six cheapest and the chosen one, in the order of the table', () => {
  const curves = valueOf(leverCurves(many, 'resolution rate', 3));
  const names = shownCurves(curves, priceScenario(many).ranking ?? [], 'Offer 2').map(({ name }) => name);
  expect(names).toEqual(['Offer 2', 'Offer 7', 'Offer 8', 'Offer 9', 'Offer 10', 'Offer 11', 'Offer 12']);
});
