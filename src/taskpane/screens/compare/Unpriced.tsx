import { Button } from '@fluentui/react-components';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import { messages } from '../../../messages/messages.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';

/** The offers that have no price yet, with what is to be mended. */
export function Unpriced({ ranking }: { readonly ranking: readonly Ranked[] }) {
  const pane = usePane();
  const unpriced = ranking.flatMap(({ name, quote }) => (quote.ok ? [] : [{ name, faults: quote.faults }]));
  if (unpriced.length === 0) return null;
  const { compare } = messages();
  return (
    <section aria-labelledby="unpriced-title">
      <h2 id="unpriced-title">{compare.noPrice}</h2>
      {unpriced.map(({ name, faults }) => (
        <div key={name}>
          <h3>{name}</h3>
          <Faults faults={faults} />
        </div>
      ))}
      <Button size="small" onClick={() => pane.go('offers')}>
        {compare.openOffers}
      </Button>
    </section>
  );
}
