import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { isMissing } from '../../format/fault-text.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { runSimulation } from '../../simulation/run-simulation.js';
import { simulator } from '../../simulation/simulator.js';
import type { SimulationsShown } from './use-drawn.js';

/** Runs the simulation, shows how far it is, and stops it. */
export function RunPanel({
  drawn: { running, last, isOutdated, faults },
}: {
  readonly drawn: SimulationsShown;
}) {
  const pane = usePane();
  const { count, share } = useFigures();
  const { run: texts } = laterMessages().risk;
  const panel = useRef<HTMLDivElement>(null);
  const isRunning = running !== undefined;
  // What is still blank is no fault before it is typed.
  const wrong = faults.filter((fault) => !isMissing(fault));
  const hadFocus = useRef(false);
  // The button that was pressed goes; the one that comes in its place takes the focus.
  useEffect(() => {
    if (hadFocus.current) panel.current?.querySelector('button')?.focus();
    hadFocus.current = false;
  }, [isRunning]);
  const pressed = (work: () => void) => () => {
    hadFocus.current = true;
    work();
  };
  if (isRunning) {
    const { done, of, stop } = running;
    return (
      <div className="job" ref={panel}>
        <span>{texts.progress(count(done), count(of))}</span>
        <ProgressBar aria-label={texts.bar} max={of || 1} value={done} />
        <Button size="small" onClick={pressed(stop)}>
          {texts.cancel}
        </Button>
        <p className="hidden" role="status">
          {done > 0 && texts.share(share(Math.floor((done / of) * 4) / 4))}
        </p>
      </div>
    );
  }
  return (
    <div ref={panel}>
      {wrong.length > 0 && <p>{texts.before}</p>}
      <Faults faults={wrong} />
      {wrong.length === 0 && faults.length > 0 && <p className="soft">{texts.enterBoth}</p>}
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={faults.length > 0}
          onClick={pressed(() => void runSimulation(pane, simulator()))}
        >
          {last === undefined ? texts.start : texts.again}
        </Button>
      </div>
      {isOutdated && (
        <p className="outdated" role="status">
          {texts.outdated}
        </p>
      )}
    </div>
  );
}
