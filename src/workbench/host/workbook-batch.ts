import type { Grid } from '../grid/grid.js';
import { runBatch } from './batch.js';
import type { Reach } from './kind.js';
import type { planFailures } from './planned-failure.js';
import type { Refusal } from './refusal.js';
import { countRuns } from './runs.js';
import type { Batch, BatchAnswer } from './wire.js';

const MOST_BYTES = 5 * 1024 * 1024;

/** How a batch came: how long its text is, and whether it waits for the user to finish the cell. */
interface Sent {
  readonly size: number;
  readonly delayed: boolean;
}

/**
 * Carries out batches of the add-in's own runs, under the conditions that Excel has for them; gives the text of each
 * answer.
 */
export function workbookBatches(
  grid: Promise<Grid>,
  reachOf: (grid: Grid) => Reach,
  failures: ReturnType<typeof planFailures>,
): (batch: Batch, sent: Sent) => Promise<string> {
  const runOf = countRuns();
  return async (batch, { size, delayed }) => {
    const open = await grid;
    if (size > MOST_BYTES) return refuse('RequestPayloadSizeLimitExceeded', 'A batch is at most 5 MB.');
    if (delayed) await open.edited();
    if (open.editing())
      return refuse('InvalidOperationInCellEditMode', 'Excel is in cell-edit mode: finish the cell first.');
    await open.idle();
    const run = runOf(batch);
    open.group(run);
    try {
      const answer = JSON.stringify(await runBatch(batch, reachOf(inRun(open, run)), failures.next()));
      return answer.length > MOST_BYTES
        ? refuse('ResponsePayloadSizeLimitExceeded', 'An answer is at most 5 MB.')
        : answer;
    } finally {
      open.group(undefined);
    }
  };
}

/** The grid as one run uses it: what the user does while the run waits for the calculation is not a part of the run. */
function inRun(grid: Grid, run: string): Grid {
  return {
    ...grid,
    async settled() {
      grid.group(undefined);
      await grid.settled();
      grid.group(run);
    },
  };
}

function refuse(Code: Refusal['code'], Message: string): string {
  return JSON.stringify({ Error: { Code, Message, ActionIndex: 0 } } satisfies BatchAnswer);
}
