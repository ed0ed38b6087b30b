import { useState, type ReactNode } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { TermField } from '../../../core/terms/applicable.js';

/**
 * The common fields and the needed ones at once, the others on demand by what they are about. A field stays where it
 * is while it is typed in or emptied: what is filled on demand moves up once the others are folded away.
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
  const [isOpen, setOpen] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const needed = fields.filter(isNeeded).map(({ header }) => header);
  if (!isOpen && needed.some((header) => !kept.has(header))) setKept(new Set([...kept, ...needed]));
  const isAbove = ({ isCommon, header }: TermField) => isCommon || kept.has(header);
  const others = fields.filter((field) => !isAbove(field));
  const texts = laterMessages().offers.form;
  const groups = [...new Set(others.map(({ group }) => group))];
  return (
    <>
      <div className="fields">{fields.filter(isAbove).map(term)}</div>
      {others.length > 0 && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.moreTerms}</summary>
          {isOpen &&
            groups.map((group) => (
              <div key={group} role="group" aria-label={texts.groups[group]}>
                <h4>{texts.groups[group]}</h4>
                <div className="fields">{others.filter((own) => own.group === group).map(term)}</div>
              </div>
            ))}
        </details>
      )}
    </>
  );
}
