import type { Contract } from '../../core/contract/argument.js';
import type { Dec } from '../../core/exact/decimal.js';
import { conflict } from '../../core/fault/fault.js';
import type { Result } from '../../core/fault/result.js';
import type { Cell, ErrorCell } from '../../core/grid/cell.js';
import { faultCell, faultsCell } from '../../core/grid/fault-cell.js';
import { BLOCK, type FastLane } from './fast-lane.js';
import { resultCell, tableToHost, toHost, type HostCell } from './cell.js';
import { layOut, thrownCell, type Call, type Given, type Inputs } from './call.js';
import { phrase } from '../../core/phrase/phrase.js';

/**
 * A function of single values over ranges, as Excel's own operators take them: each position is computed by itself,
 * and one that cannot be computed holds its own error. The body reads only the arguments that it uses.
 */
export function broadcast<A extends Contract>(
  contract: A,
  inputs: Inputs<A>,
  body: (given: Given<A>) => Result<Dec>,
  fast?: FastLane | LaneOf<A>,
): HostCell[][] {
  return guarded(() => {
    const call = layOut(contract, inputs);
    const lane = typeof fast === 'function' ? laneOf(call, fast) : fast;
    return spread(call, () => resultCell(body(call.given)), lane);
  });
}

/** The lane of a call, by what is the same in all its positions; undefined where it has none. */
type LaneOf<A extends Contract> = (call: Call<A>) => FastLane | undefined;

function laneOf<A extends Contract>(call: Call<A>, of: LaneOf<A>): FastLane | undefined {
  try {
    return of(call);
  } catch {
    // What cannot be read is told in every position.
    return undefined;
  }
}

function spread(call: Call<Contract>, slow: () => Cell, fast: FastLane | undefined): HostCell[][] {
  const { rows, columns } = call;
  const spill = new Array<HostCell[]>(rows);
  const quick = Array.from({ length: columns }, () => new Float64Array(Math.min(rows, BLOCK)).fill(NaN));
  const leftmost = quick[0] as Float64Array;
  for (let first = 0; first < rows; first += BLOCK) {
    const count = Math.min(BLOCK, rows - first);
    if (fast !== undefined) {
      for (const [column, into] of quick.entries()) call.quickFigures(fast, { first, count, column }, into);
    }
    for (let at = 0; at < count; at += 1) {
      const found = leftmost[at] as number;
      // A row made with its first cell, mostly the only one and a number, costs a fraction of one that grows, and one
      // that is written as a row of a number a fraction of one of anything.
      const cells: HostCell[] = Number.isNaN(found) ? [slowCell(first + at, 0)] : [found];
      for (let column = 1; column < columns; column += 1) {
        const next = (quick[column] as Float64Array)[at] as number;
        cells.push(Number.isNaN(next) ? slowCell(first + at, column) : next);
      }
      spill[first + at] = cells;
    }
  }
  return spill;

  function slowCell(row: number, column: number): HostCell {
    call.moveTo(row, column);
    return toHost(here(call, slow));
  }
}

/** A function that gives a row of `width` cells for each row of its arguments, which are one column each. */
export function broadcastRows<A extends Contract>(
  contract: A,
  inputs: Inputs<A>,
  width: number,
  body: (given: Given<A>) => Result<readonly Dec[]>,
): HostCell[][] {
  return guarded(() => {
    const call = layOut(contract, inputs);
    if (call.columns > 1) return tableToHost([[faultCell(tooWide(call))]]);
    const spill: HostCell[][] = [];
    for (let row = 0; row < call.rows; row += 1) {
      call.moveTo(row, 0);
      let values: readonly Cell[] | undefined;
      const failure = here(call, () => {
        const result = body(call.given);
        if (!result.ok) return faultsCell(result.faults);
        values = result.value.map((value) => resultCell({ ok: true, value }));
        return null;
      });
      spill.push((values ?? Array.from({ length: width }, () => failure)).map(toHost));
    }
    return spill;
  });
}

/** A function that gives one table, or one error. */
export function runTable(body: () => Result<readonly (readonly Cell[])[]>): HostCell[][] {
  return guarded(() => {
    const result = body();
    return tableToHost(result.ok ? result.value : [[faultsCell(result.faults)]]);
  });
}

/** The cell of the present position; an exception stays in it. */
function here(call: Call<Contract>, body: () => Cell): Cell {
  try {
    return call.settled() ?? body();
  } catch (thrown) {
    return thrownCell(thrown);
  }
}

/** No exception leaves a function: a host would show it as an error without a word. */
function guarded(body: () => HostCell[][]): HostCell[][] {
  let failure: ErrorCell;
  try {
    return body();
  } catch (thrown) {
    failure = thrownCell(thrown);
  }
  return [[toHost(failure)]];
}

function tooWide({ rows, columns }: Call<Contract>) {
  const where = { name: phrase('rangeOfCells', phrase('cells', rows, columns)) };
  return conflict(where, phrase('oneColumnNeeded'));
}
