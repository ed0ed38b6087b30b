import { Select } from '@fluentui/react-components';
import { memo, useId, useMemo } from 'react';
import { toDouble } from '../../../core/exact/decimal.js';
import { bridge } from '../../../core/scenario/bridge.js';
import type { Ranked } from '../../../core/scenario/compare.js';
import { useFigures } from '../../app/use-figures.js';
import { Faults } from '../../parts/Faults.js';
import { Waterfall } from '../../parts/chart/Waterfall.js';

/** From the price on the list to what a resolution costs, for one offer. */
export const BridgeSection = memo(function BridgeSection({
  ranking,
  chosen,
  onChoose,
}: {
  readonly ranking: readonly Ranked[];
  readonly chosen: string;
  readonly onChoose: (offer: string) => void;
}) {
  const id = useId();
  const { unitCost } = useFigures();
  const quote = ranking.find(({ name }) => name === chosen)?.quote;
  const steps = useMemo(() => (quote?.ok === true ? bridge(quote.value) : undefined), [quote]);
  if (steps === undefined) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>From the list price to what a resolution costs</h2>
      <Select size="small" aria-label="Offer" value={chosen} onChange={(_, data) => onChoose(data.value)}>
        {ranking
          .filter((own) => own.quote.ok)
          .map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
      </Select>
      {steps.ok ? (
        <Waterfall
          label={`${chosen}: from the list price to the effective cost per resolution`}
          headings={['Step', 'Change', 'So far']}
          steps={steps.value.map(({ step, change, running }) => ({
            label: step,
            change: toDouble(change),
            running: toDouble(running),
          }))}
          format={unitCost}
        />
      ) : (
        <Faults faults={steps.faults} />
      )}
    </section>
  );
});
