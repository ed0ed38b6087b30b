import { useCallback, useMemo } from 'react';
import { priceScenario, type Priced } from '../../../core/scenario/ranking/priced.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { WHAT_IF_LEVERS, type WhatIfLever } from '../../../core/scenario/levers/levers.js';
import { applyWhatIf, type WhatIf } from '../../../core/scenario/what-if/what-if.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';

/** The open scenario with what is tried out, and what it then comes to. */
export interface TriedScenario {
  readonly values: WhatIf;
  readonly isTrying: boolean;
  readonly tables: Scenario;
  readonly priced: Priced;
  readonly set: (lever: WhatIfLever, value: number) => void;
  readonly putBack: () => void;
  /** Makes what is tried out the scenario's own figures. */
  readonly keep: () => void;
}

const NOTHING: WhatIf = {};

export function useWhatIf(): TriedScenario {
  const { store, edit } = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const tried = usePaneState((state) => state.whatIf);
  const base = usePriced();
  const values = tried?.on === scenario.traffic ? tried.values : NOTHING;
  const tables = useMemo(() => tablesWith(scenario, values), [scenario, values]);
  const priced = useMemo(
    () => (tables === scenario ? base : priceScenario(tables)),
    [tables, scenario, base],
  );
  const set = useCallback(
    (lever: WhatIfLever, value: number) => {
      const { scenario: now, whatIf } = store.get();
      const others = whatIf?.on === now.traffic ? whatIf.values : NOTHING;
      store.set({ whatIf: { on: now.traffic, values: { ...others, [lever]: value } } });
    },
    [store],
  );
  return {
    values,
    isTrying: values !== NOTHING,
    tables,
    priced,
    set,
    putBack: () => store.set({ whatIf: undefined }),
    keep: () => {
      edit((now) => tablesWith(now, values));
      store.set({ whatIf: undefined });
    },
  };
}

/**
 * The scenario itself where nothing is tried out, or it cannot be. The ranking and the chart ask for the same values: both
 * get the same tables, which are read once.
 */
export function tablesWith(scenario: Scenario, values: WhatIf): Scenario {
  const key = JSON.stringify(WHAT_IF_LEVERS.map((lever) => values[lever]));
  const last = lastTried.get(scenario);
  if (last?.key === key) return last.tables;
  const applied = applyWhatIf(scenario, values);
  const tables = applied.ok && Object.keys(values).length > 0 ? { ...scenario, ...applied.value } : scenario;
  lastTried.set(scenario, { key, tables });
  return tables;
}

const lastTried = new WeakMap<Scenario, { readonly key: string; readonly tables: Scenario }>();
