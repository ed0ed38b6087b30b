import { useMemo } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import { areDrawnAlike } from '../../../core/study/simulate-scenario.js';
import { plan } from '../../../core/study/simulation/spread.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import type { Simulations } from '../../store/pane-state.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

/** What was simulated last, and what stands in the way of the next run. */
export interface SimulationsShown extends Simulations {
  /** The inputs are others by now. */
  readonly isOutdated: boolean;
  readonly faults: readonly Fault[];
}

export function useDrawn(): SimulationsShown {
  const simulations = usePaneState((state) => state.simulations);
  const scenario = usePaneState((state) => state.scenario);
  const { traffic } = usePriced();
  const { read } = useAssumptions();
  const { last } = simulations;
  const isOutdated = useMemo(
    () => last !== undefined && !areDrawnAlike(last.from, scenario),
    [last, scenario],
  );
  const faults = useMemo(() => {
    if (!read.ok) return read.faults;
    const planned = traffic.ok ? plan(read.value.simulation.spreads, traffic.value) : traffic;
    return planned.ok ? [] : planned.faults;
  }, [read, traffic]);
  return { ...simulations, isOutdated, faults };
}
