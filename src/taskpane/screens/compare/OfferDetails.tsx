import { Button } from '@fluentui/react-components';
import { said, told } from '../../../messages/core-words.js';
import type { OfferFigures } from '../../../core/report/offer-figures.js';
import type { Incentives } from '../../../core/scenario/quote/incentives.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
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
  const lines: readonly (readonly [string, string])[] = [
    ['Bill of a month', money(figures.monthly)],
    ['– for usage', money(figures.usage)],
    ['– fixed', money(figures.fixed)],
    ['– one-off, spread over its months', money(figures.oneOff)],
    ['Failure spend: paid for sessions that were not resolved', money(figures.failureSpend)],
    ['Share handled by AI', share(figures.shareServed)],
    ['Remaining human handling', money(figures.people)],
    ['Total cost', money(figures.together)],
    [
      'Change in bill per +1 point of resolution rate',
      perPoint === undefined
        ? ''
        : perPoint.ok
          ? signed(money(perPoint.value), perPoint.value.gt(0))
          : perPoint.faults.map(told).join(' '),
    ],
    ['Who pays for a failure', said(incentives?.whoPays ?? '')],
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
      <p className="soft">
        A resolution costs {unitCost(figures.perResolution)}: the bill divided by what was really resolved.
      </p>
      <Button
        size="small"
        onClick={() => {
          pane.store.set({ derivation: { offer: quote.offer.name }, explained: undefined });
          pane.go('derivation');
        }}
      >
        How these figures are made
      </Button>
    </>
  );
}

function signed(text: string, isMore: boolean): string {
  return isMore ? `+${text}` : text;
}
