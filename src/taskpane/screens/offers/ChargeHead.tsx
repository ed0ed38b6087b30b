import { laterMessages } from '../../../messages/later.js';
import { removeRow } from '../../../core/scenario/edit/offers.js';
import { duplicateRow } from '../../../core/scenario/edit/rows.js';
import { usePane } from '../../hooks/use-pane.js';
import { IconButton } from '../../parts/IconButton.js';
import { useEditOffers } from './use-edit-offers.js';
import { useFocusLater } from './use-focus-later.js';

/** The title of a charge, and the ways to duplicate and to remove it: one is always left. */
export function ChargeHead({
  title,
  index,
  place,
  of,
  cardId,
}: {
  readonly title: string;
  /** Of the row in the table. */
  readonly index: number;
  /** Of the charge in its offer, from 1. */
  readonly place: number;
  readonly of: number;
  readonly cardId: string;
}) {
  const pane = usePane();
  const texts = laterMessages().offers.charge;
  const edit = useEditOffers();
  const focusLater = useFocusLater();
  return (
    <div className="charge-head">
      <h3>{title}</h3>
      <IconButton
        icon="copy"
        says={texts.duplicate}
        onClick={() => {
          edit((rows) => duplicateRow(rows, index));
          focusLater(`#${cardId} .charge:nth-of-type(${place + 1}) select`);
          pane.say(texts.duplicated(place), 'done');
        }}
      />
      {of > 1 && (
        <IconButton
          icon="remove"
          says={texts.remove}
          onClick={() => {
            edit((rows) => removeRow(rows, index));
            focusLater(
              `#${cardId} .charge:nth-of-type(${Math.min(place, of - 1)}) select`,
              `#${cardId} .offer-toggle`,
            );
            pane.say(texts.removed(place), 'done');
          }}
        />
      )}
    </div>
  );
}
