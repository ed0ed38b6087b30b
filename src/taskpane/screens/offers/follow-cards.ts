import { nameKey } from '../../../core/terms/channels.js';

/** An offer's card: its id stays the same when the offer is renamed or moved. */
interface Card {
  readonly id: string;
  readonly name: string;
}

/** The cards of all offers in their order, and the number that the next new one gets. */
export interface Cards {
  readonly list: readonly Card[];
  readonly next: number;
}

export const NO_CARDS: Cards = { list: [], next: 1 };

/**
 * The cards of these offers: each keeps the card of its name; where as many offers stand as before, one under another
 * name in the same place was renamed and keeps its card too; any other one is new.
 */
export function followCards({ list, next }: Cards, names: readonly string[]): Cards {
  const keys = new Set(names.map(nameKey));
  const byName = new Map(list.map((card) => [nameKey(card.name), card]));
  let number = next;
  const followed = names.map((name, index): Card => {
    const before = list.length === names.length ? list[index] : undefined;
    const renamed = before !== undefined && !keys.has(nameKey(before.name)) ? before : undefined;
    const known = byName.get(nameKey(name)) ?? renamed;
    if (known !== undefined) return { id: known.id, name };
    number += 1;
    return { id: `offer-${number - 1}`, name };
  });
  return { list: followed, next: number };
}
