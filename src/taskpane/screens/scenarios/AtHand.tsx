import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { keptState, type KeptState } from '../../store/kept-state.js';
import { backToKept, keepChanges, keepUnder } from '../../store/shelf.js';

const QUICK_NAMES = ['Base', 'Best', 'Worst'] as const;

const SAYS: Readonly<Record<KeptState, string>> = {
  kept: 'saved',
  changed: 'changed since it was saved',
  'not kept': 'not saved',
};

/** The open scenario: whether it is kept as it is, and the ways to keep it. */
export function AtHand({ attempt }: { readonly attempt: (work: Promise<boolean>) => Promise<boolean> }) {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const kept = shelf?.scenarios.find(({ id }) => id === scenario.id);
  const state = keptState(scenario, shelf);
  if (scenario.traffic.length === 0 && scenario.offers.length === 0)
    return <p className="soft">Nothing is open yet: add offers and traffic, or open a scenario.</p>;
  return (
    <section aria-label="Open scenario">
      <p>
        Now showing: <strong>{scenario.name}</strong>, <span data-kept={state}>{SAYS[state]}</span>
      </p>
      {state === 'changed' && kept !== undefined && (
        <div className="buttons">
          <Button appearance="primary" size="small" onClick={() => void attempt(keepChanges(pane))}>
            Save changes
          </Button>
          <Button size="small" onClick={() => backToKept(pane, kept)}>
            Revert to saved
          </Button>
        </div>
      )}
      {shelf !== undefined && (
        <KeepUnder
          kept={shelf.scenarios}
          isKept={kept !== undefined}
          keep={(name) => attempt(keepUnder(pane, name))}
        />
      )}
    </section>
  );
}

function KeepUnder({
  kept,
  isKept,
  keep,
}: {
  readonly kept: readonly Scenario[];
  readonly isKept: boolean;
  readonly keep: (name: string) => Promise<boolean>;
}) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<string>();
  const isTaken = (wanted: string) => kept.some((own) => isSameName(own.name, wanted));
  const free = QUICK_NAMES.filter((quick) => !isTaken(quick));
  const keepNow = async (wanted: string) => {
    if (!(await keep(wanted))) return;
    setName('');
    setAsked(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') setAsked('');
    else if (isTaken(wanted) && asked !== wanted) setAsked(wanted);
    else void keepNow(wanted);
  };
  return (
    <form className="keep" onSubmit={submit}>
      <Field
        label={isKept ? 'Save a copy as' : 'Save as'}
        {...(asked === undefined
          ? {}
          : {
              validationState: 'warning' as const,
              validationMessage: asked === '' ? 'Enter a name.' : `${asked} already exists. Replace it?`,
            })}
      >
        <Input
          size="small"
          value={name}
          maxLength={80}
          autoComplete="off"
          placeholder="Budget 2027"
          onChange={(_, data) => {
            setName(data.value);
            setAsked(undefined);
          }}
        />
      </Field>
      <Button type="submit" size="small">
        {asked === undefined || asked === '' ? 'Save' : 'Replace'}
      </Button>
      {free.length > 0 && (
        <p className="quick">
          Quick save:{' '}
          {free.map((quick) => (
            <Link key={quick} as="button" type="button" onClick={() => void keepNow(quick)}>
              {quick}
            </Link>
          ))}
        </p>
      )}
    </form>
  );
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
