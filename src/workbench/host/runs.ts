import { PathType, type Batch } from './wire.js';

/** Whether a batch is one of `Excel.run`: it starts from the workbook, not from a service of office.js alone. */
export function isOfWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.global);
}

/** Runs that a batch may still belong to; more at once would be a page that never awaits. */
const REMEMBERED = 16;

/**
 * Tells which `Excel.run` a batch belongs to, so that one run is one step of undo. office.js 1.1.110 does not send
 * `mergeUndoGroup`, but each run numbers its actions and paths from 1 and never anew: a batch whose numbers go on where
 * those of an earlier batch ended goes on with its run. Runs may be interleaved.
 */
export function countRuns(): (batch: Batch) => string {
  let count = 0;
  let runs: readonly { readonly name: string; readonly last: number }[] = [];
  return ({ Actions, ObjectPaths }) => {
    const numbers = new Set([...Actions.map(({ Id }) => Id), ...Object.keys(ObjectPaths).map(Number)]);
    const first = Math.min(...Actions.map(({ Id }) => Id));
    // A batch names paths of earlier batches too, whose numbers may follow on those of a shorter run beside it.
    const before = runs.filter(({ last }) => last < first).sort((a, b) => b.last - a.last);
    const found = before.find(({ last }) => numbers.has(last + 1)) ?? before[0];
    const name = found?.name ?? `run-${++count}`;
    runs = [{ name, last: Math.max(...numbers) }, ...runs.filter((run) => run.name !== name)].slice(
      0,
      REMEMBERED,
    );
    return name;
  };
}
