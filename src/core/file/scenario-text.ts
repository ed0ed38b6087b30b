import { ok, type Result } from '../fault/result.js';
import type { Scenario } from '../scenario/tables/scenario.js';
import { readScenarioFile } from './read-scenario-file.js';
import { EMPTY_FILE } from './scenario-file.js';
import { writeScenarioFile } from './write-scenario-file.js';

/** One scenario with the time it was put down, as the text of a file that holds nothing else. */
export function scenarioText(scenario: Scenario, savedAt: string): string {
  return writeScenarioFile({ ...EMPTY_FILE, savedAt, scenarios: [scenario], active: scenario.id });
}

/** The same back, from a text that may come from anyone; undefined where it holds none. Faults: those of a file. */
export function scenarioFromText(
  text: string,
): Result<{ readonly scenario: Scenario; readonly savedAt: string } | undefined> {
  const file = readScenarioFile(text);
  if (!file.ok) return file;
  const { scenarios, active, savedAt } = file.value;
  const scenario = scenarios.find(({ id }) => id === active);
  return ok(scenario && { scenario, savedAt });
}
