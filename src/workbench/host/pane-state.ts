/** Whether the task pane is seen. The add-in runs on where it is not: its runtime is shared and lives long. */
export interface PaneState {
  readonly shown: boolean;
  show(shown: boolean): void;
  onChange(listener: (shown: boolean) => void): void;
}

export function createPaneState(): PaneState {
  let isShown = true;
  const listeners: ((shown: boolean) => void)[] = [];
  return {
    get shown() {
      return isShown;
    },
    show(shown) {
      if (shown === isShown) return;
      isShown = shown;
      for (const listener of listeners) listener(shown);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
