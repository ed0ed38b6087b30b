import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { IconButton } from '../../parts/IconButton.js';

/** One kept scenario: its name opens it; it is renamed in its place. */
export function KeptRow({
  scenario: { id, name },
  isAtHand,
  isTaken,
  open,
  rename,
  duplicate,
  remove,
}: {
  readonly scenario: Scenario;
  readonly isAtHand: boolean;
  readonly isTaken: (name: string) => boolean;
  readonly open: () => void;
  readonly rename: (name: string) => Promise<boolean>;
  readonly duplicate: () => void;
  readonly remove: () => void;
}) {
  const texts = laterMessages().scenarios.list;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming)
      row.current?.querySelector<HTMLElement>('.name + button')?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  if (isRenaming)
    return (
      <li ref={row} data-id={id}>
        <NewName
          name={name}
          isTaken={isTaken}
          rename={async (wanted) => {
            if (wanted === name || (await rename(wanted))) setRenaming(false);
          }}
          leave={() => setRenaming(false)}
        />
      </li>
    );
  return (
    <li ref={row} data-id={id} aria-current={isAtHand ? 'true' : undefined}>
      <span className="name">
        {isAtHand ? (
          <strong>{name}</strong>
        ) : (
          <Link as="button" title={texts.open(name)} onClick={open}>
            {name}
          </Link>
        )}
        {isAtHand && <span className="mark">{texts.isOpen}</span>}
      </span>
      <IconButton icon="rename" says={texts.rename(name)} onClick={() => setRenaming(true)} />
      <IconButton icon="copy" says={texts.duplicate(name)} onClick={duplicate} />
      <IconButton icon="remove" says={texts.delete(name)} onClick={remove} />
    </li>
  );
}

function NewName({
  name,
  isTaken,
  rename,
  leave,
}: {
  readonly name: string;
  readonly isTaken: (name: string) => boolean;
  readonly rename: (name: string) => Promise<void>;
  readonly leave: () => void;
}) {
  const texts = laterMessages().scenarios.list;
  const [typed, setTyped] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const wanted = typed.trim();
  const fault = isTaken(wanted) ? texts.nameTaken(wanted) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== '' && fault === undefined) void rename(wanted);
  };
  return (
    <form ref={form} className="keep" onSubmit={submit}>
      <Field
        label={texts.newName(name)}
        {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault })}
      >
        <Input
          size="small"
          value={typed}
          maxLength={80}
          autoComplete="off"
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={(event) => event.key === 'Escape' && leave()}
        />
      </Field>
      <Button type="submit" size="small">
        {texts.renameNow}
      </Button>
    </form>
  );
}
