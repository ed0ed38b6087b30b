import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { messages } from '../../messages/messages.js';
import type { RunningJob } from '../store/pane-state.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** Work shorter than this is over before a progress bar could be read. */
const SHOWN_AFTER = 500;

/** What was done last and where, and how far a long action is. Read out to screen readers as it changes. */
export function StatusBar() {
  const { workbook, say } = usePane();
  const job = usePaneState((state) => state.job);
  const { text, tone, cells } = usePaneState((state) => state.said);
  const isRunning = job !== undefined;
  const select = async (address: string) => {
    const selected = await workbook.selectCells(address);
    if (!selected.done) say(selected.why, 'failed');
  };
  return (
    <footer className="foot">
      {isRunning && <Progress job={job} />}
      <p id="status" role="status" aria-live="polite" data-tone={tone} data-busy={isRunning}>
        {text}
        {cells.map((address) => (
          <Link
            key={address}
            as="button"
            className="cell"
            title={messages().app.select(address)}
            onClick={() => void select(address)}
          >
            {address}
          </Link>
        ))}
      </p>
    </footer>
  );
}

function Progress({ job: { doing, done, of, stop } }: { readonly job: RunningJob }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="job">
      <span>{of === 0 ? `${doing}…` : messages().app.progress(doing, done, of)}</span>
      <ProgressBar aria-label={doing} max={of || 1} {...(of === 0 ? {} : { value: done })} />
      <Button size="small" onClick={stop}>
        {messages().app.stop}
      </Button>
    </div>
  );
}
