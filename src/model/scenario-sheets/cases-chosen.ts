import { fixedAddress, fixedArea } from '../../reference/address.js';
import type { Places } from '../places/places.js';

/** Which of the cases is shown, the base being the first. */
export function chosenCase({ cases: { shown, names } }: Places): string {
  return `MATCH(${fixedAddress(shown.row, shown.column)},${fixedArea(names)},0)`;
}
