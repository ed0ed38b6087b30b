import type { Host } from '../host/host.js';
import { isPressed } from '../ribbon/key-combination.js';

interface ShortcutFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
}

/** Lets the keys of shortcuts.json run their actions, whether the grid or the pane has the focus. */
export async function listenForKeys(frame: HTMLIFrameElement, host: Host, base: string): Promise<void> {
  const response = await fetch(`${base}shortcuts.json`);
  if (!response.ok) throw new Error(`The keys could not be read (${response.status}).`);
  const { shortcuts } = (await response.json()) as ShortcutFile;
  const isMac = navigator.userAgent.includes('Macintosh');
  const listen = (event: KeyboardEvent) => {
    const found = shortcuts.find(({ key }) => isPressed((isMac && key.mac) || key.default, event));
    if (found === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.pressKeys(found.action);
  };
  const listenIn = (page: Window | null) => page?.addEventListener('keydown', listen, true);
  listenIn(window);
  listenIn(frame.contentWindow);
  // A page that reloads has a window of its own.
  frame.addEventListener('load', () => listenIn(frame.contentWindow));
}
