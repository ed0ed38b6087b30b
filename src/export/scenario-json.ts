import { conflict } from '../core/fault/fault.js';
import { failed, ok, type Result } from '../core/fault/result.js';
import { readScenarioFile } from '../core/scenario/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../core/scenario/file/scenario-file.js';
import { writeScenarioFile } from '../core/scenario/file/write-scenario-file.js';
import type { Scenario } from '../core/scenario/scenario.js';

/** One scenario as a JSON document, to be kept as a file or to travel in one. */
export function scenarioJson(scenario: Scenario): string {
  return writeScenarioFile({ ...EMPTY_FILE, active: scenario.id, scenarios: [scenario] });
}

/** The scenario of a JSON document from anywhere: the one last worked on, else the first. Faults: as they are read. */
export function scenarioFromJson(text: string): Result<Scenario> {
  const file = readScenarioFile(text);
  if (!file.ok) return file;
  const scenario = lastOf(file.value);
  return scenario === undefined ? failed(conflict('Scenario file', 'it holds no scenario')) : ok(scenario);
}

/** The scenario last worked on, else the first; undefined where there is none. */
export function lastOf({ scenarios, active }: ScenarioFile): Scenario | undefined {
  return scenarios.find(({ id }) => id === active) ?? scenarios[0];
}

/** A scenario made of what a file holds, held to the limits and headers of every scenario. */
export function asScenario(scenario: Scenario): Result<Scenario> {
  return scenarioFromJson(scenarioJson(scenario));
}
