import { useMemo } from 'react';
import { toDouble } from '../../../core/exact/decimal.js';
import { BASE, everyCase } from '../../../core/scenario/cases/in-case.js';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';

/** What each offer comes to in each case: a resolution, and a month with the people. */
export function CaseResults() {
  const scenario = usePaneState((state) => state.scenario);
  const texts = laterMessages().scenarios.cases;
  const figures = useFigures();
  const priced = useMemo(
    () => everyCase(scenario).map(({ name, scenario: own }) => ({ name, priced: priceScenario(own) })),
    [scenario],
  );
  const offers = priced[0]?.priced.offers.map(({ name }) => name) ?? [];
  const headings = [texts.offer, ...priced.map(({ name }) => (name === BASE ? texts.base : name))];
  const inCases = (offer: string) =>
    priced.map(({ priced: { ranking = [] } }) => {
      const quote = ranking.find(({ name }) => name === offer)?.quote;
      return quote?.ok === true ? quote.value : undefined;
    });
  const rows = (shown: (quote: NonNullable<ReturnType<typeof inCases>[number]>) => string) =>
    offers.map((offer) => ({
      key: offer,
      cells: [offer, ...inCases(offer).map((quote) => (quote === undefined ? '–' : shown(quote)))],
    }));
  return (
    <>
      <h3>{texts.perResolution}</h3>
      <DataTable
        caption={texts.perResolution}
        headings={headings}
        rows={rows(({ metrics: { effectiveCostPerResolution: cost } }) =>
          cost === undefined ? '–' : figures.unitCost(toDouble(cost)),
        )}
      />
      <h3>{texts.totalCost}</h3>
      <DataTable
        caption={texts.totalCost}
        headings={headings}
        rows={rows(({ reported, metrics }) =>
          figures.money(toDouble(reported.total.plus(metrics.humanCost))),
        )}
      />
    </>
  );
}
