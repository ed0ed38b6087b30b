import { useId } from 'react';
import { Icon, type IconName } from './Icon.js';

/** What a card offers: what happens, in one line what that is for, and at its end how much it brings. */
export interface CardOffer {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly says: string;
  readonly brings?: string | undefined;
  readonly act: () => void;
}

/** Things to choose from, each as a card that is pressed as a whole. */
export function Cards({
  label,
  offers,
  isFirstPrimary = false,
  isBusy = false,
}: {
  readonly label: string;
  readonly offers: readonly CardOffer[];
  /** The first is what most people want. */
  readonly isFirstPrimary?: boolean;
  /** Something is under way: the cards wait. */
  readonly isBusy?: boolean;
}) {
  return (
    <ul className="cards" aria-label={label}>
      {offers.map(({ id, ...offer }, at) => (
        <Card key={id} {...offer} id={id} isPrimary={isFirstPrimary && at === 0} isBusy={isBusy} />
      ))}
    </ul>
  );
}

function Card({
  icon,
  title,
  says,
  brings,
  act,
  isPrimary,
  isBusy,
}: CardOffer & { readonly isPrimary: boolean; readonly isBusy: boolean }) {
  const id = useId();
  return (
    <li className="card" data-primary={isPrimary} data-busy={isBusy}>
      <Icon name={icon} />
      <button
        type="button"
        aria-describedby={`${id}-says`}
        aria-disabled={isBusy || undefined}
        onClick={() => {
          if (!isBusy) act();
        }}
      >
        {title}
      </button>
      {brings !== undefined && <span className="brings">{brings}</span>}
      <span id={`${id}-says`} className="line">
        {says}
      </span>
    </li>
  );
}
