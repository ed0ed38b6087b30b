import { likeliestCheapest } from '../../../core/report/likeliest-cheapest.js';
import type { SimulatedScenario } from '../../../core/study/simulate-scenario.js';
import { useFigures } from '../../hooks/use-figures.js';
import { BASIS_WORDS } from '../../format/basis.js';

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
  return (
    <div className="headline">
      <p className="cheapest">
        {isOutdated && <span className="badge">Outdated</span>}
        <b>{own.name}</b> is the cheapest {BASIS_WORDS[result.basis].by} in{' '}
        <span className="figure">{share(own.chance)}</span> of the simulated months
      </p>
      <p className="soft">
        In 8 of 10 months it bills {whole(own.bill.p10)} to {whole(own.bill.p90)}.
      </p>
    </div>
  );
}
