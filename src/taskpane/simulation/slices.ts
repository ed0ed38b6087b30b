import type { Simulation } from '../../core/study/simulation/simulate.js';

/** What is told and asked between two slices of a simulation. */
export interface BetweenSlices {
  readonly progress: (done: number) => void;
  readonly isStopped: () => boolean;
  /** Lets whatever waits come to its turn. */
  readonly rest: () => Promise<void>;
}

/** Milliseconds: short enough for keys and pointers to be answered in between. */
const SLICE = 25;

/** Takes a simulation to its end, slice by slice; false where it was stopped. */
export async function runInSlices(
  simulation: Simulation,
  { progress, isStopped, rest }: BetweenSlices,
): Promise<boolean> {
  while (simulation.done < simulation.trials) {
    const end = performance.now() + SLICE;
    do simulation.step(1);
    while (simulation.done < simulation.trials && performance.now() < end);
    progress(simulation.done);
    await rest();
    if (isStopped()) return false;
  }
  return true;
}

/** Until everything that waits has had its turn. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
