import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { runSimulation } from '../../simulation/run-simulation.js';
import { simulator } from '../../simulation/simulator.js';
import type { Drawn } from './use-drawn.js';

/** Runs the simulation, shows how far it is, and stops it. */
export function RunPanel({ drawn: { running, last, isOutdated, faults } }: { readonly drawn: Drawn }) {
  const pane = usePane();
  const { count, share } = useFigures();
  const panel = useRef<HTMLDivElement>(null);
  const isRunning = running !== undefined;
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
        <span>
          Simulated {count(done)} of {count(of)} months
        </span>
        <ProgressBar aria-label="Simulating" max={of || 1} value={done} />
        <Button size="small" onClick={pressed(stop)}>
          Cancel
        </Button>
        <p className="hidden" role="status">
          {done > 0 && `${share(Math.floor((done / of) * 4) / 4)} simulated`}
        </p>
      </div>
    );
  }
  return (
    <div ref={panel}>
      {faults.length > 0 && <p>Before it can run:</p>}
      <Faults faults={faults} />
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={faults.length > 0}
          onClick={pressed(() => void runSimulation(pane, simulator()))}
        >
          {last === undefined ? 'Run the simulation' : 'Run again'}
        </Button>
      </div>
      {isOutdated && (
        <p className="outdated" role="status">
          The inputs changed since: what stands below is of before.
        </p>
      )}
    </div>
  );
}
