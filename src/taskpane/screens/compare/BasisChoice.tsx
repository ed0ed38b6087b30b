import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { editAssumptions, setRankBy } from '../../../core/scenario/edit/assumptions.js';
import { knowsHumanCost, usualBasis, type RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { Traffic } from '../../../core/traffic/channel.js';
import { usePane } from '../../hooks/use-pane.js';
import { BASES, BASIS_WORDS } from '../../format/basis.js';

/** What the offers are ranked by, everywhere in the pane. The usual choice is kept as none, and follows the traffic. */
export function BasisChoice({
  basis,
  traffic,
}: {
  /** Undefined where the scenario names none that is known. */
  readonly basis: RankBasis | undefined;
  readonly traffic: Traffic;
}) {
  const { edit } = usePane();
  const id = useId();
  const choose = (chosen: RankBasis) =>
    edit((scenario) =>
      editAssumptions(scenario, (own) => setRankBy(own, chosen === usualBasis(traffic) ? undefined : chosen)),
    );
  return (
    <div className="basis">
      <label htmlFor={id}>Rank by</label>
      <Select
        id={id}
        size="small"
        value={basis ?? ''}
        onChange={(_, data) => choose(BASES.find((own) => own === data.value) ?? usualBasis(traffic))}
      >
        {basis === undefined && <option value="">Choose</option>}
        {BASES.map((own) => (
          <option key={own} value={own}>
            {BASIS_WORDS[own].label}
          </option>
        ))}
      </Select>
      {basis === 'total cost' && !knowsHumanCost(traffic) && <p className="soft">{withoutCost(traffic)}</p>}
    </div>
  );
}

function withoutCost({ channels }: Traffic): string {
  const names = channels.filter(({ humanCost }) => humanCost?.gt(0) !== true).map(({ name }) => name);
  return `Human cost is not stated for ${names.join(', ')}: people count as 0 there.`;
}
