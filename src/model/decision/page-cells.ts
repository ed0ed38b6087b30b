import { fixedAddress } from '../../reference/address.js';
import type { DecisionPlaces } from '../places/decision-places.js';

/** The cells with the offers' names, first the one recommended. */
export function nameCells({ figures }: DecisionPlaces): readonly [string, string] {
  return [fixedAddress(figures.row, 1), fixedAddress(figures.row, 2)];
}

/** What a cell holds, or nothing where it is blank: a bare reference to a blank would show 0. */
export function orBlank(cell: string): string {
  return `=IF(${cell}="","",${cell})`;
}

/** A number that a cell holds, or nothing. */
export function numberOrBlank(cell: string): string {
  return `=IF(ISNUMBER(${cell}),${cell},"")`;
}

/** How much the first of two figures is more than the second, where both are figures. */
export function lessOf(first: string, second: string): string {
  return `=IF(COUNT(${first},${second})=COLUMNS(${first}:${second}),${first}-${second},"")`;
}

export function difference(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined ? undefined : first - second;
}
