import type { Fault } from '../../core/fault/fault.js';
import { told } from '../../messages/core-words.js';

/** What is wrong, one sentence a line. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults" aria-label="To be fixed">
      {faults
        .map((fault) => told(fault))
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  );
}
