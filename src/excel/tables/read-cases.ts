import type { WrittenInput } from '../../core/file/scenario-file.js';
import { plainValue, type CaseValue } from '../../core/scenario/cases/case-inputs.js';
import { BASE } from '../../core/scenario/cases/in-case.js';
import type { CaseInput, CasePlace, Cases } from '../../core/scenario/tables/scenario.js';
import type { CellPosition } from '../../reference/area.js';
import { at, type Grid } from '../cells/sheet-state.js';
import { placesNow } from './written-inputs.js';

/** Where the sheet Cases has what is typed there. */
export interface CaseCells {
  readonly shown: CellPosition | undefined;
  /** The header over the base's column, as the sheet calls it. */
  readonly base: CellPosition | undefined;
  /** The base's cell of each input that the sheet has; the other cases stand beside it. */
  readonly inputs: readonly { readonly input: CaseInput; readonly first: CellPosition }[];
}

/** @param own the cases as they were written */
export function caseCells(grid: Grid, written: readonly WrittenInput[], own: Cases): CaseCells {
  const places = placesNow(grid, 'cases', written);
  const inputs = own.inputs.flatMap((input, index) => {
    const first = places.get(String(index));
    return first === undefined ? [] : [{ input, first }];
  });
  return { shown: places.get('shown'), base: places.get('base'), inputs };
}

/**
 * What the sheet Cases says of the cases that were written on it. A case that is chosen there and is none of them is
 * shown under the name that was typed.
 */
export function casesOn(grid: Grid, written: readonly WrittenInput[], own: Cases): Cases {
  const { shown, base, inputs } = caseCells(grid, written, own);
  const name = shown === undefined ? '' : String(at(grid, shown.row, shown.column));
  const isBase = shown === undefined || (base !== undefined && name === at(grid, base.row, base.column));
  return {
    ...own,
    shown: isBase ? BASE : name,
    inputs: inputs.map(({ input, first }) => ({
      ...input,
      base: valueAt(grid, input, first),
      values: own.names.map((_, index) =>
        valueAt(grid, input, { ...first, column: first.column + 1 + index }),
      ),
    })),
  };
}

function valueAt(grid: Grid, place: CasePlace, { row, column }: CellPosition): CaseValue {
  const value = at(grid, row, column);
  if (value === '') return null;
  return plainValue(place, typeof value === 'boolean' ? String(value) : value);
}
