import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { keptState } from '../../store/kept-state.js';
import { isSameName } from '../../store/scenario-id.js';
import { duplicate, keepChanges, rename } from '../../store/kept-scenarios.js';
import { KeptRow } from './KeptRow.js';
import { OpenFirst } from './OpenFirst.js';
import { useDeleting } from './use-deleting.js';
import { useOpening } from './use-opening.js';

/** Every kept scenario on a line of its own; what was deleted last can be had back. */
export function KeptList({
  scenarios,
  attempt,
}: {
  readonly scenarios: readonly Scenario[];
  readonly attempt: (work: Promise<boolean>) => Promise<boolean>;
}) {
  const pane = usePane();
  const texts = laterMessages().scenarios.list;
  const atHand = usePaneState((state) => state.scenario);
  const shelf = usePaneState((state) => state.shelf);
  const isLinked = usePaneState((state) => state.linked !== undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const focusTitle = () => title.current?.focus();
  const { wanted, open, openNow, leave } = useOpening(focusTitle);
  const { deleted, remove, undelete } = useDeleting(attempt, focusTitle);
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title" ref={title} tabIndex={-1}>
        {texts.title}
      </h2>
      {wanted !== undefined && (
        <OpenFirst
          {...{ atHand, wanted, leave }}
          isChanged={keptState(atHand, shelf) === 'changed'}
          keep={async () => (await attempt(keepChanges(pane))) && (await openNow(wanted))}
          open={() => void openNow(wanted)}
        />
      )}
      {scenarios.length === 0 && deleted === undefined && <EmptyState says={texts.none} />}
      <ul className="kept">
        {scenarios.map((scenario) => (
          <KeptRow
            key={scenario.id}
            scenario={scenario}
            isAtHand={scenario.id === atHand.id}
            isTaken={(name) => scenarios.some((own) => own.id !== scenario.id && isSameName(own.name, name))}
            open={() => open(scenario)}
            rename={(name) => attempt(rename(pane, scenario.id, name))}
            duplicate={() => void attempt(duplicate(pane, scenario))}
            remove={() => void remove(scenario)}
          />
        ))}
      </ul>
      {deleted !== undefined && <Deleted scenario={deleted} undo={() => void undelete(deleted)} />}
      {scenarios.length > 0 && <p className="soft">{texts.travel}</p>}
      {!isLinked && (
        <Link as="button" onClick={() => open('tables')}>
          {texts.useTables}
        </Link>
      )}
    </section>
  );
}

function Deleted({ scenario, undo }: { readonly scenario: Scenario; readonly undo: () => void }) {
  const texts = laterMessages().scenarios.list;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.querySelector('button')?.focus(), [scenario]);
  return (
    <p ref={line}>
      {texts.deleted(scenario.name)}{' '}
      <Link as="button" onClick={undo}>
        {texts.undo}
      </Link>
    </p>
  );
}
