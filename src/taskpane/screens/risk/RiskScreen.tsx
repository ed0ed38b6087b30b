import { useMemo } from 'react';
import { readAssumptions } from '../../../core/study/read-assumptions.js';
import { laterMessages } from '../../../messages/later.js';
import { usePriced } from '../../hooks/use-priced.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { LiveFormula } from '../assumptions/LiveFormula.js';
import { NotYet } from '../assumptions/NotYet.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { BusiestMonth } from './BusiestMonth.js';
import { CommitmentSection } from './CommitmentSection.js';
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
  const { risk: texts } = laterMessages();
  // An uncertain input that is still being typed leaves the other figures as they are.
  const beside = useMemo(() => readAssumptions({ ...own, spread: [] }), [own]);
  if (!traffic.ok || offers.length === 0 || studied === undefined) return <NotYet says={texts.empty} />;
  const terms = read.ok ? read.value : undefined;
  const known = beside.ok ? beside.value : undefined;
  return (
    <div className="ahead">
      {drawn.last?.result.ok === true && (
        <RiskHeadline result={drawn.last.result.value} isOutdated={drawn.isOutdated} />
      )}
      <section aria-labelledby="uncertain-title">
        <h2 id="uncertain-title">{texts.uncertain.title}</h2>
        {own.spread.length === 0 && <p className="panel">{texts.uncertain.help}</p>}
        <SpreadEditor />
        <details>
          <summary>{texts.uncertain.how}</summary>
          <div className="fields">
            <AssumedField id="Trials" label={texts.uncertain.months} />
            <AssumedField id="Seed" label={texts.uncertain.seed} />
          </div>
        </details>
        <div className="fields">
          <AssumedField id="Budget" label={texts.uncertain.budget} />
        </div>
        {(own.spread.length > 0 || drawn.last !== undefined) && <RunPanel drawn={drawn} />}
      </section>
      {drawn.last !== undefined && <Simulated result={drawn.last.result} isOutdated={drawn.isOutdated} />}
      <BusiestMonth factor={known?.busiestMonth} budget={known?.simulation.budget} />
      <TornadoSection swing={known?.swing} />
      <CommitmentSection outlook={known?.outlook} />
      <InsertPieces
        pieces={[
          { what: 'risk', words: texts.insertRisk },
          { what: 'sensitivity', words: texts.insertSensitivity },
        ]}
      />
      {terms !== undefined && (
        <LiveFormula formulasOver={(linked) => riskFormulas(linked, studied.name, terms)} />
      )}
    </div>
  );
}
