import { useDeferredValue, useMemo } from 'react';
import { comparedByCase } from '../../../core/report/by-case.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { basisFigure } from '../../format/basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { CaseTable } from './CaseTable.js';

/** The figure that ranks, in every case beside each other: does the cheapest stay the cheapest? */
export function ComparedByCase() {
  const scenario = useDeferredValue(usePaneState((state) => state.scenario));
  const isTrying = usePaneState(({ whatIf, scenario: own }) => whatIf?.on === own.traffic);
  const { basis } = usePriced();
  const figures = useFigures();
  const rows = useMemo(() => (basis === undefined ? [] : comparedByCase(scenario, basis)), [scenario, basis]);
  if (basis === undefined || rows.length === 0) return null;
  const texts = laterMessages().scenarios.cases;
  const title = texts.byCase(messages().bases[basis].label);
  return (
    <>
      <h2>{title}</h2>
      <CaseTable caption={title} rows={rows} format={(figure) => basisFigure(figure, basis, figures)} />
      {isTrying && <p className="soft">{texts.withoutWhatIf}</p>}
    </>
  );
}
