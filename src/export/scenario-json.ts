import { fileMessages } from '../messages/files.js';
import { conflict } from '../core/fault/fault.js';
import { failed, ok, type Result } from '../core/fault/result.js';
import { readScenarioFile } from '../core/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../core/file/scenario-file.js';
import { writeScenarioFile } from '../core/file/write-scenario-file.js';
import type { Scenario } from '../core/scenario/tables/scenario.js';

/** One scenario as a JSON document, to be kept as a file or to travel in one. */
export function scenarioJson(scenario: Scenario): string {
  return writeScenarioFile({ ...EMPTY_FILE, active: scenario.id, scenarios: [scenario] });
}

/** The scenarios of a document, the one last worked on first. */
export function byLastUse({ scenarios, active }: ScenarioFile): Scenario[] {
  const last = scenarios.filter(({ id }) => id === active);
  return [...last, ...scenarios.filter(({ id }) => id !== active)];
}

/** A scenario made of what a file holds, held to the limits and headers of every scenario. */
export function asScenario(scenario: Scenario): Result<Scenario> {
  const file = readScenarioFile(scenarioJson(scenario));
  if (!file.ok) return file;
  const [own] = file.value.scenarios;
  return own === undefined
    ? failed(conflict(fileMessages().scenarioFile, fileMessages().noScenario))
    : ok(own);
}
