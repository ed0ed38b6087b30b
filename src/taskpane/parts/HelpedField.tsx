import { useId, useState, type ReactNode } from 'react';
import { InfoButton } from './InfoButton.js';

/**
 * A field as every form has it: its control with the unit inside, and a mark beside the label that shows on demand what
 * it means. A slider for the same figure stands in one line with it.
 */
export function HelpedField({
  about,
  help,
  isWide = false,
  isFaulty,
  slider,
  children,
}: {
  /** What is explained, in the question that the mark asks. */
  readonly about: string;
  readonly help: ReactNode;
  /** The control needs the whole width of the pane. */
  readonly isWide?: boolean;
  readonly isFaulty: boolean;
  readonly slider?: ReactNode;
  /** The control, which has its label. */
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div
      className="helped"
      data-wide={isWide || isFaulty || isOpen || slider !== undefined}
      data-slides={slider !== undefined}
    >
      {children}
      <InfoButton about={about} controls={id} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {slider}
      {isOpen && (
        <p id={id} className="says">
          {help}
        </p>
      )}
    </div>
  );
}
