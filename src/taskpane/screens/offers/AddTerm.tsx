import { Button, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TermField } from '../../../core/terms/applicable.js';
import { said } from '../../../messages/core-words.js';
import { laterMessages } from '../../../messages/later.js';
import { Icon } from '../../parts/Icon.js';
import { termHelp, termLabel } from '../../format/term-words.js';

/** A button that opens the terms that are not filled in: searched by their words, listed by what they are about. */
export function AddTerm({
  terms,
  onAdd,
}: {
  readonly terms: readonly TermField[];
  readonly onAdd: (term: TermField) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const texts = laterMessages().offers.form;
  return (
    <div
      ref={place}
      className="add-term"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        place.current?.querySelector('button')?.focus();
      }}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="add" />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.addTerm}
      </Button>
      {isOpen && (
        <Picker
          terms={terms}
          onAdd={(term) => {
            setOpen(false);
            onAdd(term);
          }}
        />
      )}
    </div>
  );
}

function Picker({
  terms,
  onAdd,
}: {
  readonly terms: readonly TermField[];
  readonly onAdd: (term: TermField) => void;
}) {
  const [search, setSearch] = useState('');
  const texts = laterMessages().offers.form;
  const found = terms.filter((term) => isFound(term, search));
  const common = found.filter(({ isCommon }) => isCommon);
  const others = found.filter(({ isCommon }) => !isCommon);
  const groups = [...new Set(others.map(({ group }) => group))];
  return (
    <div className="panel" role="group" aria-label={texts.addTerm}>
      <Input
        autoFocus
        size="small"
        type="search"
        aria-label={texts.searchTerms}
        placeholder={texts.searchTerms}
        autoComplete="off"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {found.length === 0 && <p role="status">{texts.noTerm}</p>}
      <TermGroup label={texts.often} terms={common} onAdd={onAdd} />
      {groups.map((group) => (
        <TermGroup
          key={group}
          label={texts.groups[group]}
          terms={others.filter((own) => own.group === group)}
          onAdd={onAdd}
        />
      ))}
    </div>
  );
}

function TermGroup({
  label,
  terms,
  onAdd,
}: {
  readonly label: string;
  readonly terms: readonly TermField[];
  readonly onAdd: (term: TermField) => void;
}) {
  if (terms.length === 0) return null;
  return (
    <div role="group" aria-label={label}>
      <h4>{label}</h4>
      <ul className="picks">
        {terms.map((term) => (
          <li key={term.header}>
            <button type="button" title={termHelp(term)} onClick={() => onAdd(term)}>
              {termLabel(term.header)}
              <span className="soft">{said(term.says)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether a term has all the words that are searched, in its name or in what it means. */
function isFound(term: TermField, search: string): boolean {
  const text = `${termLabel(term.header)} ${termHelp(term)}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
