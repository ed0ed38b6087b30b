/** Which controls of the ribbon can be pressed and which tabs are seen, as the add-in asked. */
export interface RibbonState {
  /** By the id of the control; left out, the manifest decides. */
  readonly enabled: ReadonlyMap<string, boolean>;
  /** By the id of the tab; left out, it is seen. */
  readonly visible: ReadonlyMap<string, boolean>;
  enable(control: string, enabled: boolean): void;
  show(tab: string, visible: boolean): void;
  onChange(listener: () => void): void;
}

export function createRibbonState(): RibbonState {
  const enabled = new Map<string, boolean>();
  const visible = new Map<string, boolean>();
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    enabled,
    visible,
    enable(control, value) {
      enabled.set(control, value);
      changed();
    },
    show(tab, value) {
      visible.set(tab, value);
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
