import { messages } from '../../messages/messages.js';
import { UserError } from './outcome.js';

/** Told how far a long action is: steps done of all, and what is being done. */
export type Progress = (step: { readonly done: number; readonly of: number; readonly doing: string }) => void;

/** How a long action is watched and ended. A signal given ends it at the next step, everything put back. */
export interface Watch {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** Reports a step, unless the user has asked to stop. What was written before is for the caller to take back. */
export function step({ progress, signal }: Watch, done: number, of: number, doing: string): void {
  const { stopped, stoppedBefore } = messages().excel.host;
  if (signal?.aborted === true) throw new UserError(done === 0 ? stoppedBefore : stopped);
  progress?.({ done, of, doing });
}

/** Reports that all is written: from here on there is nothing to stop. */
export function finished({ progress }: Watch, of: number): void {
  progress?.({ done: of, of, doing: messages().excel.host.done });
}

/** Ends an action that waits, once the user has asked to stop. */
export function unlessStopped({ signal }: Watch): void {
  if (signal?.aborted === true) throw new UserError(messages().excel.host.stopped);
}
