import { Button } from '@fluentui/react-components';
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
import { OfferWindows } from './OfferWindows.js';
import { useCountedOffers, type CountedOffer } from './use-counted-offers.js';

/** Every offer on the traffic that was measured, and the way to take that traffic. */
export function OffersOnMeasured({ measured }: { readonly measured: MeasuredFiles }) {
  const { edit, say } = usePane();
  const figures = useFigures();
  const scenario = usePaneState((state) => state.scenario);
  const entered = usePriced();
  const { offers: texts, use } = measureMessages();
  const counted = useCountedOffers(measured);
  const { traffic, priced, offers } = counted;
  const basis = priced.basis ?? entered.basis;
  const figureOf = (ranking: typeof priced.ranking, offer: string) => {
    const quote = ranking?.find(({ name }) => name === offer)?.quote;
    const figure = quote?.ok === true && basis !== undefined ? rankFigure(quote.value, basis) : undefined;
    return basis === undefined ? '' : basisFigure(figure, basis, figures);
  };
  const take = () => {
    edit((own) => ({ ...own, traffic }));
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
              cells: [
                <NamedOffer key={name} name={name} offers={offers} />,
                figureOf(priced.ranking, name),
                figureOf(entered.ranking, name),
              ],
            }))}
          />
          <OfferWindows {...counted} />
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

/** An offer with what it is counted by, where that is a window of its own. */
function NamedOffer({ name, offers }: { readonly name: string; readonly offers: readonly CountedOffer[] }) {
  const chosen = offers.find((own) => own.name === name)?.chosen;
  const isOwn = chosen !== undefined && chosen.key !== 'above';
  return (
    <>
      {name}
      {isOwn && <div className="soft">{chosen.words}</div>}
    </>
  );
}
