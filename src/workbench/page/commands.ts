import type { Host } from '../host/host.js';
import { fetchManifest } from '../ribbon/manifest.js';
import { readManifest, type RibbonButton, type RibbonGroup } from '../ribbon/read-manifest.js';
import { showRibbon } from '../ribbon/show-ribbon.js';

interface Parts {
  readonly strip: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly status: HTMLElement;
  /** Adds an entry to what a right click on a cell opens. */
  readonly addToCellMenu: (entry: { id: string; title: string; action: () => void }) => void;
}

/**
 * Shows the commands that the add-in's manifest declares, in the ribbon and where a cell is clicked with the right
 * button; a command that fails says why in the status line.
 * @param base where the workbench serves the add-in
 * @param language of the host's menus
 */
export async function showCommands(
  host: Host,
  base: string,
  language: string,
  { strip, frame, status, addToCellMenu }: Parts,
): Promise<void> {
  const press = ({ id, action }: RibbonButton) => {
    if (action.kind === 'pane') {
      host.pane.show(true);
      frame.focus();
      return;
    }
    host.invokeAction(action.name, id).catch((thrown: Error) => {
      status.textContent = thrown.message;
      status.dataset['kind'] = 'error';
    });
  };
  const groups = readManifest(await fetchManifest(base), base, language);
  showRibbon(strip, groups.filter(isInRibbon), { state: host.ribbon, press });
  for (const { controls } of groups.filter((group) => !isInRibbon(group)))
    for (const control of controls)
      if ('action' in control)
        addToCellMenu({ id: control.id, title: control.label, action: () => press(control) });
}

function isInRibbon({ tab }: RibbonGroup): boolean {
  return tab !== undefined;
}
