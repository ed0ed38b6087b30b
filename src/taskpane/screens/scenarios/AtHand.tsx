import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { keptState } from '../../store/kept-state.js';
import { backToKept, keepChanges, keepUnder } from '../../store/kept-scenarios.js';
import { KeepUnder } from './KeepUnder.js';

/** The open scenario: whether it is kept as it is, and the ways to keep it. */
export function AtHand({ attempt }: { readonly attempt: (work: Promise<boolean>) => Promise<boolean> }) {
  const pane = usePane();
  const texts = laterMessages().scenarios.atHand;
  const scenario = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const kept = shelf?.scenarios.find(({ id }) => id === scenario.id);
  const state = keptState(scenario, shelf);
  if (scenario.traffic.length === 0 && scenario.offers.length === 0)
    return <p className="soft">{texts.nothing}</p>;
  return (
    <section aria-label={texts.label}>
      <p>
        {texts.nowShowing} <strong>{scenario.name}</strong> – <span data-kept={state}>{texts[state]}</span>
      </p>
      {state === 'changed' && kept !== undefined && (
        <div className="buttons">
          <Button appearance="primary" size="small" onClick={() => void attempt(keepChanges(pane))}>
            {texts.saveChanges}
          </Button>
          <Button size="small" onClick={() => backToKept(pane, kept)}>
            {texts.revert}
          </Button>
        </div>
      )}
      {shelf !== undefined && (
        <KeepUnder
          kept={shelf.scenarios}
          isKept={kept !== undefined}
          keep={(name) => attempt(keepUnder(pane, name))}
        />
      )}
    </section>
  );
}
