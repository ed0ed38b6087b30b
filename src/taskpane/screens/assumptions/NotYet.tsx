import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Faults } from '../../parts/Faults.js';

/** What stands where there is nothing to look ahead with: what it is for, what is missing, and where to enter it. */
export function NotYet({ says }: { readonly says: string }) {
  const pane = usePane();
  const texts = laterMessages().assumptions;
  const { traffic, offers, faults } = usePriced();
  return (
    <>
      <EmptyState says={says}>
        {offers.length === 0 && (
          <Button appearance="primary" onClick={() => pane.open(EXAMPLE_SCENARIO)}>
            {messages().firstRun.sample.title}
          </Button>
        )}
        {!traffic.ok && <Button onClick={() => pane.go('traffic')}>{texts.openTraffic}</Button>}
        <Button onClick={() => pane.go('offers')}>
          {offers.length === 0 ? texts.addOffers : texts.openOffers}
        </Button>
      </EmptyState>
      {offers.length > 0 && <Faults faults={faults} />}
    </>
  );
}
