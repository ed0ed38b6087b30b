import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TermField } from '../../../core/terms/applicable.js';
import { AddTerm } from './AddTerm.js';

/**
 * The terms that are filled in, and a list of the others to add one. A field stays where it is while it is typed in or
 * emptied.
 */
export function TermFields({
  fields,
  isNeeded,
  term,
}: {
  readonly fields: readonly TermField[];
  /** Whether a field is filled in, or something is wrong with it. */
  readonly isNeeded: (field: TermField) => boolean;
  readonly term: (field: TermField) => ReactNode;
}) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  const needed = fields.filter(isNeeded).map(({ header }) => header);
  if (needed.some((header) => !kept.has(header))) setKept(new Set([...kept, ...needed]));
  useEffect(() => {
    if (added === undefined) return;
    const field = form.current?.querySelector(`[data-term=${JSON.stringify(added)}]`);
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    setAdded(undefined);
  }, [added]);
  const shown = fields.filter(({ header }) => kept.has(header));
  const others = fields.filter(({ header }) => !kept.has(header));
  return (
    <div ref={form}>
      {shown.length > 0 && <div className="fields">{shown.map(term)}</div>}
      {others.length > 0 && (
        <AddTerm
          terms={others}
          onAdd={({ header }) => {
            setKept(new Set([...kept, header]));
            setAdded(header);
          }}
        />
      )}
    </div>
  );
}
