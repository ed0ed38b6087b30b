import type { WrittenInput } from '../../core/file/scenario-file.js';
import { INPUT_WORDS } from '../../messages/input-words.js';
import type { VendorClaim } from '../../core/scenario/tables/scenario.js';
import type { CellPosition } from '../../reference/area.js';
import { at, type Grid } from '../cells/sheet-state.js';
import { listedCells } from './input-cells.js';

type Reading = VendorClaim['reading'];

/** The claim that stands on the sheet Claims; undefined where it is not there, or not a claim. @param grid from A1 on */
export function claimOn(grid: Grid, written: readonly WrittenInput[] | undefined): VendorClaim | undefined {
  const cells = listedCells(grid, 'claim', written);
  const valueOf = (id: keyof VendorClaim) => valueAt(grid, cells.get(id));
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

function readingOf(word: unknown): Reading | undefined {
  const words = INPUT_WORDS.flatMap(({ claim }) => Object.entries(claim.readings) as [Reading, string][]);
  return words.find(([, own]) => own === word)?.[0];
}

function valueAt(grid: Grid, place: CellPosition | undefined): unknown {
  return place === undefined ? undefined : at(grid, place.row, place.column);
}
