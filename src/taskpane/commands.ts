import { insertModel } from './insert.js';
import { SHARE } from './share.js';

/** The functions that the manifest's buttons name: each does its work and lets the button go. */
const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  insertComparison: () => insertModel('comparison', 'ifNeeded'),
  insertModel: () => insertModel('model', 'ifNeeded'),
  ...SHARE,
};

/** Ties the ribbon's buttons to what they do. */
export function associateCommands(): void {
  for (const [name, work] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void work().finally(() => event.completed());
    });
  }
}
