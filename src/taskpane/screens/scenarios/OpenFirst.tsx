import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import type { Wanted } from './use-opening.js';

/** What was not kept is said before something else takes its place. */
export function OpenFirst({
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
