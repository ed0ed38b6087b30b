import { toDisposable, type Injector } from '@univerjs/core';
import { IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';

/** How the grid names the keys of its list of functions that begin with what is being typed. */
const KEYS_OF_COMPLETIONS = 'sheet.formula-embedding-editor.search_function.';

/**
 * As in Excel, Enter enters a formula as it is typed and only Tab takes a completion. The grid's list, a third of a
 * second behind the keys, would take an Enter for itself and replace a function whose name was already whole.
 */
export function leaveEnterToTheCell(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    const isTaking = shortcut.id.startsWith(KEYS_OF_COMPLETIONS) && shortcut.binding === KeyCode.ENTER;
    return isTaking ? toDisposable(() => undefined) : register(shortcut);
  };
}
