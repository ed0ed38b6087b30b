import type { KeyboardEvent } from 'react';
import type { Pane } from '../store/pane.js';

/** Ctrl+Z and Ctrl+Y (Cmd on a Mac) undo and redo edits; in a field of text they stay the field's own. */
export function useUndoKeys({ undo, redo }: Pane): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) undo();
    else if (key === 'y' || key === 'z') redo();
    else return;
    event.preventDefault();
  };
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=range]), textarea, select');
}
