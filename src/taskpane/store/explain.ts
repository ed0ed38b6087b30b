import { messages } from '../../messages/messages.js';
import { readMetadata } from './metadata.js';
import { showPane } from './insert.js';
import type { Pane } from './pane.js';

/** Opens where the figure of the selected cell comes from. */
export async function explainSelection(pane: Pane): Promise<void> {
  const explained = await pane.run(
    messages().actions.readingCell,
    async () => {
      const { functions } = await readMetadata();
      const names = new Map(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
      return pane.workbook.explainCell((id) => names.get(id) ?? []);
    },
    () => '',
  );
  if (explained !== undefined) {
    pane.store.set({ explained });
    pane.go('derivation');
  }
  await showPane();
}
