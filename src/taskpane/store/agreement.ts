import type { Tables } from '../../core/scenario/tables/scenario.js';
import { haveSameAssumptions } from '../../core/scenario/assumptions/same-assumptions.js';
import { haveSameCases } from '../../core/scenario/cases/same-cases.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { Settings } from '../../excel/workbook.js';
import type { PaneState } from './pane-state.js';
import type { Store } from './store.js';
import { asHeld } from './taken-scenario.js';
import { choicesOf } from './workbook-choices.js';

/** What was last alike in the pane and in the workbook: what differs from it waits to be written. */
export interface Agreement {
  /** Both hold this scenario now. */
  readonly settle: (scenario: Scenario, choices?: Settings) => void;
  /** Nothing is known to be alike, until it is settled again. */
  readonly unsettle: () => void;
  /** Takes the open scenario for settled where the tables hold it as it is: a conflict that was decided leaves both alike. */
  readonly notice: () => void;
  /** Whether edits of the pane wait to be written. */
  readonly isAhead: () => boolean;
}

export function createAgreement(store: Store<PaneState>): Agreement {
  let settled: { readonly scenario: Scenario; readonly choices: Settings } | undefined;
  return {
    settle(scenario, choices = choicesOf(store.get())) {
      settled = { scenario, choices };
    },
    unsettle() {
      settled = undefined;
    },
    notice() {
      const { conflict, linked, scenario } = store.get();
      if (conflict !== undefined || linked === undefined || !areSame(scenario, linked)) return;
      const held = asHeld(scenario, linked);
      const holds = haveSameAssumptions(scenario, held) && haveSameCases(scenario, held);
      if (holds && settled !== undefined) settled = { ...settled, scenario };
    },
    isAhead() {
      const { linked, scenario } = store.get();
      if (linked === undefined || settled === undefined) return false;
      const holdsAssumptions = linked.assumptions !== undefined;
      return (
        !areSame(scenario, settled.scenario) ||
        (linked.cases !== undefined && !haveSameCases(scenario, settled.scenario)) ||
        (holdsAssumptions && !haveSameAssumptions(scenario, settled.scenario)) ||
        JSON.stringify(choicesOf(store.get())) !== JSON.stringify(settled.choices)
      );
    },
  };
}

/** Whether both have the same traffic and offers. */
export function areSame(a: Tables, b: Tables): boolean {
  return (
    (a.traffic === b.traffic && a.offers === b.offers) ||
    (rowsText(a.traffic) === rowsText(b.traffic) && rowsText(a.offers) === rowsText(b.offers))
  );
}

function rowsText(rows: Tables['traffic']): string {
  return JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
