/** An event of the older channel, as office.js takes it: what it carries, and its number. */
type Listener = (payload: readonly [readonly unknown[], number]) => unknown;

const COMMAND_INVOKED = 39;
const SUCCESS = 0;

/**
 * Buttons of the ribbon, in the lane that Excel uses for them: the event that a command was invoked, and the call with
 * which the add-in says `event.completed()`. Found in `AppCommandManager` of office.js 1.1.110.
 */
export interface Commands {
  /** office.js listens for an event; only that of commands is of use here. */
  listen(event: number, listener: Listener): void;
  /** The add-in has completed a command, or office.js could not start it. */
  completed(id: string, status: number): void;
  /** Runs an action of the add-in by its name; resolves when it says that it has completed. */
  run(action: string, control: string): Promise<void>;
  /** Forgets the window that listened. */
  reset(): void;
}

export function createCommands(): Commands {
  const waiting = new Map<string, { done: () => void; failed: (error: Error) => void; action: string }>();
  let listener: Listener | undefined;
  let count = 0;
  return {
    listen(event, given) {
      if (event === COMMAND_INVOKED) listener = given;
    },
    completed(id, status) {
      const one = waiting.get(id);
      waiting.delete(id);
      if (status === SUCCESS) one?.done();
      else one?.failed(new Error(`The add-in has no action ${one.action} (${status}).`));
    },
    run: (action, control) =>
      new Promise((done, failed) => {
        if (!listener) {
          failed(new Error('The add-in is not ready for commands.'));
          return;
        }
        const id = `command-${++count}`;
        waiting.set(id, { done, failed, action });
        listener([[id, action, JSON.stringify({ source: { id: control } })], COMMAND_INVOKED]);
      }),
    reset() {
      listener = undefined;
      for (const { failed, action } of waiting.values())
        failed(new Error(`The add-in left during ${action}.`));
      waiting.clear();
    },
  };
}
