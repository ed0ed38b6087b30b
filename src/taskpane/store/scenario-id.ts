import type { Scenario } from '../../core/scenario/tables/scenario.js';

/**
 * The id of a scenario to be kept under a name: that of the kept one of this name, so that it is replaced, or a new one
 * made of the name's letters and digits.
 */
export function scenarioId(name: string, kept: readonly Scenario[]): string {
  const same = kept.find((own) => isSameName(own.name, name));
  if (same) return same.id;
  const word =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'scenario';
  const taken = new Set(kept.map(({ id }) => id));
  let id = word;
  for (let number = 2; taken.has(id); number += 1) id = `${word}-${number}`;
  return id;
}

/** Whether two names of scenarios are taken for one. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
