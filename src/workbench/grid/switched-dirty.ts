import { ActiveDirtyManagerService } from '@univerjs/preset-sheets-core';

/** Which commands make the grid calculate: in manual mode none. */
export class SwitchedDirty extends ActiveDirtyManagerService {
  manual = false;

  override get(commandId: string): ReturnType<ActiveDirtyManagerService['get']> {
    return this.manual ? undefined : super.get(commandId);
  }
}
