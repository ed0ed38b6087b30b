import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { RankBasis } from '../scenario/ranking/rank-basis.js';
import { BARS, distribution } from '../study/simulation/distribution.js';
import type { Simulated, SimulatedTrials } from '../study/simulation/simulated.js';
import type { Outcomes } from '../study/simulation/tally.js';
import type { Table } from './table.js';

type Results<Own extends Simulated = Simulated> = readonly {
  readonly name: string;
  readonly simulated: Result<Own>;
}[];

/**
 * The bill of each offer, in the order given; what an offer lacks, it says in each of its cells. The header names the
 * basis of the cheapest unless it is the usual one.
 */
export function tabulateSimulation(results: Results, basis: RankBasis): Table {
  const cheapest = basis === 'cost per resolution' ? 'Chance cheapest' : `Chance cheapest by ${basis}`;
  const header = ['Offer', 'Mean', 'P10', 'P50', 'P90', cheapest, 'Chance over budget'];
  return [
    header,
    ...results.map(({ name, simulated }): Cell[] => {
      if (!simulated.ok) return [name, ...header.slice(1).map(() => faultsCell(simulated.faults))];
      const { bill, chanceCheapest, chanceOverBudget } = simulated.value;
      return [name, ...outcomeCells(bill), chanceCheapest, chanceOverBudget ?? ''];
    }),
  ];
}

/** The same of the effective cost per resolution; #DIV/0! where some trial resolves nothing. */
export function tabulateSimulatedCosts(results: Results): Table {
  return [
    ['Offer', 'Mean', 'P10', 'P50', 'P90'],
    ...results.map(({ name, simulated }): Cell[] => {
      if (!simulated.ok) return [name, ...Array.from({ length: 4 }, () => faultsCell(simulated.faults))];
      const { costPerResolution: own } = simulated.value;
      return [
        name,
        ...(own === undefined ? Array.from({ length: 4 }, () => ({ error: '#DIV/0!' })) : outcomeCells(own)),
      ];
    }),
  ];
}

/** How the bills of all offers spread: From, To, then the share of each offer's trials between them. */
export function tabulateDistribution(results: Results<SimulatedTrials>): Table {
  const bills = results.flatMap(({ simulated }) => (simulated.ok ? [simulated.value.bills] : []));
  const own = bills.length === 0 ? undefined : distribution(bills);
  const rows = Array.from({ length: BARS }, (_, bar): Cell[] => {
    let priced = 0;
    const shares = results.map(({ simulated }): Cell => {
      if (!simulated.ok) return faultsCell(simulated.faults);
      priced += 1;
      return own?.shares[priced - 1]?.[bar] ?? '';
    });
    return [own?.bounds[bar] ?? '', own?.bounds[bar + 1] ?? '', ...shares];
  });
  return [['From', 'To', ...results.map(({ name }) => name)], ...rows];
}

function outcomeCells({ mean, p10, p50, p90 }: Outcomes): Cell[] {
  return [mean, p10, p50, p90];
}
