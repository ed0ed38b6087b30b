import { Button } from '@fluentui/react-components';
import { said, faultSentence } from '../../../messages/core-words.js';
import type { OfferFigures } from '../../../core/report/offer-figures.js';
import type { Incentives } from '../../../core/scenario/quote/incentives.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';

/** What an offer's month is made of, and what it rewards. */
export function OfferDetails({
  quote,
  figures,
  incentives,
}: {
  readonly quote: Quote;
  readonly figures: OfferFigures;
  readonly incentives: Incentives | undefined;
}) {
  const pane = usePane();
  const { money, share, unitCost } = useFigures();
  const perPoint = incentives?.billPerPoint;
  const { details, ranking } = messages().compare;
  const lines: readonly (readonly [string, string])[] = [
    [details.bill, money(figures.monthly)],
    [details.usage, money(figures.usage)],
    [details.fixed, money(figures.fixed)],
    [details.oneOff, money(figures.oneOff)],
    [details.failureSpend, money(figures.failureSpend)],
    [details.shareServed, share(figures.shareServed)],
    [details.people, money(figures.people)],
    [details.together, money(figures.together)],
    [
      details.perPoint,
      perPoint === undefined
        ? ''
        : perPoint.ok
          ? signed(money(perPoint.value), perPoint.value.gt(0))
          : perPoint.faults.map(faultSentence).join(' '),
    ],
    [ranking.whoPays, said(incentives?.whoPays ?? '')],
  ];
  return (
    <>
      <dl>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{details.perResolution(unitCost(figures.perResolution))}</p>
      <Button
        size="small"
        onClick={() => {
          pane.store.set({ derivation: { offer: quote.offer.name }, explained: undefined });
          pane.go('derivation');
        }}
      >
        {details.derivation}
      </Button>
    </>
  );
}

function signed(text: string, isMore: boolean): string {
  return isMore ? `+${text}` : text;
}
