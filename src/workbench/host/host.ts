import type { Grid } from '../grid/grid.js';
import { raiseChange, type Source } from './events.js';
import { answerAgave } from './agave.js';
import { runBatch } from './batch.js';
import type { Belongings } from './belongings.js';
import { createCommands, type Commands } from './commands.js';
import { hostObject, type Reach } from './kind.js';
import { WORKSHEET } from './model/worksheet.js';
import {
  actionMessage,
  eventMessage,
  invocationMessage,
  visibilityMessage,
  type Invocation,
} from './messages.js';
import { createOfficeTheme, type OfficeTheme } from './office-theme.js';
import { createPaneState, type PaneState } from './pane-state.js';
import { createRibbonState, type RibbonState } from './ribbon-state.js';
import { planFailures, type PlannedFailure } from './planned-failure.js';
import type { Refusal } from './refusal.js';
import { resultsIn, type InvocationResult } from './results-lane.js';
import { countRuns, isOfWorkbook } from './runs.js';
import type { Batch, BatchAnswer, FrameMessage } from './wire.js';

/** The globals through which office.js finds its host on this flavour; the bridge's second member is set by office.js. */
interface Hooks {
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
  webkit: { messageHandlers: { Agave: { postMessage(): void } } };
  _osfHostAPI: (
    handler: string,
    call: Parameters<typeof answerAgave>[1],
    answer: (result: unknown) => void,
  ) => void;
  _osfHostRegisterEvent: (
    handler: string,
    call: { readonly params: { readonly id: number } },
    event: Parameters<Commands['listen']>[1],
    answer: (result: unknown) => void,
  ) => { eventCallbackId: string };
  _osfHostUnregisterCallback: () => void;
}

export type AddInWindow = Window & typeof globalThis & Hooks;

const REQUEST = 1;
/** The flag of a run that waits for the user to finish the cell. */
const DELAY_FOR_CELL_EDIT = 64;
const MOST_BYTES = 5 * 1024 * 1024;

/** The host's side of one add-in window. */
export interface Host extends PlannedFailure {
  /** Sets the hooks on a window in which office.js has not loaded yet. */
  attach(window: AddInWindow): void;
  /** The window attached last. */
  readonly window: AddInWindow | undefined;
  /** Resolves once office.js says that the add-in is ready. */
  readonly ready: Promise<void>;
  /**
   * Runs an action that the add-in associated, as a button of the ribbon does; resolves when the add-in says that it
   * has completed, fails with a sentence where there is no such action.
   * @param control the id of the button that was pressed
   */
  invokeAction(name: string, control?: string): Promise<void>;
  /** Runs an action as its keys do, which pass no event and wait for nothing. */
  pressKeys(action: string): void;
  readonly ribbon: RibbonState;
  readonly pane: PaneState;
  readonly theme: OfficeTheme;
  /** Called after every batch that the add-in sent. */
  onBatch(listener: () => void): void;
  /** Does something as somebody else who edits the same workbook: its events say Remote. */
  remote(edit: () => void): void;
  raise(event: number, target: string, details: Readonly<Record<string, unknown>>): void;
  /** Sends calls of custom functions through office.js, and reports what it answers. */
  invoke(calls: readonly Invocation[], report: (results: readonly InvocationResult[]) => void): void;
}

/** The grid as one run uses it: what the user does while the run waits for the calculation is not a part of the run. */
function inRun(grid: Grid, run: string): Grid {
  return {
    ...grid,
    async settled() {
      grid.group(undefined);
      await grid.settled();
      grid.group(run);
    },
  };
}

/**
 * Plays Excel for office.js: answers its requests in order, and lets results of custom functions overtake them.
 * @param grid given late, because the grid opens after the add-in has registered its functions
 * @param excelApi the requirement set that it says it meets
 * @param belongings what the workbook holds beside its cells; members change it in place
 */
export function createHost(grid: Promise<Grid>, belongings: Belongings, excelApi: string): Host {
  let window: AddInWindow | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let report: (results: readonly InvocationResult[]) => void = () => undefined;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  const commands = createCommands();
  const ribbon = createRibbonState();
  const pane = createPaneState();
  const theme = createOfficeTheme();
  const batchListeners: (() => void)[] = [];
  const subscriptions = new Set<string>();
  const subscriptionOf = (event: number, target: string) => `${event} ${target}`;
  const reachOf = (open: Grid, run?: string): Reach => ({
    grid: run === undefined ? open : inRun(open, run),
    belongings,
    worksheet: (id) => hostObject(WORKSHEET, id),
    ribbon,
    pane,
    subscribe: (event, target) => void subscriptions.add(subscriptionOf(event, target)),
    unsubscribe: (event, target) => void subscriptions.delete(subscriptionOf(event, target)),
  });

  const send = (message: unknown) =>
    window?._richApiNativeBridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = (id: number, body: unknown) =>
    send({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });

  pane.onChange((shown) => send(visibilityMessage(shown)));

  const raise: Host['raise'] = (event, target, details) => {
    if (failures.planned || !subscriptions.has(subscriptionOf(event, target))) return;
    send(eventMessage(event, target, details));
  };
  let source: Source = 'Local';
  void grid.then((open) =>
    open.onChange((change) => {
      const from = source;
      const byAddIn = open.grouping();
      // After the change has been told to everybody in the grid.
      setTimeout(() => raiseChange(open, change, from, byAddIn, raise));
    }),
  );
  const failures = planFailures();
  const runOf = countRuns();
  const refuse = (Code: Refusal['code'], Message: string): BatchAnswer => ({
    Error: { Code, Message, ActionIndex: 0 },
  });
  /** A batch of the add-in's own runs, under the conditions that Excel has for them. */
  const runOfWorkbook = async (
    batch: Batch,
    { size, delayed }: { size: number; delayed: boolean },
  ): Promise<BatchAnswer> => {
    const open = await grid;
    if (size > MOST_BYTES) return refuse('RequestPayloadSizeLimitExceeded', 'A batch is at most 5 MB.');
    if (delayed) await open.edited();
    if (open.editing())
      return refuse('InvalidOperationInCellEditMode', 'Excel is in cell-edit mode: finish the cell first.');
    const run = runOf(batch);
    open.group(run);
    try {
      const results = await runBatch(batch, reachOf(open, run), failures.next());
      return JSON.stringify(results).length > MOST_BYTES
        ? refuse('ResponsePayloadSizeLimitExceeded', 'An answer is at most 5 MB.')
        : results;
    } finally {
      open.group(undefined);
    }
  };

  const receive = (text: string) => {
    const { id, type, flags = 0, message } = JSON.parse(text) as FrameMessage;
    if (type !== REQUEST || !message?.body) return;
    const batch = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as Batch;
    const results = resultsIn(batch);
    if (results) {
      // Answered in a task of its own: office.js is still inside the call that sent this.
      setTimeout(() => answer(id, { Results: [] }));
      report(results);
      return;
    }
    if (batch.Actions.some((action) => action.Name === 'NotifyActionHandlerReady')) becomeReady();
    queue = queue
      .then(async () => {
        const results = isOfWorkbook(batch)
          ? await runOfWorkbook(batch, { size: text.length, delayed: (flags & DELAY_FOR_CELL_EDIT) !== 0 })
          : await runBatch(batch, reachOf(await grid));
        for (const listener of batchListeners) listener();
        answer(id, results);
      })
      .catch((thrown: unknown) => {
        answer(id, { Error: { Code: 'GeneralException', Message: String(thrown), ActionIndex: 0 } });
      });
  };

  return {
    get window() {
      return window;
    },
    ready,
    ribbon,
    pane,
    theme,
    failAt: (batch, afterActions) => failures.failAt(batch, afterActions),
    get batches() {
      return failures.batches;
    },
    invokeAction: (name, control = '') => commands.run(name, control),
    pressKeys: (action) => send(actionMessage(action)),
    onBatch: (listener) => void batchListeners.push(listener),
    attach(opened) {
      window = opened;
      subscriptions.clear();
      commands.reset();
      opened._richApiNativeBridge = { sendMessageToHost: receive };
      opened.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
      opened._osfHostAPI = (_handler, call, done) => {
        // The first call comes once office.js has loaded.
        theme.serve(opened);
        answerAgave({ settings: belongings.documentSettings, commands, excelApi }, call, done);
      };
      opened._osfHostRegisterEvent = (_handler, call, event, done) => {
        commands.listen(call.params.id, event);
        done([0]);
        return { eventCallbackId: '' };
      };
      opened._osfHostUnregisterCallback = () => undefined;
    },
    remote(edit) {
      source = 'Remote';
      edit();
      source = 'Local';
    },
    raise,
    invoke(calls, listen) {
      report = listen;
      send(invocationMessage(calls));
    },
  };
}
