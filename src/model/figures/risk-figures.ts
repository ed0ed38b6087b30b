import { dec, sum, toDouble } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateCommitment } from '../../core/report/commitment.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import {
  tabulateDistribution,
  tabulateSimulatedCosts,
  tabulateSimulation,
} from '../../core/report/simulation.js';
import { commitmentStudy } from '../../core/study/commitment.js';
import { sensitivity } from '../../core/study/sensitivity/sensitivity.js';
import { simulateTrials } from '../../core/study/simulation/simulate.js';
import type { SimulatedTrials } from '../../core/study/simulation/simulated.js';
import { mostTrialsInACell } from '../../core/study/simulation/cell-limits.js';
import { sessionsOfYear } from '../../core/study/time/outlook.js';
import { committedOffers } from './committed-offers.js';
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
  /** The sessions of each month of a year, by growth and season. */
  readonly volumes: readonly number[];
  /** By offer with a commitment: what each commitment comes to on them. */
  readonly commitments: readonly Cell[][][];
}

export const riskFigures = rememberedByInputs(
  ({ assumed }) => assumed,
  (draft): RiskFigures => {
    const { traffic, offers, assumptions } = draft;
    const { simulation, busiestMonth } = assumptions;
    const trials = Math.min(simulation.trials, mostTrialsInACell(offers.length, traffic.channels.length));
    const results = simulateTrials(traffic, offers, { ...simulation, trials, rankBy: draft.basis });
    const tableOf = (tabulate: (own: Results) => Cell[][]) =>
      tableOrFault(results.ok ? ok(tabulate(results.value)) : results);
    const today = toDouble(sum(traffic.channels.map(({ sessions }) => sessions)));
    const busiest = today * toDouble(busiestMonth);
    const volumes = sessionsOfYear(traffic, assumptions.outlook).map(toDouble);
    return {
      trials,
      bills: tableOf((own) => tabulateSimulation(own, draft.basis)),
      costs: tableOf(tabulateSimulatedCosts),
      distribution: tableOf(tabulateDistribution),
      sessions: [today, busiest],
      volumes,
      commitments: committedOffers(draft).map(({ offer }) => {
        const study = offer.ok
          ? commitmentStudy(
              { traffic, offer: offer.value },
              volumes.map((own) => dec(own)),
            )
          : offer;
        return tableOrFault(study.ok ? ok(tabulateCommitment(study.value)) : study);
      }),
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

type Results = readonly { readonly name: string; readonly simulated: Result<SimulatedTrials> }[];
