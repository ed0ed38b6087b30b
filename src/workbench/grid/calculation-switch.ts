import type { IActiveDirtyManagerService } from '@univerjs/preset-sheets-core';

/** Lets the grid calculate as changes come, or not: it calculates after the commands that it has listed. */
export function calculationSwitch(dirty: IActiveDirtyManagerService): (on: boolean) => void {
  let aside: ReturnType<IActiveDirtyManagerService['getDirtyConversionMap']> | undefined;
  return (on) => {
    if (on && aside) {
      for (const [id, conversion] of aside) dirty.register(id, conversion);
      aside = undefined;
    } else if (!on && !aside) {
      aside = new Map(dirty.getDirtyConversionMap());
      for (const id of aside.keys()) dirty.remove(id);
    }
  };
}
