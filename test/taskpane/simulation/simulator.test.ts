import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { answerRuns, type RunRequest, type RunReply } from '../../../src/taskpane/simulation/answer-runs';
import { createSimulator, type Beside } from '../../../src/taskpane/simulation/simulator';

// A few runs of many months on a busy machine; this only bounds what hangs.

const assumptions = {
  ...NO_ASSUMPTIONS,
  figures: { Trials: 50_000, Seed: 3 },
  spread: [{ Variable: 'sessions', Low: 40_000, High: 60_000 }],
};
const from = { ...EXAMPLE_SCENARIO, assumptions };
const unheard = { progress: () => undefined, signal: new AbortController().signal };

/** What runs beside the page, in this thread: messages are copied or handed over as a browser does. */
class InThread extends EventTarget implements Beside {
  readonly asked: RunRequest[] = [];
  readonly #answer = answerRuns((told, transfer) => {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told, { transfer }) }));
  });

  postMessage(asked: RunRequest, transfer: Transferable[]): void {
    const sent = structuredClone(asked, { transfer });
    this.asked.push(sent);
    this.#answer(sent);
  }

  get shares(): unknown[] {
    return this.asked.flatMap((own) => (own.kind === 'share' ? [own.share] : []));
  }
}

/** A worker whose script never comes. */
class Unloaded extends EventTarget implements Beside {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })));
  }
}

/** A worker that cannot do what it is asked. */
class Failing extends EventTarget implements Beside {
  postMessage({ kind, run }: RunRequest): void {
    const data: RunReply = { kind: 'failed', run, why: 'no memory' };
    if (kind === 'share') setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

/** A simulator on so many cores, and the workers that it made. */
function onCores(cores: number, make: () => Beside = () => new InThread()) {
  const workers: Beside[] = [];
  const simulator = createSimulator(() => {
    const worker = make();
    workers.push(worker);
    return worker;
  }, cores);
  return { simulator, workers };
}

const manyMonths = (trials: number) => ({
  ...from,
  assumptions: { ...assumptions, figures: { Trials: trials, Seed: 3, Budget: 30_000 } },
});

describe('a simulator', () => {
  test('beside the page, on it, and after the script did not come: the same result', async () => {
    const beside = new InThread();
    const results = await Promise.all(
      [beside, undefined, new Unloaded()].map((worker) =>
        createSimulator(() => worker, 1).run(from, unheard),
      ),
    );
    expect(results[0]).toMatchObject({ ok: true, value: { trials: 50_000 } });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(beside.asked.map(({ kind }) => kind)).toEqual(['share', 'together']);
  });

  describe('shared out', () => {
    // Two offers in seven chunks, the last one not whole.
    const many = { ...manyMonths(400_000), offers: EXAMPLE_SCENARIO.offers.slice(0, 2) };
    const whole = createSimulator(() => undefined, 4).run(many, unheard);

    test.each([1, 2, 3, 7])(
      'on %d cores: the same result, from as many workers; progress is of all of them',
      async (cores) => {
        const { simulator, workers } = onCores(cores);
        const dones: number[] = [];
        const progress = (done: number) => dones.push(done);
        const own = await simulator.run(many, { ...unheard, progress });
        expect(own).toMatchObject({ ok: true, value: { trials: 400_000 } });
        expect(own).toEqual(await whole);
        expect(workers).toHaveLength(cores);
        expect(dones.at(-1)).toBe(400_000);
        expect(dones).toEqual([...dones].sort((a, b) => a - b));
      },
    );
  });

  test('a simulation that is no more than one chunk stays with one worker, however many cores there are', async () => {
    const { simulator, workers } = onCores(16);
    await simulator.run(from, unheard);
    expect(workers.map((own) => own instanceof InThread && own.shares)).toEqual([[{ index: 0, of: 1 }]]);
  });

  test('workers beyond the first that are refused leave it to those that there are', async () => {
    let left = 2;
    const { simulator, workers } = onCores(7);
    const few = createSimulator(() => {
      left -= 1;
      return left < 0 ? undefined : new InThread();
    }, 7);
    expect(await few.run(manyMonths(200_000), unheard)).toEqual(
      await simulator.run(manyMonths(200_000), unheard),
    );
    expect(workers).toHaveLength(4);
  });

  test('a further worker whose script does not come: the first one runs it, and all that follow', async () => {
    const first = new InThread();
    const made: Beside[] = [first, new Unloaded(), new InThread()];
    const { simulator, workers } = onCores(3, () => made.shift() ?? new InThread());
    const alone = await onCores(1).simulator.run(manyMonths(200_000), unheard);
    expect(await simulator.run(manyMonths(200_000), unheard)).toEqual(alone);
    expect(await simulator.run(manyMonths(200_000), unheard)).toEqual(alone);
    expect(workers).toHaveLength(3);
    expect(first.shares).toEqual([3, 1, 1].map((of) => ({ index: 0, of })));
  });

  test('one of several workers that fails: it says why, and the others stop', async () => {
    const others = [new InThread(), new InThread()];
    const made: Beside[] = [others[0] as Beside, new Failing(), others[1] as Beside];
    const { simulator } = onCores(3, () => made.shift() ?? new InThread());
    await expect(simulator.run(manyMonths(1_000_000), unheard)).rejects.toThrow('no memory');
    for (const own of others) expect(own.asked.map(({ kind }) => kind)).toEqual(['share', 'stop']);
  });

  test.each([
    ['beside the page', 1, () => new InThread()],
    ['beside the page on several cores', 3, () => new InThread()],
    ['on the page', 1, () => undefined],
  ])('cancelled %s it has no result, and the next run is whole', async (_, cores, make) => {
    const made: InThread[] = [];
    const simulator = createSimulator(() => {
      const own = make();
      if (own !== undefined) made.push(own);
      return own;
    }, cores);
    const stopper = new AbortController();
    const dones: number[] = [];
    const progress = (done: number) => {
      dones.push(done);
      stopper.abort();
    };
    const cancelled = await simulator.run(manyMonths(1_000_000), { progress, signal: stopper.signal });
    expect(cancelled).toBeUndefined();
    expect(Math.max(...dones)).toBeLessThan(1_000_000);
    for (const own of made) expect(own.asked.at(-1)?.kind).toBe('stop');
    expect(await simulator.run(from, unheard)).toMatchObject({ ok: true, value: { trials: 50_000 } });
  });
});
