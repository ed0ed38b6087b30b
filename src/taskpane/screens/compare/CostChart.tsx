import { Select } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import { LEVERS, SWEPT_LEVERS, type SweptLever } from '../../../core/scenario/levers/levers.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import { useCurves, type CurvesAsked } from './use-curves.js';
import { cheapestInWords } from './words.js';
import { said } from '../../../messages/core-words.js';

/** What each offer costs over a lever, by what is ranked by, with the break-evens between the cheapest ones. */
export const CostChart = memo(function CostChart({ values, basis, ranking, chosen }: CurvesAsked) {
  const figures = useFigures();
  const axisId = useId();
  const { chart } = messages().compare;
  const [axis, setAxis] = useState<SweptLever>('resolution rate');
  const { curves, lines, marks, over, stands, formatX } = useCurves(axis, { values, basis, ranking, chosen });
  const caption = curves === undefined ? '' : cheapestInWords(curves, formatX);
  return (
    <section aria-labelledby={`${axisId}-title`}>
      <h2 id={`${axisId}-title`}>{chart.against(chart.titles[basis])}</h2>
      <Select
        size="small"
        aria-labelledby={`${axisId}-title`}
        value={axis}
        onChange={(_, data) => setAxis(data.value as SweptLever)}
      >
        {SWEPT_LEVERS.map((lever) => (
          <option key={lever} value={lever}>
            {said(LEVERS[lever].slider.inText)}
          </option>
        ))}
      </Select>
      {lines.length > 0 && (
        <>
          <p>{caption}</p>
          {axis === 'resolution rate' && ranking.some(statesOwnRate) && (
            <p className="soft">{chart.sameRate}</p>
          )}
          <LineChart
            label={chart.label(chart.titles[basis], said(LEVERS[axis].slider.inText))}
            text={caption}
            heading={said(LEVERS[axis].label)}
            lines={lines}
            over={over}
            marks={marks}
            now={values[axis] ?? stands}
            // What a month costs has an end; what a resolution costs has none where little is resolved.
            heights={basis === 'cost per resolution' ? 'lowest parts' : 'all'}
            formatX={formatX}
            formatY={basis === 'cost per resolution' ? figures.unitCost : figures.whole}
            formatTick={basis === 'cost per resolution' ? figures.unitCost : figures.short}
          />
        </>
      )}
      {curves !== undefined && lines.length < curves.curves.length && (
        <p className="soft">{chart.sixDrawn}</p>
      )}
    </section>
  );
});

/** Whether an offer's rate is not the one of the traffic. */
function statesOwnRate({ quote }: Ranked): boolean {
  return quote.ok && quote.value.offer.resolutionRate !== undefined;
}
