import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid.js';

/** Whether the user types into a cell. */
export function univerEditor(injector: Injector): Pick<Grid, 'editing' | 'edited'> {
  // Comes with the first workbook.
  const editor = () => injector.get(IEditorBridgeService);
  return {
    editing: () => editor().isVisible().visible,
    edited: () =>
      new Promise((resolve) => {
        if (!editor().isVisible().visible) {
          resolve();
          return;
        }
        const watching = editor().visible$.subscribe(({ visible }) => {
          if (visible) return;
          watching.unsubscribe();
          // What was typed is written after the editor has gone.
          setTimeout(resolve);
        });
      }),
  };
}
