import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { outcomeOf, startScenario } from '../../../src/core/study/simulate-scenario';
import { answerRuns, type RunRequest, type RunReply } from '../../../src/taskpane/simulation/answer-runs';
import { valueOf } from '../../reference/doors';

const assumptions = {
  ...NO_ASSUMPTIONS,
  figures: { Trials: 100_000, Seed: 3 },
  spread: [{ Variable: 'sessions', Low: 40_000, High: 60_000 }],
};
const from = { ...EXAMPLE_SCENARIO, assumptions };

/** What is told until a run is over; `react` may ask something in between. */
async function toldOf(
  asked: RunRequest,
  react: (told: RunReply, ask: (more: RunRequest) => void) => void = () => undefined,
) {
  const told: RunReply[] = [];
  await new Promise<void>((resolve) => {
    const ask = answerRuns((own) => {
      told.push(own);
      react(own, ask);
      if (own.kind !== 'progress') resolve();
    });
    ask(asked);
  });
  return told;
}

const ALL = { index: 0, of: 1 };

describe('what runs beside the page', () => {
  test('tells how far it is, then its share, which together is what the engine itself comes to', async () => {
    const told = await toldOf({ kind: 'share', run: 1, from, share: ALL });
    const whole = valueOf(startScenario(from));
    whole.step(whole.trials);
    const last = told.at(-1);
    expect(last).toEqual({ kind: 'part', run: 1, index: 0, done: whole.trials, part: whole.part() });
    const parts = last?.kind === 'part' ? [last.part] : [];
    expect(await toldOf({ kind: 'together', run: 1, from, parts })).toEqual([
      { kind: 'end', run: 1, result: { ok: true, value: outcomeOf(whole) } },
    ]);
    const steps = told.flatMap((own) => (own.kind === 'progress' ? [own.done] : []));
    expect(steps.at(-1)).toBe(100_000);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('a run that is stopped ends without a result, before all of it was drawn', async () => {
    const many = { ...from, assumptions: { ...assumptions, figures: { Trials: 1_000_000 } } };
    const told = await toldOf({ kind: 'share', run: 7, from: many, share: ALL }, (own, ask) => {
      if (own.kind === 'progress') ask({ kind: 'stop', run: 7 });
    });
    expect(told.at(-1)).toEqual({ kind: 'end', run: 7, result: undefined });
    const [first] = told;
    expect(first?.kind === 'progress' && first.done < 1_000_000).toBe(true);
  });

  test('stopping one run leaves another one as it is', async () => {
    const told = await toldOf({ kind: 'share', run: 1, from, share: ALL }, (_, ask) =>
      ask({ kind: 'stop', run: 2 }),
    );
    expect(told.at(-1)).toMatchObject({ kind: 'part', run: 1 });
  });

  test('what stands in the way is told as faults', async () => {
    const told = await toldOf({ kind: 'share', run: 1, from: { ...from, traffic: [] }, share: ALL });
    expect(told).toEqual([{ kind: 'end', run: 1, result: { ok: false, faults: expect.any(Array) } }]);
  });
});
