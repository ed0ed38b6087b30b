import { likeliestCheapest } from '../../../core/report/likeliest-cheapest.js';
import type { SimulatedScenario } from '../../../core/study/simulate-scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { Sentence } from '../../parts/Sentence.js';

/** Which offer is the cheapest most often and by what, and what its month may cost. */
export function RiskHeadline({
  result,
  isOutdated,
}: {
  readonly result: SimulatedScenario;
  readonly isOutdated: boolean;
}) {
  const { whole, share } = useFigures();
  const own = likeliestCheapest(result);
  if (own === undefined) return null;
  const { headline: texts } = laterMessages().risk;
  return (
    <div className="headline">
      <p className="cheapest">
        {isOutdated && <span className="badge">{texts.outdated}</span>}
        <Sentence
          of={texts[result.basis](<b>{own.name}</b>, <span className="figure">{share(own.chance)}</span>)}
        />
      </p>
      <p className="soft">{texts.bills(whole(own.bill.p10), whole(own.bill.p90))}</p>
    </div>
  );
}
