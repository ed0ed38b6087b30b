import { remembered } from '../../core/memo/remembered.js';
import type { ModelDraft } from './draft.js';

/** An update in place has three models: as it was written, as it will be, and with what the user typed. */
const MOST_KNOWN = 3;

/**
 * The same function, which computes once for drafts with the same tables, the same basis and the same other inputs: the
 * models of a plan often differ in no more than a name, and trials take long.
 */
export function rememberedByInputs<Value>(
  otherInputs: (draft: ModelDraft) => unknown,
  compute: (draft: ModelDraft) => Value,
): (draft: ModelDraft) => Value {
  let known: readonly { readonly inputs: string; readonly value: Value }[] = [];
  return remembered((draft) => {
    const { offerCells, trafficCells, basis } = draft;
    const inputs = JSON.stringify([offerCells, trafficCells, basis, otherInputs(draft)]);
    const found = known.find((own) => own.inputs === inputs) ?? { inputs, value: compute(draft) };
    known = [found, ...known.filter((own) => own !== found)].slice(0, MOST_KNOWN);
    return found.value;
  });
}
