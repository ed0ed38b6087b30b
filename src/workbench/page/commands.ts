import type { Host } from '../host/host.js';
import { readManifest } from '../ribbon/read-manifest.js';
import { showRibbon } from '../ribbon/show-ribbon.js';

/** Where the workbench serves the add-in. */
const BASE = 'add-in/';

/** Shows the commands that the add-in's manifest declares; a command that fails says why in the status line. */
export async function showCommands(
  strip: HTMLElement,
  host: Host,
  { pane, status }: { readonly pane: HTMLElement; readonly status: HTMLElement },
): Promise<void> {
  const response = await fetch(`${BASE}manifest.xml`);
  if (!response.ok) throw new Error(`The manifest could not be read (${response.status}).`);
  const manifest = new DOMParser().parseFromString(await response.text(), 'application/xml');
  showRibbon(strip, readManifest(manifest, BASE), {
    state: host.ribbon,
    press: ({ id, action }) => {
      if (action.kind === 'pane') pane.focus();
      else
        host.invokeAction(action.name, id).catch((thrown: Error) => {
          status.textContent = thrown.message;
          status.dataset['kind'] = 'error';
        });
    },
  });
}
