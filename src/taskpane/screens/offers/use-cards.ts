import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../../hooks/use-pane.js';
import { followCards, NO_CARDS, type Cards } from './follow-cards.js';

interface CardsState extends Cards {
  readonly names: readonly string[];
  /** Ids of the cards that show their forms. */
  readonly open: ReadonlySet<string>;
}

const FIRST: CardsState = { ...NO_CARDS, names: [], open: new Set() };

/** The cards of the offers of these names, folded unless they were left open. */
export function useCards(names: readonly string[]) {
  const { store } = usePane();
  const [state, setState] = useState<CardsState>(() => reopened(names, store.get().openOffers));
  const now = areSame(state.names, names) ? state : followed(state, names);
  if (now !== state) setState(now);
  const toggle = useCallback(
    (id: string) =>
      setState((before) => {
        const open = new Set(before.open);
        if (!open.delete(id)) open.add(id);
        return { ...before, open };
      }),
    [],
  );
  /** Opens the card of an offer that was just added: `all` are the names as they are with it. */
  const openNew = useCallback(
    (name: string, all: readonly string[]) =>
      setState((before) => {
        const after = followed(before, all);
        const card = after.list.find((own) => own.name === name);
        return card === undefined ? after : { ...after, open: new Set([...after.open, card.id]) };
      }),
    [],
  );
  const { list, open } = now;
  useEffect(() => {
    store.set({ openOffers: list.filter(({ id }) => open.has(id)).map(({ name }) => name) });
  }, [store, list, open]);
  return { list, open, toggle, openNew };
}

function reopened(names: readonly string[], wereOpen: readonly string[]): CardsState {
  const cards = followed(FIRST, names);
  const open = cards.list.filter(({ name }) => wereOpen.includes(name)).map(({ id }) => id);
  return { ...cards, open: new Set(open) };
}

function followed(before: CardsState, names: readonly string[]): CardsState {
  return { ...before, ...followCards(before, names), names };
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
