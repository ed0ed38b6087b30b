import { editAssumptions, setFigure } from '../../../src/core/scenario/edit/assumptions';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { keptState } from '../../../src/taskpane/store/kept-state';

test('keptState: other assumptions are a change as other tables are', () => {
  const stamp = { revision: 1, savedBy: '', savedAt: '' };
  const shelf = { scenarios: [EXAMPLE_SCENARIO], active: EXAMPLE_SCENARIO.id, stamp };
  const grown = editAssumptions(EXAMPLE_SCENARIO, (own) => setFigure(own, 'Growth', 0.02));
  expect(keptState(EXAMPLE_SCENARIO, shelf)).toBe('kept');
  expect(keptState(grown, shelf)).toBe('changed');
  expect(keptState({ ...grown, id: 'other' }, shelf)).toBe('not kept');
});
