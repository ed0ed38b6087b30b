import { nameKey } from '../../terms/channels.js';

/** A name that is not taken: itself, or with the first number from 2 on that makes it one. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey));
  let name = wanted;
  for (let number = 2; keys.has(nameKey(name)); number += 1) name = `${wanted} ${number}`;
  return name;
}
