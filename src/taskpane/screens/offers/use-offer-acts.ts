import { useMemo } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { addOffer, duplicateOffer, moveOffer, removeOffer } from '../../../core/scenario/edit/offers.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { useEditOffers } from './use-edit-offers.js';

/** What the buttons of the screen do with whole offers; each says what it did, and the focus stays by it. */
export interface OfferActs {
  readonly move: (name: string, by: 1 | -1) => void;
  readonly duplicate: (name: string) => void;
  readonly remove: (name: string) => void;
  readonly add: (offer: readonly ScenarioRow[]) => void;
}

/** The nth card of the list, from 0. */
const cardAt = (index: number) => `.offers > li:nth-child(${index + 1})`;
const TOGGLE = '.offer-toggle';

export function useOfferActs(
  openNew: (name: string, all: readonly string[]) => void,
  focusLater: (...selectors: readonly string[]) => void,
): OfferActs {
  const pane = usePane();
  const edit = useEditOffers();
  return useMemo(() => {
    const texts = laterMessages().offers;
    const names = () => offersIn(pane.store.get().scenario.offers).map(({ name }) => name);
    return {
      move(name, by) {
        const to = names().indexOf(name) + by;
        edit((rows) => moveOffer(rows, name, by));
        const button = by < 0 ? 1 : 2;
        focusLater(`${cardAt(to)} .acts button:nth-child(${button})`, `${cardAt(to)} ${TOGGLE}`);
        const moved = by < 0 ? texts.movedUp : texts.movedDown;
        pane.say(moved(name, to + 1, names().length), 'done');
      },
      duplicate(name) {
        const at = names().indexOf(name) + 1;
        edit((rows) => duplicateOffer(rows, name));
        focusLater(`${cardAt(at)} ${TOGGLE}`);
        pane.say(texts.added(names()[at] ?? ''), 'done');
      },
      remove(name) {
        const at = names().indexOf(name);
        edit((rows) => removeOffer(rows, name));
        focusLater(`${cardAt(at)} ${TOGGLE}`, `${cardAt(at - 1)} ${TOGGLE}`, '#add-from-catalogue');
        pane.say(texts.removed(name), 'done');
      },
      add(offer) {
        edit((rows) => addOffer(rows, offer));
        const all = names();
        const added = all.at(-1) ?? '';
        openNew(added, all);
        focusLater(`${cardAt(all.length - 1)} .charge input`, `${cardAt(all.length - 1)} ${TOGGLE}`);
        pane.say(texts.added(added), 'done');
      },
    };
  }, [pane, edit, openNew, focusLater]);
}
