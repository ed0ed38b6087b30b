import { useMemo } from 'react';
import { comparedByCase } from '../../../core/report/by-case.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { basisFigure } from '../../format/basis.js';
import { CaseTable } from './CaseTable.js';

/** What each offer comes to in each case: a resolution, and a month with the people. */
export function CaseResults() {
  const { perResolution, totalCost } = laterMessages().scenarios.cases;
  return (
    <>
      <By basis="cost per resolution" title={perResolution} />
      <By basis="total cost" title={totalCost} />
    </>
  );
}

function By({ basis, title }: { readonly basis: RankBasis; readonly title: string }) {
  const scenario = usePaneState((state) => state.scenario);
  const figures = useFigures();
  const rows = useMemo(() => comparedByCase(scenario, basis), [scenario, basis]);
  return (
    <>
      <h3>{title}</h3>
      <CaseTable caption={title} rows={rows} format={(figure) => basisFigure(figure, basis, figures)} />
    </>
  );
}
