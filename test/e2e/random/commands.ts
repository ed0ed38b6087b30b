import type { Frame } from 'playwright-core';
import type { Scenario } from '../../../src/core/scenario/tables/scenario';
import { oneOf, type Below } from './workbook';

/** One thing that the pane can do. */
export type Command =
  | {
      readonly kind: 'insert' | 'update';
      readonly scenario: Scenario;
      readonly what: 'comparison' | 'model';
      readonly typed: 'keep' | 'replace';
    }
  | { readonly kind: 'save'; readonly scenario: Scenario }
  | { readonly kind: 'rename' | 'delete'; readonly id: string }
  | { readonly kind: 'remove'; readonly sheets: boolean };

/** What a command came to. */
export interface Came {
  /** `done`, or the sentence. */
  readonly said: string;
  /** The cells that the plan announced, by the name of the sheet; undefined for a command that announces none. */
  readonly announced: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The scenarios that a sequence works on, each under an id of its own. */
export function nextCommand(below: Below, index: number, scenarios: readonly Scenario[]): Command {
  const scenario = oneOf(below, scenarios);
  const typed = oneOf(below, ['keep', 'replace'] as const);
  const what = oneOf(below, ['comparison', 'comparison', 'model'] as const);
  if (index === 0) return { kind: 'insert', scenario, what, typed };
  switch (below(10)) {
    case 0:
      return { kind: 'save', scenario };
    case 1:
      return { kind: 'rename', id: scenario.id };
    case 2:
      return { kind: 'delete', id: scenario.id };
    case 3:
      return { kind: 'remove', sheets: below(2) === 0 };
    case 4:
      return { kind: 'insert', scenario, what, typed };
    default:
      return { kind: 'update', scenario: resized(below, scenario, scenarios), what, typed };
  }
}

/** The scenario with fewer of its charges, or with those of another one. */
function resized(below: Below, scenario: Scenario, others: readonly Scenario[]): Scenario {
  const more = [...scenario.offers, ...oneOf(below, others).offers];
  return { ...scenario, offers: more.slice(0, 1 + below(more.length)) };
}

/** Does it through the room's door, as the pane does. */
export function carryOut(addIn: Frame, command: Command): Promise<Came> {
  return addIn.evaluate(async (own): Promise<Came> => {
    const room = window.meterwiseDoor;
    const told = (outcome: { done: boolean; why?: string }): Came => ({
      said: outcome.why ?? 'done',
      announced: undefined,
    });
    if ('what' in own) {
      const plan = await room.planModel(own.scenario, own.what);
      if (!plan.done) return told(plan);
      const { sheets, typed, refusals } = plan.value;
      if (refusals.length > 0) return { said: `refused: ${refusals.join(' ')}`, announced: undefined };
      const announced = Object.fromEntries(sheets.map(({ name, areas }) => [name, areas]));
      const typedCells = typed.map(({ cell }) => cell);
      const outcome = await room.applyPlan(plan.value, { typed: own.typed });
      return { said: outcome.done ? 'done' : outcome.why, announced: { ...announced, '': typedCells } };
    }
    if (own.kind === 'remove') return told(await room.removeEverything({ sheets: own.sheets }));
    const shelf = await room.listScenarios();
    if (!shelf.done) return told(shelf);
    const { stamp } = shelf.value;
    if (own.kind === 'save') return told(await room.saveScenario(own.scenario, stamp));
    if (own.kind === 'delete') return told(await room.deleteScenario(own.id, stamp));
    return told(await room.renameScenario(own.id, '=renamed', stamp));
  }, command);
}
