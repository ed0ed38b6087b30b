import { dec, sum, toDouble } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import {
  tabulateDistribution,
  tabulateSimulatedCosts,
  tabulateSimulation,
} from '../../core/report/simulation.js';
import { sensitivity } from '../../core/study/sensitivity/sensitivity.js';
import { simulate, type Simulated } from '../../core/study/simulation/simulate.js';
import { mostTrialsInACell } from '../../core/study/simulation/cell-limits.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Risk will show, as the engine has it. */
export interface RiskFigures {
  /** As many as a cell draws of those wanted. */
  readonly trials: number;
  readonly bills: Cell[][];
  readonly costs: Cell[][];
  readonly distribution: Cell[][];
  /** The sessions that are tried: those of a month as it is, and of the busiest. */
  readonly sessions: readonly [number, number];
  /** By offer: the bill at each of them, with a header row. */
  readonly spikes: readonly Cell[][][];
}

export const riskFigures = rememberedByInputs(
  ({ assumed }) => assumed,
  (draft): RiskFigures => {
    const { traffic, offers, assumptions } = draft;
    const { simulation, busiestMonth } = assumptions;
    const trials = Math.min(simulation.trials, mostTrialsInACell(offers.length, traffic.channels.length));
    const results = simulate(traffic, offers, { ...simulation, trials, rankBy: draft.basis });
    const tableOf = (tabulate: (own: Results) => Cell[][]) =>
      tableOrFault(results.ok ? ok(tabulate(results.value)) : results);
    const today = toDouble(sum(traffic.channels.map(({ sessions }) => sessions)));
    const busiest = today * toDouble(busiestMonth);
    return {
      trials,
      bills: tableOf((own) => tabulateSimulation(own, draft.basis)),
      costs: tableOf(tabulateSimulatedCosts),
      distribution: tableOf(tabulateDistribution),
      sessions: [today, busiest],
      spikes: offers.map(({ offer }) => {
        const values = [today, busiest].map((value) => ok(dec(value)));
        const study = offer.ok
          ? sensitivity(
              { traffic, offer: offer.value },
              { metric: 'monthly total', rows: { lever: 'sessions', values }, columns: undefined },
            )
          : offer;
        return tableOrFault(study.ok ? ok(tabulateSensitivity(study.value)) : study);
      }),
    };
  },
);

type Results = readonly { readonly name: string; readonly simulated: Result<Simulated> }[];
