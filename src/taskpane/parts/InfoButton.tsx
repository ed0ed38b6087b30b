import { messages } from '../../messages/messages.js';
import { Icon } from './Icon.js';

/** A mark beside a label; pressed, the words that it controls are shown. */
export function InfoButton({
  about,
  controls,
  isOpen,
  onToggle,
}: {
  readonly about: string;
  /** The id of the words, which stand in the page only while it is open. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const asks = messages().parts.whatIs(about);
  return (
    <button
      type="button"
      className="info"
      aria-label={asks}
      title={asks}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <Icon name="info" />
    </button>
  );
}
