import type { WrittenInput } from '../../core/file/scenario-file.js';
import { INPUT_WORDS } from '../../messages/input-words.js';
import type { ClaimOnSheet, Settings } from '../../model/figures/draft.js';
import type { CellPosition } from '../../reference/area.js';
import { at, type Grid } from '../cells/sheet-state.js';
import { listedCells } from './input-cells.js';
import { withRefusals, type InputGrids, type InputPlan } from './plan-inputs.js';
import type { NewCell } from './table-write.js';

type Reading = ClaimOnSheet['reading'];

/** The claim that stands on the sheet Claims; undefined where it is not there, or not a claim. @param grid from A1 on */
export function claimOn(grid: Grid, written: readonly WrittenInput[] | undefined): ClaimOnSheet | undefined {
  const cells = listedCells(grid, 'claim', written);
  const valueOf = (id: keyof ClaimOnSheet) => valueAt(grid, cells.get(id));
  const [offer, against, least, most] = [
    valueOf('offer'),
    valueOf('against'),
    valueOf('least'),
    valueOf('most'),
  ];
  const reading = readingOf(valueOf('reading'));
  if (typeof offer !== 'string' || typeof against !== 'string' || reading === undefined) return undefined;
  if (typeof least !== 'number' || typeof most !== 'number') return undefined;
  return { offer, against, reading, least, most };
}

/** What it takes to make the sheet say this claim, in the language in which it says one. */
export function planClaim(name: string, grids: InputGrids, { claim }: Settings): InputPlan {
  if (claim === undefined) return { cells: [], refusals: [] };
  const { values } = grids;
  const changed = [...listedCells(values, 'claim', grids.written)].flatMap(([id, place]): NewCell[] => {
    const now = valueAt(values, place);
    const value = id === 'reading' ? wordLike(now, claim.reading) : claim[id];
    return now === value ? [] : [{ ...place, value }];
  });
  return withRefusals(name, grids, changed);
}

function readingOf(word: unknown): Reading | undefined {
  const words = INPUT_WORDS.flatMap(({ claim }) => Object.entries(claim.readings) as [Reading, string][]);
  return words.find(([, own]) => own === word)?.[0];
}

/** The word for a reading in the language of the word that stands there. */
function wordLike(now: unknown, reading: Reading): string {
  const [english] = INPUT_WORDS;
  const { claim } =
    INPUT_WORDS.find((own) => Object.values(own.claim.readings).some((word) => word === now)) ?? english;
  return claim.readings[reading];
}

function valueAt(grid: Grid, place: CellPosition | undefined): unknown {
  return place === undefined ? undefined : at(grid, place.row, place.column);
}
