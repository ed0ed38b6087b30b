import { ok, type Result } from '../../core/fault/result.js';
import {
  outcomeOf,
  startScenario,
  type Drawable,
  type SimulatedScenario,
} from '../../core/study/simulation/simulate-scenario.js';

/** What is told and asked between two slices of a simulation. */
export interface BetweenSlices {
  readonly progress: (done: number) => void;
  readonly isStopped: () => boolean;
  /** Lets whatever waits come to its turn. */
  readonly rest: () => Promise<void>;
}

/** Milliseconds: short enough for keys and pointers to be answered in between. */
const SLICE = 25;

/** A simulation from its start to its end, slice by slice; undefined where it was stopped. */
export async function simulateInSlices(
  from: Drawable,
  { progress, isStopped, rest }: BetweenSlices,
): Promise<Result<SimulatedScenario> | undefined> {
  const started = startScenario(from);
  if (!started.ok) return started;
  const simulation = started.value;
  while (simulation.done < simulation.trials) {
    const end = performance.now() + SLICE;
    do simulation.step(1);
    while (simulation.done < simulation.trials && performance.now() < end);
    progress(simulation.done);
    await rest();
    if (isStopped()) return undefined;
  }
  return ok(outcomeOf(simulation));
}

/** Until everything that waits has had its turn. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
