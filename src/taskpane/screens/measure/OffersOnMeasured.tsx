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
            headings={[...texts.headings, texts.counted.heading]}
            rows={priced.ranking.map(({ name }) => ({
              key: name,
              cells: [
                name,
                figureOf(priced.ranking, name),
                figureOf(entered.ranking, name),
                wordsOf(offers, name),
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

function wordsOf(offers: readonly CountedOffer[], offer: string): string {
  return offers.find(({ name }) => name === offer)?.chosen.words ?? '';
}
