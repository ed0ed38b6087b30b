import type { Fault } from '../../core/fault/fault.js';
import { faultSentence } from '../../messages/core-words.js';
import { messages } from '../../messages/messages.js';

/** What is wrong, one sentence a line. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults" aria-label={messages().parts.toBeFixed}>
      {faults
        .map((fault) => faultSentence(fault))
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  );
}
