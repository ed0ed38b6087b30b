import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { isLoseable, keptState } from '../../store/kept-state.js';
import { duplicate, keepChanges, openKept, openTables, putBack, remove, rename } from '../../store/shelf.js';
import { KeptRow } from './KeptRow.js';

/** What is to be opened: a kept scenario, or what the workbook's tables hold. */
type Wanted = Scenario | 'tables';

/** Every kept scenario on a line of its own; what was deleted last can be had back. */
export function KeptList({
  scenarios,
  attempt,
}: {
  readonly scenarios: readonly Scenario[];
  readonly attempt: (work: Promise<boolean>) => Promise<boolean>;
}) {
  const pane = usePane();
  const atHand = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const isLinked = usePaneState((state) => state.linked !== undefined);
  const [wanted, setWanted] = useState<Wanted>();
  const [deleted, setDeleted] = useState<Scenario>();
  const undo = useRef<HTMLParagraphElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => undo.current?.querySelector('button')?.focus(), [deleted]);

  const openNow = async (next: Wanted) => {
    setWanted(undefined);
    await (next === 'tables' ? openTables(pane) : openKept(pane, next));
    title.current?.focus();
  };
  const ask = (next: Wanted) => {
    if (isLoseable(atHand, shelf)) setWanted(next);
    else void openNow(next);
  };
  const removeNow = async (scenario: Scenario) => {
    if (await attempt(remove(pane, scenario))) setDeleted(scenario);
  };
  const undelete = async (scenario: Scenario) => {
    if (!(await attempt(putBack(pane, scenario)))) return;
    setDeleted(undefined);
    title.current?.focus();
  };
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title" ref={title} tabIndex={-1}>
        Saved in this workbook
      </h2>
      {wanted !== undefined && (
        <OpenFirst
          atHand={atHand}
          isChanged={keptState(atHand, shelf) === 'changed'}
          wanted={wanted}
          keep={async () => (await attempt(keepChanges(pane))) && (await openNow(wanted))}
          open={() => void openNow(wanted)}
          leave={() => {
            setWanted(undefined);
            title.current?.focus();
          }}
        />
      )}
      {scenarios.length === 0 && deleted === undefined && (
        <EmptyState says="None yet. Save the current figures as a base, then create a best and a worst case from them. They travel with the file." />
      )}
      <ul className="kept">
        {scenarios.map((scenario) => (
          <KeptRow
            key={scenario.id}
            scenario={scenario}
            isAtHand={scenario.id === atHand.id}
            isTaken={(name) => scenarios.some((own) => own.id !== scenario.id && isSame(own.name, name))}
            open={() => ask(scenario)}
            rename={(name) => attempt(rename(pane, scenario.id, name))}
            duplicate={() => void attempt(duplicate(pane, scenario))}
            remove={() => void removeNow(scenario)}
          />
        ))}
      </ul>
      {deleted !== undefined && (
        <p ref={undo}>
          {deleted.name} is deleted.{' '}
          <Link as="button" onClick={() => void undelete(deleted)}>
            Undo
          </Link>
        </p>
      )}
      {scenarios.length > 0 && <p className="soft">Scenarios are saved in the file and travel with it.</p>}
      {!isLinked && (
        <Link as="button" onClick={() => ask('tables')}>
          Use the workbook’s figures
        </Link>
      )}
    </section>
  );
}

/** What was not kept is said before something else takes its place. */
function OpenFirst({
  atHand,
  isChanged,
  wanted,
  keep,
  open,
  leave,
}: {
  readonly atHand: Scenario;
  readonly isChanged: boolean;
  readonly wanted: Wanted;
  readonly keep: () => Promise<unknown>;
  readonly open: () => void;
  readonly leave: () => void;
}) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const next = wanted === 'tables' ? 'the workbook’s tables' : wanted.name;
  return (
    <section
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={`Before ${next}`}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <p>
        {atHand.name} {isChanged ? 'was changed since it was saved' : 'is not saved'}. Opening {next} takes
        its place.
      </p>
      <div className="buttons">
        <Button appearance="primary" size="small" onClick={() => void keep()}>
          Save it first
        </Button>
        <Button size="small" onClick={open}>
          Open anyway
        </Button>
        <Button size="small" onClick={leave}>
          Stay
        </Button>
      </div>
    </section>
  );
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
