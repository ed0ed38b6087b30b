import { resultsIn, type InvocationResult } from './results-lane.js';
import { isOfWorkbook } from './runs.js';
import type { Batch, BatchAnswer, FrameMessage } from './wire.js';

const REQUEST = 1;
/** The flag of a run that waits for the user to finish the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** What office.js asks for, answered in order; results of custom functions overtake. */
export interface Requests {
  /** Takes a message of office.js. */
  readonly receive: (text: string) => void;
  /** Resolves once office.js says that the add-in is ready. */
  readonly ready: Promise<void>;
  /** Called after every batch. */
  readonly onBatch: (listener: () => void) => void;
  /** Who is told of results of custom functions from now on. */
  readonly reportTo: (listener: (results: readonly InvocationResult[]) => void) => void;
}

export function createRequests({
  runOfWorkbook,
  runOther,
  send,
}: {
  readonly runOfWorkbook: (
    batch: Batch,
    sent: { readonly size: number; readonly delayed: boolean },
  ) => Promise<string>;
  readonly runOther: (batch: Batch) => Promise<BatchAnswer>;
  readonly send: (message: unknown) => void;
}): Requests {
  let queue: Promise<unknown> = Promise.resolve();
  let report: (results: readonly InvocationResult[]) => void = () => undefined;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  const batchListeners: (() => void)[] = [];
  const answerText = (id: number, body: string) =>
    send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  const answer = (id: number, body: BatchAnswer | { readonly Results: readonly [] }) =>
    answerText(id, JSON.stringify(body));
  return {
    ready,
    onBatch: (listener) => void batchListeners.push(listener),
    reportTo: (listener) => void (report = listener),
    receive(text) {
      const { id, type, flags = 0, message } = JSON.parse(text) as FrameMessage;
      if (type !== REQUEST || !message?.body) return;
      const batch = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as Batch;
      const reported = resultsIn(batch);
      if (reported) {
        // Answered in a task of its own: office.js is still inside the call that sent this.
        setTimeout(() => answer(id, { Results: [] }));
        report(reported);
        return;
      }
      if (batch.Actions.some((action) => action.Name === 'NotifyActionHandlerReady')) becomeReady();
      queue = queue
        .then(async () => {
          const results = isOfWorkbook(batch)
            ? await runOfWorkbook(batch, { size: text.length, delayed: (flags & DELAY_FOR_CELL_EDIT) !== 0 })
            : JSON.stringify(await runOther(batch));
          for (const listener of batchListeners) listener();
          answerText(id, results);
        })
        .catch((thrown: unknown) => {
          answer(id, { Error: { Code: 'GeneralException', Message: String(thrown), ActionIndex: 0 } });
        });
    },
  };
}
