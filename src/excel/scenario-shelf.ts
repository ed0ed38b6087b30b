import type { Stamp } from '../core/scenario/file/scenario-file.js';
import type { Scenario } from '../core/scenario/scenario.js';
import { refused, type Outcome } from './outcome.js';

/** The scenarios kept in the workbook. */
export interface Shelf {
  readonly scenarios: readonly Scenario[];
  /** The id of the one last saved or written. */
  readonly active: string | null;
  /** Hand it back when writing: it tells whether somebody else wrote meanwhile. */
  readonly stamp: Stamp;
}

/** The scenarios of this workbook; none yet is an empty shelf. */
export function listScenarios(): Promise<Outcome<Shelf>> {
  return Promise.resolve(refused('With the next commit.'));
}

/** Keeps a scenario in the workbook, in place of the one with its id. Refused where somebody else wrote since `seen`. */
export function saveScenario(scenario: Scenario, seen: Stamp): Promise<Outcome<Shelf>> {
  return Promise.resolve(refused(`${scenario.name} ${seen.revision}: with the next commit.`));
}

/** Takes a scenario out of the workbook; its sheets stay. */
export function deleteScenario(id: string, seen: Stamp): Promise<Outcome<Shelf>> {
  return Promise.resolve(refused(`${id} ${seen.revision}: with the next commit.`));
}

/** Gives a scenario another name. */
export function renameScenario(id: string, name: string, seen: Stamp): Promise<Outcome<Shelf>> {
  return Promise.resolve(refused(`${id} ${name} ${seen.revision}: with the next commit.`));
}
