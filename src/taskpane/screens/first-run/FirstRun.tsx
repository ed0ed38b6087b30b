import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import { addChannel } from '../../../core/scenario/edit/rows.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { importScenario } from '../../store/files.js';

/** What the pane shows where nothing was started yet: what it is for, and the ways to begin. */
export function FirstRun() {
  const pane = usePane();
  const file = useRef<HTMLInputElement>(null);
  const startWithSample = () => {
    pane.open(EXAMPLE_SCENARIO);
    pane.go('compare');
    pane.say('Sample data. Replace it with your own traffic and quotes.', 'done');
  };
  const addTraffic = () => {
    pane.edit((scenario) => ({ ...scenario, traffic: addChannel(scenario.traffic) }));
    pane.go('traffic');
  };
  const take = async (chosen: File) => {
    const scenario = await importScenario(pane, chosen);
    if (scenario !== undefined) pane.open(scenario);
  };
  return (
    <section className="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">What does a resolved issue really cost?</h2>
      <p>
        AI support is sold per reply, per conversation, per resolution. Meterwise turns every offer into one
        figure on your traffic, and into a live model in this workbook.
      </p>
      <div className="buttons">
        <Button appearance="primary" onClick={startWithSample}>
          Start with sample data
        </Button>
        <Button onClick={addTraffic}>Add your traffic</Button>
        <Button onClick={() => file.current?.click()}>Import a scenario</Button>
        <Button appearance="subtle" onClick={() => pane.store.set({ isFresh: false })}>
          Start empty
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="A file with a scenario"
        accept=".json,.xlsx"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void take(chosen);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      <KeptHere />
      <p className="soft">Your data stays on this computer: the add-in’s own code sends nothing.</p>
    </section>
  );
}

/** The scenarios that the workbook holds, each to be opened. */
function KeptHere() {
  const pane = usePane();
  const kept = usePaneState((state) => state.shelf?.scenarios);
  if (kept === undefined || kept.length === 0) return null;
  return (
    <>
      <h3>Saved in this workbook</h3>
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
