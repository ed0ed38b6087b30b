import { INPUT_WORDS } from '../../messages/input-words.js';
import type { VendorClaim } from '../../core/scenario/tables/scenario.js';
import type { Settings } from '../../model/figures/draft.js';
import { at } from '../cells/sheet-state.js';
import { listedCells } from './input-cells.js';
import { withRefusals, type InputGrids, type InputPlan } from './plan-inputs.js';
import type { NewCell } from './table-write.js';

/** What it takes to make the sheet Claims say this claim, in the language in which it says one. */
export function planClaim(name: string, grids: InputGrids, { claim }: Settings): InputPlan {
  if (claim === undefined) return { cells: [], refusals: [] };
  const { values } = grids;
  const changed = [...listedCells(values, 'claim', grids.written)].flatMap(([id, place]): NewCell[] => {
    const now = at(values, place.row, place.column);
    const value = id === 'reading' ? wordLike(now, claim.reading) : claim[id];
    return now === value ? [] : [{ ...place, value }];
  });
  return withRefusals(name, grids, changed);
}

/** The word for a reading in the language of the word that stands there. */
function wordLike(now: unknown, reading: VendorClaim['reading']): string {
  const [english] = INPUT_WORDS;
  const { claim } =
    INPUT_WORDS.find((own) => Object.values(own.claim.readings).some((word) => word === now)) ?? english;
  return claim.readings[reading];
}
