import { explainSelection } from './store/explain.js';
import { insertSheets, showPane } from './store/insert.js';
import type { Pane } from './store/pane.js';
import { SHARE } from './store/share.js';
import type { ScreenId } from './store/screen-id.js';

const openAt = (screen: ScreenId) => async (pane: Pane) => {
  pane.go(screen);
  await showPane();
};

/** What the manifest's buttons, menus and shortcuts name: each does its work and lets the button go. */
const COMMANDS: Readonly<Record<string, (pane: Pane) => Promise<unknown>>> = {
  showPane: openAt('compare'),
  insertComparison: (pane) => insertSheets(pane, 'comparison', 'ifNeeded'),
  insertModel: (pane) => insertSheets(pane, 'model', 'ifNeeded'),
  insertFunction: openAt('functions'),
  explainCell: explainSelection,
  help: openAt('help'),
  ...SHARE,
};

/** Ties the ribbon's buttons to what they do. */
export function associateCommands(pane: Pane): void {
  for (const [name, work] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event> | null) => {
      // A keyboard shortcut brings nothing to complete.
      void work(pane).finally(() => event?.completed?.());
    });
  }
}
