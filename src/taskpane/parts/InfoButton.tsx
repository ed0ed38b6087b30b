/** A question mark beside a label; pressed, the words that it controls are shown. */
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
  return (
    <button
      type="button"
      className="info"
      aria-label={`What is ${about}?`}
      title={`What is ${about}?`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      ?
    </button>
  );
}
