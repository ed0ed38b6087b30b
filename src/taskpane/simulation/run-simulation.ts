import { readAssumptions } from '../../core/study/read-assumptions.js';
import { laterMessages } from '../../messages/later.js';
import { numberLocale } from '../../messages/messages.js';
import type { Pane } from '../store/pane.js';
import type { Simulator } from './simulator.js';

/** Simulates the scenario at hand and keeps what it came to; a second one waits until the first is over or stopped. */
export async function runSimulation({ store, say }: Pane, simulator: Simulator): Promise<void> {
  const { scenario, simulations } = store.get();
  if (simulations.running !== undefined) return;
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  const read = readAssumptions(scenario.assumptions);
  const of = read.ok ? read.value.simulation.trials : 0;
  const { last } = simulations;
  const { run: texts } = laterMessages().risk;
  const progress = (done: number) => store.set({ simulations: { running: { done, of, stop }, last } });
  progress(0);
  const { traffic, offers, assumptions } = scenario;
  const from = { traffic, offers, ...(assumptions && { assumptions }) };
  try {
    const result = await simulator.run(from, { progress, signal: stopper.signal });
    if (result === undefined) say(texts.cancelled);
    else if (result.ok) say(texts.done(result.value.trials.toLocaleString(numberLocale())), 'done');
    store.set({ simulations: { running: undefined, last: result === undefined ? last : { from, result } } });
  } catch (thrown) {
    store.set({ simulations: { running: undefined, last } });
    say(texts.failed(thrown instanceof Error ? thrown.message : String(thrown)), 'failed');
  }
}
