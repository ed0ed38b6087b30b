import { areaAddress } from '../../model/address.js';
import type { Area } from '../../model/sheet.js';

/** `B4:D9`, as attributes of a sheet name areas. */
export function plainAddress(area: Area): string {
  return areaAddress(area).replaceAll('$', '');
}
