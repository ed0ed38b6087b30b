import { nameKey } from '../../terms/channels.js';
import type { CaseInput, CasePlace, Cases, Scenario } from '../tables/scenario.js';
import { casePlaces, isSamePlace, plainValue, valueAt, type CaseValue } from './case-inputs.js';
import { caseAlone, BASE, inCase } from './in-case.js';

const NO_CASES: Cases = { shown: BASE, names: [], inputs: [] };

/**
 * The scenario with one more case: its base again, or what differs in another scenario from that. A name that is taken
 * changes nothing.
 */
export function addCase(
  scenario: Scenario,
  name: string,
  like: Scenario = caseAlone(scenario, BASE),
): Scenario {
  const cases = scenario.cases ?? NO_CASES;
  const wanted = name.trim();
  if (wanted === '' || isTaken(cases, wanted)) return scenario;
  const base = caseAlone(scenario, BASE);
  const grown: Cases = {
    ...cases,
    names: [...cases.names, wanted],
    inputs: cases.inputs.map((input) => ({ ...input, values: [...input.values, null] })),
  };
  const inputs = casePlaces(base).reduce(
    (own, place) =>
      withInput({ ...grown, inputs: own }, place, base, {
        name: wanted,
        value: valueAt(like, place) ?? null,
      }),
    grown.inputs,
  );
  return { ...scenario, cases: onlyDifferences({ ...grown, inputs }) };
}

/** Whether a case has this name, however it is written. */
export function isTaken({ names }: Pick<Cases, 'names'>, name: string): boolean {
  return names.some((own) => nameKey(own) === nameKey(name.trim()));
}

/** The scenario without a case; where it was shown the base is. Without its last one it has no cases. */
export function removeCase(scenario: Scenario, name: string): Scenario {
  const at = scenario.cases?.names.indexOf(name) ?? -1;
  if (scenario.cases === undefined || at < 0) return scenario;
  const { cases = NO_CASES, ...others } = scenario.cases.shown === name ? inCase(scenario, BASE) : scenario;
  const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== at);
  if (cases.names.length === 1) return caseAlone(scenario, BASE);
  const inputs = cases.inputs.map((input) => ({ ...input, values: without(input.values) }));
  return { ...others, cases: onlyDifferences({ ...cases, names: without(cases.names), inputs }) };
}

/** One input's value in a case; null: as in the base. Of the base it is that of every case without one of its own. */
export function setCaseValue(scenario: Scenario, name: string, place: CasePlace, value: CaseValue): Scenario {
  const { cases } = scenario;
  if (cases === undefined) return scenario;
  const inputs = withInput(cases, place, caseAlone(scenario, BASE), { name, value });
  const changed = { ...cases, inputs };
  // What is as in the base from now on must be so in the tables before it is left out.
  return { ...inCase({ ...scenario, cases: changed }, cases.shown), cases: onlyDifferences(changed) };
}

/** The inputs with one value set; an input that has no values yet begins with what the base has. */
function withInput(
  { names, inputs }: Cases,
  place: CasePlace,
  base: Scenario,
  { name, value }: { readonly name: string; readonly value: CaseValue },
): readonly CaseInput[] {
  const own = inputs.find((input) => isSamePlace(input, place));
  const { table, name: of, header } = place;
  const began: CaseInput = own ?? {
    ...{ table, name: of, header },
    base: valueAt(base, place) ?? null,
    values: names.map(() => null),
  };
  const set = withCaseValue(began, names.indexOf(name), plainOrNull(place, value));
  return own === undefined ? [...inputs, set] : inputs.map((input) => (input === own ? set : input));
}

/** @param at the place of a case among those beside the base; −1 for the base */
export function withCaseValue(input: CaseInput, at: number, value: CaseValue): CaseInput {
  if (at < 0) return { ...input, base: value };
  return { ...input, values: input.values.map((own, index) => (index === at ? value : own)) };
}

function plainOrNull(place: CasePlace, value: CaseValue): CaseValue {
  return value === null || value === '' ? null : plainValue(place, value);
}

/** Cases without the values that are the base's, and without the inputs in which no case differs. */
export function onlyDifferences(cases: Cases): Cases {
  const inputs = cases.inputs
    .map((input) => ({ ...input, values: input.values.map((own) => (own === input.base ? null : own)) }))
    .filter(({ values }) => values.some((own) => own !== null));
  return { ...cases, inputs };
}
