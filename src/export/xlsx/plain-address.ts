import { areaAddress } from '../../model/page/address.js';
import type { Area } from '../../model/page/sheet.js';

/** `B4:D9`, as attributes of a sheet name areas. */
export function plainAddress(area: Area): string {
  return areaAddress(area).replaceAll('$', '');
}
