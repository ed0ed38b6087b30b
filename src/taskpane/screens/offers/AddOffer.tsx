import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Icon } from '../../parts/Icon.js';
import { later } from '../LaterScreen.js';
import { CataloguePicker } from './CataloguePicker.js';
import { MeterButtons } from './MeterButtons.js';

type Start = 'catalogue' | 'scratch' | 'ask';

/** The part that asks vendors, in a script of its own. */
const ASK = later(async () => {
  const [{ AskVendor }, { speakAnswers }] = await Promise.all([
    import(/* webpackChunkName: "answers" */ '../answers/AskVendor.js'),
    import(/* webpackChunkName: "answers" */ '../../../messages/answers.js'),
  ]);
  await speakAnswers();
  return AskVendor;
});

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
  const texts = laterMessages().offers.add;
  const starts = <StartButtons shown={shown} onToggle={toggle} />;
  return (
    <>
      {isEmpty ? (
        <EmptyState says={texts.noneYet}>
          {starts}
          <SampleButton />
        </EmptyState>
      ) : (
        <div className="buttons" role="group" aria-label={texts.label}>
          {starts}
        </div>
      )}
      {shown === 'catalogue' && <CataloguePicker onAdd={add} />}
      {shown === 'scratch' && <FromScratch onAdd={add} />}
      {shown === 'ask' && <ASK.Screen />}
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
  const { fromCatalogue, fromScratch, askVendor } = laterMessages().offers.add;
  return (
    <>
      <Button
        id="add-from-catalogue"
        size="small"
        icon={<Icon name="add" />}
        aria-expanded={shown === 'catalogue'}
        onClick={() => onToggle('catalogue')}
      >
        {fromCatalogue}
      </Button>
      <Button
        size="small"
        icon={<Icon name="add" />}
        aria-expanded={shown === 'scratch'}
        onClick={() => onToggle('scratch')}
      >
        {fromScratch}
      </Button>
      <Button
        size="small"
        icon={<Icon name="add" />}
        aria-expanded={shown === 'ask'}
        onClick={() => onToggle('ask')}
      >
        {askVendor}
      </Button>
    </>
  );
}

function SampleButton() {
  const pane = usePane();
  const { sample, sampleAdded } = laterMessages().offers.add;
  const start = () => {
    const { traffic, offers } = EXAMPLE_SCENARIO;
    pane.edit((scenario) => ({
      ...scenario,
      offers,
      traffic: scenario.traffic.length > 0 ? scenario.traffic : traffic,
    }));
    pane.say(sampleAdded, 'done');
  };
  return (
    <Button size="small" onClick={start}>
      {sample}
    </Button>
  );
}

/** A new offer starts with what it bills, in the currency of the others. */
function FromScratch({ onAdd }: { readonly onAdd: (offer: readonly ScenarioRow[]) => void }) {
  const { currency } = usePriced();
  const { scratch, whatIsBilled, newOffer } = laterMessages().offers.add;
  return (
    <section className="panel" aria-label={scratch}>
      <h2>{whatIsBilled}</h2>
      <MeterButtons
        onChoose={(meter) =>
          onAdd([
            { Offer: newOffer, Meter: meter, ...(currency === undefined ? {} : { Currency: currency }) },
          ])
        }
      />
    </section>
  );
}
