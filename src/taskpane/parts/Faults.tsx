import type { Fault } from '../../core/fault/fault.js';
import { sentence } from '../../core/fault/sentence.js';
import { messages } from '../../messages/messages.js';

/** What is wrong, one sentence a line. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults" aria-label={messages().parts.toBeFixed}>
      {faults
        .map((fault) => sentence(fault))
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  );
}
