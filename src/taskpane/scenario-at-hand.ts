import { EXAMPLE_SCENARIO } from '../core/scenario/example-scenario.js';
import type { Scenario } from '../core/scenario/scenario.js';
import { exportSource, type Outcome } from '../excel/workbook.js';

/**
 * The scenario of where the user is: the model of the sheet that is shown with the figures typed there, or the offers
 * and traffic that the workbook has; the example where it has neither.
 */
export async function scenarioAtHand(): Promise<Outcome<Scenario>> {
  const source = await exportSource();
  return source.done ? { done: true, value: source.value.scenario ?? EXAMPLE_SCENARIO } : source;
}
