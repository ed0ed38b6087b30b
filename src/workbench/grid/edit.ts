import { ICommandService, type IExecutionOptions, type IMutationInfo, type Injector } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';

/** Changes of the open workbook, each with its way back. */
export interface Edit {
  readonly unitId: string;
  /** Runs a command of the grid, which pushes its own undo; false where the grid refuses it. */
  run(command: string, params: object): boolean;
  /** Makes one change whose undo is given. */
  change(step: IMutationInfo, undo: IMutationInfo, options?: IExecutionOptions): void;
}

/** The grid activates a sheet that is added or shown, except where the change comes from somebody else. */
export const WITHOUT_ACTIVATING: IExecutionOptions = { fromCollab: true };

export function editWorkbook(injector: Injector, unitId: string): Edit {
  const commands = injector.get(ICommandService);
  const undoRedo = injector.get(IUndoRedoService);
  return {
    unitId,
    run: (command, params) => commands.syncExecuteCommand(command, { unitId, ...params }),
    change(step, undo, options) {
      if (!commands.syncExecuteCommand(step.id, step.params, options))
        throw new Error(`The grid did not carry out ${step.id}.`);
      undoRedo.pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [step] });
    },
  };
}
