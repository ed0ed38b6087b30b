import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { keptState, type KeptState } from '../../store/kept-state.js';
import { backToKept, keepChanges, keepUnder } from '../../store/shelf.js';
import { KeepUnder } from './KeepUnder.js';

const SAYS: Readonly<Record<KeptState, string>> = {
  kept: 'saved',
  changed: 'changed since it was saved',
  'not kept': 'not saved',
};

/** The open scenario: whether it is kept as it is, and the ways to keep it. */
export function AtHand({ attempt }: { readonly attempt: (work: Promise<boolean>) => Promise<boolean> }) {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const kept = shelf?.scenarios.find(({ id }) => id === scenario.id);
  const state = keptState(scenario, shelf);
  if (scenario.traffic.length === 0 && scenario.offers.length === 0)
    return <p className="soft">Nothing is open yet: add offers and traffic, or open a scenario.</p>;
  return (
    <section aria-label="Open scenario">
      <p>
        Now showing: <strong>{scenario.name}</strong>, <span data-kept={state}>{SAYS[state]}</span>
      </p>
      {state === 'changed' && kept !== undefined && (
        <div className="buttons">
          <Button appearance="primary" size="small" onClick={() => void attempt(keepChanges(pane))}>
            Save changes
          </Button>
          <Button size="small" onClick={() => backToKept(pane, kept)}>
            Revert to saved
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
