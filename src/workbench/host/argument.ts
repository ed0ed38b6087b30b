import { parseAddress } from '../grid/address.js';
import { intersect } from '../grid/areas.js';
import type { Area } from '../grid/grid.js';
import type { HostObject, Reach } from './kind.js';
import { Refusal } from './refusal.js';

/** Arguments of members, read as Excel reads them: what does not fit is an InvalidArgument. */

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument', `${what} must be a text.`);
  return value;
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new Refusal('InvalidArgument', `${what} must be true or false.`);
  return value;
}

export function whole(value: unknown, what: string, least = 0): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new Refusal('InvalidArgument', `${what} must be a whole number from ${least}.`);
  return value;
}

export function positive(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Refusal('InvalidArgument', `${what} must be a number from 0.`);
  return value;
}

export function oneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new Refusal('InvalidArgument', `${what} must be one of ${words.join(', ')}.`);
  return found;
}

const HEX = /^#?([0-9a-f]{6})$/i;

/** `#RRGGBB` of a colour given so or by its HTML name. */
export function color(value: unknown, what: string): string {
  const given = text(value, what);
  const hex = HEX.exec(given)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = CSS.supports('color', given) && document.createElement('canvas').getContext('2d');
  if (!named) throw new Refusal('InvalidArgument', `${what} must be #RRGGBB or the name of a colour.`);
  named.fillStyle = given;
  return named.fillStyle.toUpperCase();
}

/** An area inside a sheet; Excel refuses what lies beyond its last row or column. */
export function onSheet(area: Area, { grid }: Reach): Area {
  const most = grid.whole(area.sheet);
  const inside = intersect(area, most);
  if (!inside || inside.rowCount !== area.rowCount || inside.columnCount !== area.columnCount)
    throw new Refusal('InvalidArgument', 'The range lies outside of the sheet.');
  return area;
}

/** An area given as a range, as an address with or without its sheet, or as the name of a range. */
export function areaGiven(value: unknown, sheet: string | undefined, reach: Reach): Area {
  const { grid } = reach;
  if (typeof value === 'object' && value !== null && (value as HostObject).kind?.name === 'Range')
    return (value as HostObject<Area>).state;
  const address = text(value, 'A range');
  const place = parseAddress(address);
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
  const wanted = (named?.[1]?.replaceAll("''", "'") ?? named?.[2])?.toLowerCase();
  const found =
    wanted === undefined ? sheet : grid.sheets().find(({ name }) => name.toLowerCase() === wanted)?.id;
  if (place && found !== undefined) return onSheet({ sheet: found, ...place }, reach);
  const table = grid.tables.all().find(({ name }) => name.toLowerCase() === address.toLowerCase());
  if (table)
    return {
      ...table.area,
      row: table.area.row + (table.showHeaders ? 1 : 0),
      rowCount: table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
    };
  const name = grid.names
    .all()
    .filter((one) => one.sheet === undefined || one.sheet === sheet)
    .find((one) => one.name.toLowerCase() === address.toLowerCase());
  if (name && parseAddress(name.formula.slice(1))) return areaGiven(name.formula.slice(1), sheet, reach);
  throw new Refusal('InvalidArgument', `${address} is not an address.`);
}
