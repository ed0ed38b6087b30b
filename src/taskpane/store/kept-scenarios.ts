import { freeName } from '../../core/scenario/edit/free-name.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { LinkedTables, Outcome, ScenarioStore } from '../../excel/workbook.js';
import { keptState } from './kept-state.js';
import type { Pane } from './pane.js';
import { scenarioId } from './scenario-id.js';
import { withChoices } from './workbook-choices.js';

/**
 * Keeps the scenario at hand under a name; it is called so from then on. What is not saved keeps its id, so that its
 * tables stay its own; a kept one becomes another scenario, and the kept one stays as it is. A kept scenario of that
 * name is replaced.
 * @returns whether it was kept; every function here says in the status line what came of it
 */
export async function keepUnder(pane: Pane, name: string): Promise<boolean> {
  const { scenario } = pane.store.get();
  return keepAtHand(pane, ({ scenarios }) => {
    const isKept = scenarios.some(({ id }) => id === scenario.id);
    const isTaken = namesOf(scenarios).includes(name.trim().toLowerCase());
    const id = isKept || isTaken ? scenarioId(name, scenarios) : scenario.id;
    return { ...scenario, id, name };
  });
}

/** Keeps the scenario at hand in place of the kept one; one that is not saved under its own name, if that is free. */
export async function keepChanges(pane: Pane): Promise<boolean> {
  const { scenario } = pane.store.get();
  return keepAtHand(pane, ({ scenarios }) => {
    const kept = scenarios.find(({ id }) => id === scenario.id);
    const names = scenarios.map((own) => own.name);
    return { ...scenario, name: kept?.name ?? freeName(scenario.name, names) };
  });
}

/** Keeps further scenarios beside those that are kept; a name that is taken gets a number. */
export async function keepMore(pane: Pane, more: readonly Omit<Scenario, 'id'>[]): Promise<boolean> {
  const added: string[] = [];
  return change(
    pane,
    messages().actions.scenarios.saving,
    async (shelf) => {
      let outcome: Outcome<ScenarioStore> = { done: true, value: shelf };
      for (const one of more) {
        if (!outcome.done) return outcome;
        const { scenarios, stamp }: ScenarioStore = outcome.value;
        const names = scenarios.map((own) => own.name);
        const name = freeName(one.name, names);
        outcome = await pane.workbook.saveScenario({ ...one, name, id: scenarioId(name, scenarios) }, stamp);
        added.push(name);
      }
      return outcome;
    },
    () => messages().actions.scenarios.savedMore(added),
  );
}

export function duplicate(pane: Pane, { name, ...others }: Scenario): Promise<boolean> {
  return keepMore(pane, [{ ...others, name: messages().actions.scenarios.copyOf(name) }]);
}

/** Gives a kept scenario another name; the one at hand is called so, too. */
export async function rename(pane: Pane, id: string, name: string): Promise<boolean> {
  const renamed = await change(
    pane,
    messages().actions.scenarios.renaming,
    ({ stamp }) => pane.workbook.renameScenario(id, name, stamp),
    () => messages().actions.scenarios.renamed(name),
  );
  const { scenario } = pane.store.get();
  if (renamed && scenario.id === id) pane.keepAs({ ...scenario, name });
  return renamed;
}

/** Takes a scenario out of the workbook; its sheets stay. */
export function remove(pane: Pane, { id, name }: Scenario): Promise<boolean> {
  return change(
    pane,
    messages().actions.scenarios.deleting,
    ({ stamp }) => pane.workbook.deleteScenario(id, stamp),
    () => messages().actions.scenarios.deleted(name),
  );
}

/** Keeps a scenario again that was deleted. */
export function restoreScenario(pane: Pane, scenario: Scenario): Promise<boolean> {
  return change(
    pane,
    messages().actions.scenarios.saving,
    ({ stamp }) => pane.workbook.saveScenario(scenario, stamp),
    () => messages().actions.scenarios.restored(scenario.name),
  );
}

/** Takes a kept scenario at hand; what its sheets show by now goes before what was kept. */
export async function openKept(pane: Pane, scenario: Scenario): Promise<void> {
  await pane.openKept(scenario);
  const { linked, shelf, scenario: opened } = pane.store.get();
  const { scenarios: texts } = messages().actions;
  if (linked === undefined) pane.say(texts.showing(scenario.name), 'done');
  else if (keptState(opened, shelf) === 'changed')
    pane.say(texts.showingChanged(scenario.name), 'done', cellsOf(linked));
  else pane.say(texts.showingLinked(scenario.name), 'done', cellsOf(linked));
}

/** Takes the figures that were kept in place of what the scenario at hand has by now. Its sheets follow. */
export function backToKept({ open, say }: Pane, kept: Scenario): void {
  open(kept);
  say(messages().actions.scenarios.backToSaved(kept.name), 'done');
}

/** Takes what the workbook's tables hold at hand, and follows them from then on. */
export async function openTables(pane: Pane): Promise<void> {
  await pane.relink();
  const { linked, said } = pane.store.get();
  if (linked !== undefined) pane.say(messages().actions.scenarios.following, 'done', cellsOf(linked));
  else if (said.tone !== 'failed') pane.say(messages().actions.scenarios.noTables, 'failed');
}

async function keepAtHand(pane: Pane, made: (shelf: ScenarioStore) => Scenario): Promise<boolean> {
  let kept = pane.store.get().scenario;
  const done = await change(
    pane,
    messages().actions.scenarios.saving,
    (shelf) => {
      kept = withChoices(made(shelf), pane.store.get());
      return pane.workbook.saveScenario(kept, shelf.stamp);
    },
    () => messages().actions.scenarios.saved(kept.name),
  );
  if (!done) return false;
  pane.keepAs(kept);
  // Sheets that were written for another scenario stay that one's.
  const owner = pane.store.get().linked?.scenario;
  if (owner !== undefined && owner.id !== kept.id) pane.store.set({ linked: undefined });
  return true;
}

/** Changes what is kept, as it was last seen. */
async function change(
  { run, store, workbook }: Pane,
  doing: string,
  work: (shelf: ScenarioStore) => Promise<Outcome<ScenarioStore>>,
  tell: () => string,
): Promise<boolean> {
  const shelf = await run(
    doing,
    async () => {
      const seen = store.get().shelf;
      if (seen !== undefined) return work(seen);
      const read = await workbook.listScenarios();
      return read.done ? work(read.value) : read;
    },
    tell,
  );
  if (shelf !== undefined) store.set({ shelf });
  return shelf !== undefined;
}

function namesOf(scenarios: readonly Scenario[]): string[] {
  return scenarios.map(({ name }) => name.trim().toLowerCase());
}

function cellsOf({ from }: LinkedTables): string[] {
  return [from.traffic, from.offers];
}
