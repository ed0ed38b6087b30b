import { usePriced } from '../../hooks/use-priced.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { LiveFormula } from '../assumptions/LiveFormula.js';
import { NotYet } from '../assumptions/NotYet.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { BusiestMonth } from './BusiestMonth.js';
import { riskFormulas } from './risk-formulas.js';
import { RiskHeadline } from './RiskHeadline.js';
import { RunPanel } from './RunPanel.js';
import { Simulated } from './Simulated.js';
import { SpreadEditor } from './SpreadEditor.js';
import { TornadoSection } from './TornadoSection.js';
import { useDrawn } from './use-drawn.js';

/** How sure the comparison is: what a month may cost, and what moves it most. */
export function RiskScreen() {
  const { traffic, offers } = usePriced();
  const { own, read } = useAssumptions();
  const studied = useStudied();
  const drawn = useDrawn();
  if (!traffic.ok || offers.length === 0 || studied === undefined)
    return <NotYet says="How high may a month’s bill be, and which offer stays the cheapest?" />;
  const terms = read.ok ? read.value : undefined;
  return (
    <div className="ahead">
      {drawn.last?.result.ok === true && (
        <RiskHeadline result={drawn.last.result.value} isOutdated={drawn.isOutdated} />
      )}
      <section aria-labelledby="uncertain-title">
        <h2 id="uncertain-title">Uncertain inputs</h2>
        {own.spread.length === 0 && (
          <p className="panel">
            Enter a low and a high for the inputs you are unsure of, such as the sessions of a month or the
            resolution rate. In 9 of 10 cases the input stays above the low, and in 9 of 10 below the high.
            Months are simulated from that, and every offer is billed on each.
          </p>
        )}
        <SpreadEditor />
        <details>
          <summary>How it is simulated</summary>
          <div className="levers">
            <AssumedField id="Trials" label="Simulated months" />
            <AssumedField id="Seed" />
          </div>
        </details>
        <div className="levers">
          <AssumedField id="Budget" label="Monthly budget" />
        </div>
        {(own.spread.length > 0 || drawn.last !== undefined) && <RunPanel drawn={drawn} />}
      </section>
      {drawn.last !== undefined && <Simulated result={drawn.last.result} isOutdated={drawn.isOutdated} />}
      <BusiestMonth factor={terms?.busiestMonth} budget={terms?.simulation.budget} />
      <TornadoSection swing={terms?.swing} />
      <InsertPieces
        pieces={[
          { what: 'risk', words: 'Insert risk sheet' },
          { what: 'sensitivity', words: 'Insert sensitivity sheet' },
        ]}
      />
      {terms !== undefined && (
        <LiveFormula formulasOver={(linked) => riskFormulas(linked, studied.name, terms)} />
      )}
    </div>
  );
}
