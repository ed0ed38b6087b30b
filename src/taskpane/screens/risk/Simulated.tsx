import { memo } from 'react';
import type { Result } from '../../../core/fault/result.js';
import { faultSentence } from '../../../messages/core-words.js';
import { byChance } from '../../../core/report/likeliest-cheapest.js';
import type { SimulatedScenario } from '../../../core/study/simulate-scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { OfferSpread } from './OfferSpread.js';

/** What a simulation came to: bills, chances, effective costs, and how the bills of one offer spread. */
export const Simulated = memo(function Simulated({
  result,
  isOutdated,
}: {
  readonly result: Result<SimulatedScenario>;
  readonly isOutdated: boolean;
}) {
  const { whole, unitCost, share, count } = useFigures();
  if (!result.ok) return <Faults faults={result.faults} />;
  const { trials } = result.value;
  const offers = byChance(result.value.offers);
  const priced = offers.flatMap(({ name, simulated }) =>
    simulated.ok ? [{ name, own: simulated.value }] : [],
  );
  const { results: texts } = laterMessages().risk;
  const hasBudget = priced.some(({ own }) => own.chanceOverBudget !== undefined);
  return (
    <div className="results" data-outdated={isOutdated}>
      <h2>{texts.month}</h2>
      <DataTable
        caption={texts.monthTable}
        headings={[
          ...[texts.offer, texts.cheapest, ...(hasBudget ? [texts.overBudget] : [])],
          ...texts.spread,
        ]}
        rows={priced.map(({ name, own: { bill, chanceCheapest, chanceOverBudget } }) => ({
          key: name,
          cells: [
            name,
            share(chanceCheapest),
            ...(hasBudget ? [share(chanceOverBudget)] : []),
            ...[bill.mean, bill.p10, bill.p50, bill.p90].map(whole),
          ],
        }))}
      />
      <p className="soft">{texts.simulatedFrom(count(trials))}</p>
      <OfferSpread result={result.value} />
      <h3>{texts.resolution}</h3>
      <DataTable
        caption={texts.resolutionTable}
        headings={[texts.offer, ...texts.spread]}
        rows={priced.map(({ name, own: { costPerResolution: cost } }) => ({
          key: name,
          cells: [name, ...[cost?.mean, cost?.p10, cost?.p50, cost?.p90].map(unitCost)],
        }))}
      />
      {offers.map(({ name, simulated }) =>
        simulated.ok ? null : (
          <p key={name} className="soft">
            {name}: {simulated.faults.map(faultSentence).join(' ')}
          </p>
        ),
      )}
    </div>
  );
});
