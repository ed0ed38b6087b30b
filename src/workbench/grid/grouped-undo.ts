import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

/** The grid's undo, in which the changes of one run of the add-in are one step, as in Excel. */
export class GroupedUndo extends LocalUndoRedoService {
  /** The run whose changes are being made; undefined for what the user does. */
  group: string | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    const { group } = this;
    const last = this._getUndoStack(item.unitID, true).at(-1);
    if (group === undefined || last?.id !== group) {
      super.pushUndoRedo(group === undefined ? item : { ...item, id: group });
      return;
    }
    last.undoMutations.unshift(...item.undoMutations);
    last.redoMutations.push(...item.redoMutations);
    this._getRedoStack(item.unitID, true).length = 0;
    this._updateStatus();
  }
}
