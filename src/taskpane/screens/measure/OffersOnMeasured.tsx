import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { measuredTraffic } from '../../../core/evidence/measured-traffic.js';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import { rankFigure } from '../../../core/scenario/ranking/rank-basis.js';
import { measureMessages } from '../../../messages/measure.js';
import { messages } from '../../../messages/messages.js';
import { basisFigure } from '../../format/basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import type { MeasuredFiles } from '../../store/measurement.js';

/** Every offer on the traffic that was measured, and the way to take that traffic. */
export function OffersOnMeasured({ measured }: { readonly measured: MeasuredFiles }) {
  const { edit, say } = usePane();
  const figures = useFigures();
  const scenario = usePaneState((state) => state.scenario);
  const entered = usePriced();
  const { offers: texts, use } = measureMessages();
  const { counts, report } = measured;
  const chosen = counts.at(-1);
  const states = report.hasSessionRows ? 'sessions' : 'messages';
  const traffic = useMemo(
    () => (chosen === undefined ? [] : measuredTraffic(scenario.traffic, chosen, states)),
    [chosen, scenario.traffic, states],
  );
  const priced = useMemo(() => priceScenario({ ...scenario, traffic }), [scenario, traffic]);
  const basis = priced.basis ?? entered.basis;
  const figureOf = (ranking: typeof priced.ranking, offer: string) => {
    const quote = ranking?.find(({ name }) => name === offer)?.quote;
    const figure = quote?.ok === true && basis !== undefined ? rankFigure(quote.value, basis) : undefined;
    return basis === undefined ? '' : basisFigure(figure, basis, figures);
  };
  const take = () => {
    edit((own) => ({
      ...own,
      traffic: chosen === undefined ? own.traffic : measuredTraffic(own.traffic, chosen, states),
    }));
    say(use.done(figures.count(traffic.length)), 'done');
  };
  return (
    <section aria-labelledby="measure-offers">
      <h2 id="measure-offers">{texts.title}</h2>
      {scenario.offers.length === 0 && <p className="soft">{texts.none}</p>}
      {priced.ranking !== undefined && priced.ranking.length > 0 && (
        <>
          {basis !== undefined && <p className="soft">{messages().bases[basis].label}</p>}
          <DataTable
            caption={texts.table}
            headings={texts.headings}
            rows={priced.ranking.map(({ name }) => ({
              key: name,
              cells: [name, figureOf(priced.ranking, name), figureOf(entered.ranking, name)],
            }))}
          />
        </>
      )}
      {scenario.offers.length > 0 && priced.faults.length > 0 && (
        <>
          <p>{texts.cannot}</p>
          <Faults faults={priced.faults} />
        </>
      )}
      <div className="buttons">
        <Button appearance="primary" onClick={take}>
          {use.button}
        </Button>
      </div>
      <p className="soft">{use.says}</p>
    </section>
  );
}
