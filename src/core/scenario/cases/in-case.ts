import type { CaseInput, Cases, Scenario } from '../tables/scenario.js';
import { withValue, type CaseValue } from './case-inputs.js';

/** The name of the base, which no other case has. */
export const BASE = '';

/** What an input comes to in a case: its own value, or the base's. An unknown case is as the base. */
export function valueIn(
  { base, values }: CaseInput,
  { names }: Pick<Cases, 'names'>,
  name: string,
): CaseValue {
  return values[names.indexOf(name)] ?? base;
}

/** The scenario with the values of a case in its tables; itself where it has no such case, or shows it already. */
export function inCase(scenario: Scenario, name: string): Scenario {
  const { cases } = scenario;
  if (cases === undefined || !(name === BASE || cases.names.includes(name))) return scenario;
  const shown = cases.inputs.reduce(
    (own, input) => withValue(own, input, valueIn(input, cases, name)),
    scenario,
  );
  return cases.shown === name ? shown : { ...shown, cases: { ...cases, shown: name } };
}

/** A case as a scenario of its own, with nothing beside it. */
export function caseAlone(scenario: Scenario, name: string): Scenario {
  const { cases: _, ...plain } = inCase(scenario, name);
  return plain;
}

/** Every case in its order, the base first, each as a scenario of its own; none where there is only one. */
export function everyCase(scenario: Scenario): { readonly name: string; readonly scenario: Scenario }[] {
  const { cases } = scenario;
  if (cases === undefined) return [];
  return [BASE, ...cases.names].map((name) => ({ name, scenario: caseAlone(scenario, name) }));
}
