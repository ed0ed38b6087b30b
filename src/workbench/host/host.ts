import type { Grid } from '../grid/grid.js';
import { runBatch } from './batch.js';
import type { Declared } from './agave.js';
import type { Belongings } from './belongings.js';
import { createCommands } from './commands.js';
import { raiseChange, type Source } from './events.js';
import { hostObject, type Reach } from './kind.js';
import {
  actionMessage,
  eventMessage,
  invocationMessage,
  visibilityMessage,
  type Invocation,
} from './messages.js';
import { WORKSHEET } from './model/worksheet.js';
import { setHooks, type AddInWindow } from './office-hooks.js';
import { createOfficeTheme, type OfficeTheme } from './office-theme.js';
import { createPaneState, type PaneState } from './pane-state.js';
import { planFailures, type PlannedFailure } from './planned-failure.js';
import { createRequests } from './requests.js';
import type { InvocationResult } from './results-lane.js';
import { createRibbonState, type RibbonState } from './ribbon-state.js';
import { createSubscriptions } from './subscriptions.js';
import { workbookBatches } from './workbook-batch.js';

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

/**
 * Plays Excel for office.js: answers its requests in order, and lets results of custom functions overtake them.
 * @param grid given late, because the grid opens after the add-in has registered its functions
 * @param declared what it says of itself
 * @param belongings what the workbook holds beside its cells; members change it in place
 */
export function createHost(grid: Promise<Grid>, belongings: Belongings, declared: Declared): Host {
  let window: AddInWindow | undefined;
  const commands = createCommands();
  const ribbon = createRibbonState();
  const pane = createPaneState();
  const theme = createOfficeTheme();
  const failures = planFailures();
  const subscriptions = createSubscriptions();
  const send = (message: unknown) =>
    window?._richApiNativeBridge.onMessageFromHost?.(JSON.stringify(message));
  const raise: Host['raise'] = (event, target, details) => {
    if (failures.planned || !subscriptions.has(event, target)) return;
    send(eventMessage(event, target, details));
  };
  const reachOf = (open: Grid): Reach => ({
    grid: open,
    belongings,
    worksheet: (id) => hostObject(WORKSHEET, id),
    ribbon,
    pane,
    subscribe: subscriptions.subscribe,
    unsubscribe: subscriptions.unsubscribe,
  });
  const requests = createRequests({
    runOfWorkbook: workbookBatches(grid, reachOf, failures),
    runOther: async (batch) => runBatch(batch, reachOf(await grid)),
    send,
  });
  pane.onChange((shown) => send(visibilityMessage(shown)));
  return {
    get window() {
      return window;
    },
    ready: requests.ready,
    ribbon,
    pane,
    theme,
    failAt: (batch, afterActions) => failures.failAt(batch, afterActions),
    get batches() {
      return failures.batches;
    },
    invokeAction: (name, control = '') => commands.run(name, control),
    pressKeys: (action) => send(actionMessage(action)),
    onBatch: requests.onBatch,
    attach(opened) {
      window = opened;
      subscriptions.clear();
      commands.reset();
      setHooks(opened, { receive: requests.receive, belongings, commands, theme, declared });
    },
    remote: raiseChanges(grid, raise),
    raise,
    invoke(calls, listen) {
      requests.reportTo(listen);
      send(invocationMessage(calls));
    },
  };
}

/** Raises the events of every change of the grid; gives the way to make one as somebody else. */
function raiseChanges(grid: Promise<Grid>, raise: Host['raise']): Host['remote'] {
  let source: Source = 'Local';
  void grid.then((open) =>
    open.onChange((change) => {
      const from = source;
      const byAddIn = open.grouping();
      // After the change has been told to everybody in the grid.
      setTimeout(() => raiseChange(open, change, from, byAddIn, raise));
    }),
  );
  return (edit) => {
    source = 'Remote';
    edit();
    source = 'Local';
  };
}
