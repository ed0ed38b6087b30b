import type { Outcome, Watch } from '../excel/workbook.js';
import { element } from './element.js';
import { say, sentenceOf } from './status.js';

/** Work shorter than this is over before a progress bar could be read. */
const SHOWN_AFTER = 500;

let isRunning = false;
const listeners: (() => void)[] = [];

/** Calls `react` after every job: what the workbook keeps may have been written by it. */
export function whenJobEnds(react: () => void): void {
  listeners.push(react);
}

/**
 * Does one thing to the workbook, shows how far it is with a way to stop it, and says what came of it. A second one
 * has to wait until the first is over.
 * @param tell the sentence for a result
 * @returns the result; undefined where there is none, which has been said
 */
export async function runJob<T>(
  doing: string,
  work: (watch: Watch) => Promise<Outcome<T>>,
  tell: (value: T) => string,
): Promise<T | undefined> {
  if (isRunning) {
    say('Something else is still being done; wait for it, or stop it first.', 'failed');
    return undefined;
  }
  isRunning = true;
  const stopper = new AbortController();
  const shown = progressLine(doing, () => stopper.abort());
  say('');
  const timer = setTimeout(
    () => document.getElementById('progress')?.replaceChildren(shown.line),
    SHOWN_AFTER,
  );
  try {
    const outcome = await work({ signal: stopper.signal, progress: shown.progress });
    say(outcome.done ? tell(outcome.value) : outcome.why, outcome.done ? 'done' : 'failed');
    return outcome.done ? outcome.value : undefined;
  } catch (thrown) {
    say(`${doing} failed: ${sentenceOf(thrown)}`, 'failed');
    return undefined;
  } finally {
    clearTimeout(timer);
    document.getElementById('progress')?.replaceChildren();
    isRunning = false;
    for (const react of listeners) react();
  }
}

function progressLine(doing: string, stop: () => void) {
  const words = element('span', {}, `${doing}…`);
  const bar = element('progress', { 'aria-label': doing });
  const button = element('button', { type: 'button', class: 'plain' }, 'Stop');
  button.addEventListener('click', stop);
  const progress: NonNullable<Watch['progress']> = (step) => {
    words.textContent = `${step.doing} (${step.done} of ${step.of})`;
    bar.max = Math.max(step.of, 1);
    bar.value = step.done;
  };
  return { line: element('div', { class: 'job' }, words, bar, button), progress };
}
