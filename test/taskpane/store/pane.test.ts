/** @jest-environment jsdom */
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import type { Outcome, Watch } from '../../../src/excel/workbook';
import { createPane } from '../../../src/taskpane/store/pane';
import { inMemoryWorkbook } from '../in-memory-workbook';

function opened() {
  const pane = createPane(inMemoryWorkbook());
  pane.open(EXAMPLE_SCENARIO);
  const edit = (note: string, field?: string) => pane.edit((own) => ({ ...own, note }), field);
  return { pane, edit, note: () => pane.store.get().scenario.note };
}

const OTHER = { ...EXAMPLE_SCENARIO, id: 'other', name: 'Other' };

describe('edits', () => {
  test('each is undone and redone in its turn', () => {
    const { pane, edit, note } = opened();
    for (const word of ['one', 'two', 'three']) edit(word);
    pane.undo();
    pane.undo();
    expect(note()).toBe('one');
    pane.redo();
    expect(note()).toBe('two');
    edit('four');
    pane.redo();
    expect(note()).toBe('four');
    for (const word of ['two', 'one', EXAMPLE_SCENARIO.note]) {
      pane.undo();
      expect(note()).toBe(word);
    }
  });

  test('typing in one field is one step, until another field or an undo comes between', () => {
    const { pane, edit, note } = opened();
    for (const word of ['1', '12', '123']) edit(word, 'a');
    edit('b', 'b');
    edit('1234', 'a');
    const notes = [1, 2, 3].map(() => {
      pane.undo();
      return note();
    });
    expect(notes).toEqual(['b', '123', EXAMPLE_SCENARIO.note]);
    pane.redo();
    edit('after', 'a');
    pane.undo();
    expect(note()).toBe('123');
  });

  test('one that changes nothing is no step', () => {
    const { pane } = opened();
    pane.edit((own) => own);
    expect(pane.store.get().past).toEqual([]);
  });

  test('a hundred steps are kept, no more', () => {
    const { pane, edit, note } = opened();
    for (let step = 0; step <= 101; step += 1) edit(String(step));
    for (let step = 0; step <= 101; step += 1) pane.undo();
    expect(note()).toBe('1');
  });

  test('with nothing to undo or redo all stays', () => {
    const { pane, note } = opened();
    pane.undo();
    pane.redo();
    expect(note()).toBe(EXAMPLE_SCENARIO.note);
  });
});

describe('opening', () => {
  test('another scenario starts anew: no steps', () => {
    const { pane, edit } = opened();
    edit('changed');
    pane.open(OTHER);
    expect(pane.store.get()).toMatchObject({ scenario: OTHER, past: [], future: [] });
    pane.undo();
    expect(pane.store.get().scenario.id).toBe('other');
  });

  test('the same scenario with other figures is a step that can be undone', () => {
    const { pane, note } = opened();
    pane.open({ ...EXAMPLE_SCENARIO, note: 'again' });
    pane.undo();
    expect(note()).toBe(EXAMPLE_SCENARIO.note);
  });

  test('kept under another name, it is called so in all its steps', () => {
    const { pane, edit } = opened();
    edit('one');
    edit('two');
    pane.undo();
    pane.keepAs({ ...OTHER, note: 'kept' });
    pane.undo();
    expect(pane.store.get().scenario).toMatchObject({ id: 'other', name: 'Other' });
    pane.redo();
    pane.redo();
    expect(pane.store.get().scenario).toMatchObject({ id: 'other', name: 'Other' });
  });
});

describe('running', () => {
  const state = (pane: ReturnType<typeof opened>['pane']) => pane.store.get();

  test('what came of it is said and given', async () => {
    const { pane } = opened();
    const done = await pane.run(
      'Counting',
      () => Promise.resolve({ done: true, value: 3 }),
      (value) => `Counted ${value}.`,
    );
    expect(done).toBe(3);
    expect(state(pane)).toMatchObject({ job: undefined, said: { text: 'Counted 3.', tone: 'done' } });
  });

  test('cells that it names can be selected; nothing to say leaves what was said', async () => {
    const { pane } = opened();
    const work = () => Promise.resolve<Outcome<number>>({ done: true, value: 1 });
    await pane.run('Writing', work, () => ({ text: 'Wrote', cells: ['A1'] }));
    expect(state(pane).said).toEqual({ text: 'Wrote', tone: 'done', cells: ['A1'] });
    await pane.run('Looking', work, () => '');
    expect(state(pane).said.text).toBe('');
  });

  test('a refusal is said, and so is what nobody expected', async () => {
    const { pane } = opened();
    expect(
      await pane.run(
        'Writing',
        () => Promise.resolve({ done: false, why: 'It is protected.' }),
        () => 'Wrote.',
      ),
    ).toBeUndefined();
    expect(state(pane).said).toMatchObject({ text: 'It is protected.', tone: 'failed' });
    await pane.run(
      'Writing',
      () => Promise.reject(new Error('no such thing')),
      () => 'Wrote.',
    );
    expect(state(pane)).toMatchObject({
      job: undefined,
      said: { text: 'Writing failed: no such thing', tone: 'failed' },
    });
  });

  test('it tells how far it is, and Stop reaches it', async () => {
    const { pane } = opened();
    const running = pane.run(
      'Freezing',
      ({ progress, signal }: Watch) => {
        progress?.({ done: 1, of: 4, doing: 'Copying' });
        return new Promise<Outcome<number>>((resolve) =>
          signal?.addEventListener('abort', () => resolve({ done: false, why: 'Stopped.' })),
        );
      },
      () => 'Froze.',
    );
    expect(state(pane).job).toMatchObject({ doing: 'Copying', done: 1, of: 4 });
    state(pane).job?.stop();
    await running;
    expect(state(pane)).toMatchObject({ job: undefined, said: { text: 'Stopped.' } });
  });

  test('a second one is refused while the first runs, and does not touch it', async () => {
    const { pane } = opened();
    let end: (outcome: Outcome<number>) => void = () => undefined;
    const first = pane.run(
      'First',
      () => new Promise<Outcome<number>>((resolve) => (end = resolve)),
      () => 'First done.',
    );
    const work = jest.fn(() => Promise.resolve<Outcome<number>>({ done: true, value: 2 }));
    expect(await pane.run('Second', work, () => 'Second done.')).toBeUndefined();
    expect(work).not.toHaveBeenCalled();
    expect(state(pane)).toMatchObject({ job: { doing: 'First' }, said: { tone: 'failed' } });
    end({ done: true, value: 1 });
    expect(await first).toBe(1);
    expect(state(pane).said.text).toBe('First done.');
  });
});
