import { Button, Link } from '@fluentui/react-components';
import { useRef } from 'react';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import { addChannel } from '../../../core/scenario/edit/rows.js';
import { messages } from '../../../messages/messages.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { Cards } from '../../parts/Cards.js';
import { importScenario } from '../../store/files.js';

/** What the pane shows where nothing was started yet: what it is for, and the ways to begin. */
export function FirstRun() {
  const pane = usePane();
  const { firstRun } = messages();
  // One thing to do first: with what the workbook has already, where it has some.
  const lone = usePaneState((state) => state.lone);
  const file = useRef<HTMLInputElement>(null);
  const startWithSample = () => {
    pane.open(EXAMPLE_SCENARIO);
    pane.go('compare');
    pane.say(firstRun.sampleOpened, 'done');
  };
  const compareQuotes = () => {
    pane.edit((scenario) => ({ ...scenario, traffic: addChannel(scenario.traffic, firstRun.newChannel) }));
    pane.go('traffic');
    pane.say(firstRun.compare.next);
  };
  const buildBudget = () => {
    pane.store.set({ isFresh: false });
    pane.go('forecast');
  };
  const take = async (chosen: File) => {
    const scenario = await importScenario(pane, chosen);
    if (scenario !== undefined) pane.open(scenario);
  };
  return (
    <section className="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">{firstRun.title}</h2>
      <p>{firstRun.pitch}</p>
      <FoundHere />
      <Cards
        label={firstRun.ways}
        isFirstPrimary={lone === undefined}
        offers={[
          { id: 'compare', icon: 'scales', ...cardOf(firstRun.compare), act: compareQuotes },
          { id: 'budget', icon: 'line', ...cardOf(firstRun.budget), act: buildBudget },
          { id: 'sample', icon: 'book', ...cardOf(firstRun.sample), act: startWithSample },
        ]}
      />
      <p>
        <Link as="button" onClick={() => file.current?.click()}>
          {firstRun.importScenario}
        </Link>
      </p>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={firstRun.file}
        accept=".json,.xlsx"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void take(chosen);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      <KeptHere />
      <p className="soft">{firstRun.privacy}</p>
    </section>
  );
}

function cardOf({ title, says }: { readonly title: string; readonly says: string }) {
  return { title, says };
}

/** The scenarios that the workbook holds, each to be opened. */
function KeptHere() {
  const pane = usePane();
  const kept = usePaneState((state) => state.shelf?.scenarios);
  if (kept === undefined || kept.length === 0) return null;
  return (
    <>
      <h3>{messages().firstRun.saved}</h3>
      <div className="buttons">
        {kept.map((scenario) => (
          <Button key={scenario.id} size="small" onClick={() => pane.open(scenario)}>
            {scenario.name}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Offers or traffic that stand in the workbook alone, to go on from. */
function FoundHere() {
  const pane = usePane();
  const lone = usePaneState((state) => state.lone);
  if (lone === undefined) return null;
  const { kind, rows, from } = lone;
  const { found, newChannel } = messages().firstRun;
  const texts = found[kind];
  const take = () => {
    // What is still to be entered has a row to enter it in; offers have more than one way to begin.
    pane.edit(({ traffic, ...others }) =>
      kind === 'offers'
        ? { ...others, offers: rows, traffic: addChannel(traffic, newChannel) }
        : { ...others, traffic: rows },
    );
    pane.go(kind === 'offers' ? 'traffic' : 'offers');
  };
  return (
    <>
      <p role="status">{texts.says(from)}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={take}>
          {texts.take}
        </Button>
      </div>
    </>
  );
}
