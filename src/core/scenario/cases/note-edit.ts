import { nameKey } from '../../terms/channels.js';
import type { CaseInput, Scenario } from '../tables/scenario.js';
import { channelOf, valueAt } from './case-inputs.js';
import { onlyDifferences, withCaseValue } from './edit-cases.js';
import { valueIn } from './in-case.js';

/**
 * An edited scenario whose cases know of it: what was typed for an input that differs between cases is the value of the
 * case shown. Channels that were renamed keep theirs, those that are gone lose them.
 */
export function noteEdit(before: Scenario, after: Scenario): Scenario {
  const { cases } = after;
  if (cases === undefined || cases !== before.cases || before === after) return after;
  const renamed = renamesBetween(before, after);
  const inputs = cases.inputs.flatMap((input): CaseInput[] => {
    const name = input.table === 'traffic' ? (renamed.get(nameKey(input.name)) ?? input.name) : input.name;
    const own = name === input.name ? input : { ...input, name };
    const [was, now] = [valueAt(before, input), valueAt(after, own)];
    if (now === undefined) return [];
    return [was === now ? own : withCaseValue(own, cases.names.indexOf(cases.shown), now)];
  });
  const isSame =
    inputs.length === cases.inputs.length && inputs.every((own, index) => own === cases.inputs[index]);
  return isSame ? after : { ...after, cases: onlyDifferences({ ...cases, inputs }) };
}

/** New names by the keys of those that they took the place of. */
function renamesBetween({ traffic: before }: Scenario, { traffic: after }: Scenario): Map<string, string> {
  if (before === after || before.length !== after.length) return new Map();
  const still = new Set(after.map((row) => nameKey(channelOf(row))));
  return new Map(
    before.flatMap((row, index): [string, string][] => {
      const [was, now] = [channelOf(row), channelOf(after[index] ?? {})];
      return was === now || still.has(nameKey(was)) ? [] : [[nameKey(was), now]];
    }),
  );
}

/** The scenario whose case shown has what its tables hold, where that is something else. */
export function noteTables(scenario: Scenario): Scenario {
  const { cases } = scenario;
  if (cases === undefined) return scenario;
  const at = cases.names.indexOf(cases.shown);
  const inputs = cases.inputs.map((input) => {
    const now = valueAt(scenario, input);
    return now === undefined || now === valueIn(input, cases, cases.shown)
      ? input
      : withCaseValue(input, at, now);
  });
  return { ...scenario, cases: onlyDifferences({ ...cases, inputs }) };
}
