import { countRuns } from '../../../src/workbench/host/runs';
import type { Batch } from '../../../src/workbench/host/wire';

const batch = (...ids: readonly number[]): Batch => ({
  Actions: ids.map((Id) => ({ Id, ActionType: 1, Name: '', ObjectPathId: 1 })),
  ObjectPaths: {},
});

test('a batch that goes on counting its actions goes on with its run, also where another run comes between', () => {
  const runOf = countRuns();
  const names = [batch(2, 3), batch(4, 9), batch(2), batch(10, 12), batch(3), batch(2)].map(runOf);
  expect(names).toEqual(['run-1', 'run-1', 'run-2', 'run-1', 'run-2', 'run-3']);
});

test('a batch that names paths of its earlier batches is not taken for a shorter run beside it', () => {
  const runOf = countRuns();
  const paths = (ids: readonly number[], own: Batch): Batch => ({
    ...own,
    ObjectPaths: Object.fromEntries(ids.map((Id) => [Id, { Id, ObjectPathType: 4, Name: '' }])),
  });
  const long = paths([1, 10, 40], batch(2, 41));
  const short = paths([1], batch(2, 9));
  expect([long, short, paths([1, 10], batch(42, 50))].map(runOf)).toEqual(['run-1', 'run-2', 'run-1']);
});
