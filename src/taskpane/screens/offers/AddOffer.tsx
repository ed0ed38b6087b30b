import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Icon } from '../../parts/Icon.js';
import { CataloguePicker } from './CataloguePicker.js';
import { MeterButtons } from './MeterButtons.js';

type Start = 'catalogue' | 'scratch';

/** The ways to add an offer; without any, also what to do next. */
export function AddOffer({
  isEmpty,
  onAdd,
}: {
  readonly isEmpty: boolean;
  readonly onAdd: (offer: readonly ScenarioRow[]) => void;
}) {
  const [shown, setShown] = useState<Start>();
  const add = (offer: readonly ScenarioRow[]) => {
    setShown(undefined);
    onAdd(offer);
  };
  const toggle = (which: Start) => setShown(shown === which ? undefined : which);
  const starts = <StartButtons shown={shown} onToggle={toggle} />;
  return (
    <>
      {isEmpty ? (
        <EmptyState says="No offers yet. Add what vendors quote you: find their list prices in the catalogue, type a quote from scratch, or look around with sample data.">
          {starts}
          <SampleButton />
        </EmptyState>
      ) : (
        <div className="buttons" role="group" aria-label="Add an offer">
          {starts}
        </div>
      )}
      {shown === 'catalogue' && <CataloguePicker onAdd={add} />}
      {shown === 'scratch' && <FromScratch onAdd={add} />}
    </>
  );
}

function StartButtons({
  shown,
  onToggle,
}: {
  readonly shown: Start | undefined;
  readonly onToggle: (which: Start) => void;
}) {
  return (
    <>
      <Button
        id="add-from-catalogue"
        size="small"
        icon={<Icon name="add" />}
        aria-expanded={shown === 'catalogue'}
        onClick={() => onToggle('catalogue')}
      >
        From the catalogue
      </Button>
      <Button
        size="small"
        icon={<Icon name="add" />}
        aria-expanded={shown === 'scratch'}
        onClick={() => onToggle('scratch')}
      >
        From scratch
      </Button>
    </>
  );
}

function SampleButton() {
  const pane = usePane();
  const start = () => {
    const { traffic, offers } = EXAMPLE_SCENARIO;
    pane.edit((scenario) => ({
      ...scenario,
      offers,
      traffic: scenario.traffic.length > 0 ? scenario.traffic : traffic,
    }));
    pane.say('These are made-up prices: put your own quotes in their place.', 'done');
  };
  return (
    <Button size="small" onClick={start}>
      Sample data
    </Button>
  );
}

/** A new offer starts with what it bills, in the currency of the others. */
function FromScratch({ onAdd }: { readonly onAdd: (offer: readonly ScenarioRow[]) => void }) {
  const { currency } = usePriced();
  return (
    <section className="panel" aria-label="Add an offer from scratch">
      <h2>What is billed?</h2>
      <MeterButtons
        onChoose={(meter) =>
          onAdd([
            { Offer: 'New offer', Meter: meter, ...(currency === undefined ? {} : { Currency: currency }) },
          ])
        }
      />
    </section>
  );
}
