import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { editAssumptions, setRankBy } from '../../../core/scenario/edit/assumptions.js';
import {
  knowsHumanCost,
  usualBasis,
  withoutHumanCost,
  type RankBasis,
} from '../../../core/scenario/ranking/rank-basis.js';
import type { Traffic } from '../../../core/traffic/channel.js';
import { messages } from '../../../messages/messages.js';
import { usePane } from '../../hooks/use-pane.js';
import { BASES } from '../../format/basis.js';

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
  const { bases, compare } = messages();
  const { ranking } = compare;
  const choose = (chosen: RankBasis) =>
    edit((scenario) =>
      editAssumptions(scenario, (own) => setRankBy(own, chosen === usualBasis(traffic) ? undefined : chosen)),
    );
  return (
    <div className="basis">
      <label htmlFor={id}>{ranking.by}</label>
      <Select
        id={id}
        size="small"
        value={basis ?? ''}
        onChange={(_, data) => choose(BASES.find((own) => own === data.value) ?? usualBasis(traffic))}
      >
        {basis === undefined && <option value="">{ranking.choose}</option>}
        {BASES.map((own) => (
          <option key={own} value={own}>
            {bases[own].label}
          </option>
        ))}
      </Select>
      {basis === 'total cost' && !knowsHumanCost(traffic) && (
        <p className="soft">{ranking.withoutHumanCost(withoutHumanCost(traffic).join(', '))}</p>
      )}
    </div>
  );
}
