import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { answerRuns, type Asked } from '../../../src/taskpane/simulation/answer-runs';
import { createSimulator, type Beside } from '../../../src/taskpane/simulation/simulator';

// A few runs of many months on a busy machine; this only bounds what hangs.
jest.setTimeout(60_000);

const assumptions = {
  ...NO_ASSUMPTIONS,
  figures: { Trials: 50_000, Seed: 3 },
  spread: [{ Variable: 'sessions', Low: 40_000, High: 60_000 }],
};
const from = { ...EXAMPLE_SCENARIO, assumptions };
const unheard = { progress: () => undefined, signal: new AbortController().signal };

/** What runs beside the page, in this thread: messages are copied as a browser copies them. */
class InThread extends EventTarget implements Beside {
  readonly asked: Asked[] = [];
  readonly #answer = answerRuns((told) => {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
  });

  postMessage(asked: Asked): void {
    this.asked.push(asked);
    this.#answer(structuredClone(asked));
  }
}

/** A worker whose script never comes. */
class Unloaded extends EventTarget implements Beside {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })));
  }
}

describe('a simulator', () => {
  test('beside the page, on it, and after the script did not come: the same result', async () => {
    const beside = new InThread();
    const results = await Promise.all(
      [beside, undefined, new Unloaded()].map((worker) => createSimulator(() => worker).run(from, unheard)),
    );
    expect(results[0]).toMatchObject({ ok: true, value: { trials: 50_000 } });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(beside.asked.map(({ kind }) => kind)).toEqual(['run']);
  });

  test.each([
    ['beside the page', new InThread()],
    ['on the page', undefined],
  ])('cancelled %s it has no result, and the next run is whole', async (_, worker) => {
    const simulator = createSimulator(() => worker);
    const stopper = new AbortController();
    const many = { ...from, assumptions: { ...assumptions, figures: { Trials: 1_000_000 } } };
    const dones: number[] = [];
    const progress = (done: number) => {
      dones.push(done);
      stopper.abort();
    };
    expect(await simulator.run(many, { progress, signal: stopper.signal })).toBeUndefined();
    expect(Math.max(...dones)).toBeLessThan(1_000_000);
    expect(await simulator.run(from, unheard)).toMatchObject({ ok: true, value: { trials: 50_000 } });
  });
});
