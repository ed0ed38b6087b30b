import type { CaseInput, Cases } from '../tables/scenario.js';
import { isSamePlace } from './case-inputs.js';
import { onlyDifferences } from './edit-cases.js';
import { BASE } from './in-case.js';

/**
 * Cases with what sheets say of them: their values win where they have the input, and so does the case that they show.
 * What the sheets do not have stays. @param said of the same cases, though some may be missing there
 */
export function withSaid(own: Cases, said: Cases): Cases {
  const others = own.inputs.filter((input) => !said.inputs.some((one) => isSamePlace(one, input)));
  const inputs = said.inputs.map((input): CaseInput => {
    const mine = own.inputs.find((one) => isSamePlace(one, input));
    const values = own.names.map((name, index) => {
      const at = said.names.indexOf(name);
      return at < 0 ? (mine?.values[index] ?? null) : (input.values[at] ?? null);
    });
    return { ...input, values };
  });
  const shown = said.shown === BASE || own.names.includes(said.shown) ? said.shown : own.shown;
  return onlyDifferences({ ...own, shown, inputs: [...inputs, ...others] });
}
