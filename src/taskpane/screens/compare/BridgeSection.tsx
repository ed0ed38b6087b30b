import { Select } from '@fluentui/react-components';
import { memo, useId, useMemo } from 'react';
import { toDouble } from '../../../core/exact/decimal.js';
import { basisBridge } from '../../../core/scenario/ranking/basis-bridge.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { Faults } from '../../parts/Faults.js';
import { Waterfall } from '../../parts/chart/Waterfall.js';
import { said } from '../../../messages/core-words.js';

/** From the price on the list to the figure that ranks, for one offer. */
export const BridgeSection = memo(function BridgeSection({
  ranking,
  basis,
  chosen,
  onChoose,
}: {
  readonly ranking: readonly Ranked[];
  readonly basis: RankBasis;
  readonly chosen: string;
  readonly onChoose: (offer: string) => void;
}) {
  const id = useId();
  const { unitCost, whole } = useFigures();
  const { bridge, chart } = messages().compare;
  const quote = ranking.find(({ name }) => name === chosen)?.quote;
  const steps = useMemo(
    () => (quote?.ok === true ? basisBridge(quote.value, basis) : undefined),
    [quote, basis],
  );
  if (steps === undefined) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{bridge.titles[basis]}</h2>
      <Select
        size="small"
        aria-label={bridge.offer}
        value={chosen}
        onChange={(_, data) => onChoose(data.value)}
      >
        {ranking
          .filter((own) => own.quote.ok)
          .map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
      </Select>
      {steps.ok ? (
        <Waterfall
          label={bridge.labels[basis](chosen)}
          headings={[bridge.step, bridge.change, bridge.soFar]}
          steps={steps.value.map(({ step, change, running }) => ({
            label: said(step),
            change: toDouble(change),
            running: toDouble(running),
          }))}
          total={chart.titles[basis]}
          format={basis === 'cost per resolution' ? unitCost : whole}
        />
      ) : (
        <Faults faults={steps.faults} />
      )}
    </section>
  );
});
