import { Select } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { toDouble, type Dec } from '../../../core/exact/decimal.js';
import type { Result } from '../../../core/fault/result.js';
import { said, faultSentence } from '../../../messages/core-words.js';
import { LEVERS } from '../../../core/scenario/levers/levers.js';
import { METRICS, type MetricId } from '../../../core/study/sensitivity/studied-metric.js';
import { tornado, type Tornado } from '../../../core/study/sensitivity/tornado.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import { TornadoChart } from '../../parts/chart/TornadoChart.js';
import { Faults } from '../../parts/Faults.js';
import { Sentence } from '../../parts/Sentence.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useStudied } from '../assumptions/use-studied.js';
import { leverValue } from '../../format/lever-value.js';

const PER_RESOLUTION = 'effective cost per resolution' as const;
const SHOWN = [PER_RESOLUTION, 'monthly total', 'total cost'] as const;

/** Which lever moves an offer's figure most: each turned by itself, down and up. Exact, not simulated. */
export const TornadoSection = memo(function TornadoSection({ swing }: { readonly swing: Dec | undefined }) {
  const { traffic } = usePriced();
  const studied = useStudied();
  const { drivers: texts } = laterMessages().risk;
  const [metric, setMetric] = useState<MetricId>(PER_RESOLUTION);
  const turned = useDeferredValue(swing);
  const own = useMemo(
    () =>
      traffic.ok && studied?.offer.ok === true && turned !== undefined
        ? tornado(
            { traffic: traffic.value, offer: studied.offer.value },
            { metric, swing: turned, ranges: [] },
          )
        : undefined,
    [traffic, studied, turned, metric],
  );
  return (
    <section aria-labelledby="tornado-title">
      <h2 id="tornado-title">{texts.title}</h2>
      <div className="fields">
        <AssumedField id="Swing" label={texts.swing} />
        <div className="wide stack">
          <OfferStudied />
          <Select
            size="small"
            aria-label={texts.figure}
            value={metric}
            onChange={(_, { value }) => setMetric(value as MetricId)}
          >
            {SHOWN.map((id) => (
              <option key={id} value={id}>
                {said(METRICS[id].label)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {own?.ok === false && <Faults faults={own.faults} />}
      {own?.ok === true && <Drivers {...{ metric }} study={own.value} of={studied?.name ?? ''} />}
    </section>
  );
});

/** The study as a chart, and what the figure is without any change. */
function Drivers({
  metric,
  study,
  of,
}: {
  readonly metric: MetricId;
  readonly study: Tornado;
  /** The name of the offer. */
  readonly of: string;
}) {
  const figures = useFigures();
  const { range: between, drivers: texts } = laterMessages().risk;
  const write = metric === PER_RESOLUTION ? figures.unitCost : figures.money;
  const shown = (value: Result<Dec | undefined>) =>
    value.ok ? write(value.value) : value.faults.map(faultSentence).join(' ');
  const double = (value: Result<Dec | undefined>) =>
    value.ok && value.value !== undefined ? toDouble(value.value) : undefined;
  return (
    <>
      <p>
        <Sentence of={texts.currently(said(METRICS[metric].label), <b>{write(study.base)}</b>)} />
      </p>
      <TornadoChart
        label={texts.chart(said(METRICS[metric].label), of)}
        headings={texts.headings}
        base={study.base && toDouble(study.base)}
        levers={study.bars
          .filter(({ range }) => range?.isZero() !== true)
          .map(({ lever, low, high, atLow, atHigh }) => ({
            name: said(LEVERS[lever].label),
            ends: between(leverValue(lever, low, figures), leverValue(lever, high, figures)),
            atLow: double(atLow),
            atHigh: double(atHigh),
            shown: [shown(atLow), shown(atHigh)] as const,
          }))}
      />
      <p className="soft">{texts.help}</p>
    </>
  );
}
