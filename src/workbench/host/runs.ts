import { PathType, type Batch } from './wire.js';

/** Whether a batch is one of `Excel.run`: it starts from the workbook, not from a service of office.js alone. */
export function isOfWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.global);
}

/**
 * Tells which `Excel.run` a batch belongs to, so that one run is one step of undo. office.js 1.1.110 does not send
 * `mergeUndoGroup`, but each run counts its actions from the start: a batch that goes on counting goes on with its run.
 */
export function countRuns(): (batch: Batch) => string {
  let run = 0;
  let last = Infinity;
  return ({ Actions }) => {
    const ids = Actions.map(({ Id }) => Id);
    if (Math.min(...ids) <= last || last === Infinity) run += 1;
    last = Math.max(...ids);
    return `run-${run}`;
  };
}
