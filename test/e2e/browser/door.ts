import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { DOOR } from './compile-door.cjs';
import type * as Door from '../../../src/excel/workbook';

declare global {
  interface Window {
    /** The room's door, as the pane imports it: only where a test opened it. */
    meterwiseDoor: typeof Door;
    /** How many models the room built. */
    meterwiseBuilds?: number;
    /** How the room lays sheets out, where that is not as now. */
    meterwiseLayout?: number;
    /** The room's and the test's own way to Excel, which stays open while the pane's is paused. */
    meterwiseExcel: typeof Excel;
  }
}

/** Opens the door, which was compiled before any test, in the add-in's page, with a way to Excel of its own. */
export async function openDoor(addIn: Frame): Promise<void> {
  const script = readFileSync(DOOR, 'utf8');
  await addIn.evaluate(() => {
    window.meterwiseExcel = Object.assign(Object.create(Excel) as typeof Excel, {
      run: Excel.run.bind(Excel),
    });
  });
  await addIn.evaluate(`(function (Excel) {${script}\n})(window.meterwiseExcel)`);
  await addIn.waitForFunction(() => 'meterwiseDoor' in window);
}

/**
 * Keeps the pane from the workbook until the page closes, so that every batch from now on is one of the test's: the
 * pane reads whenever something changes, at times of its own. Resolves once what it has under way has ended.
 */
export async function pausePane(addIn: Frame): Promise<void> {
  await addIn.evaluate(async () => {
    const { host } = window.parent.meterwiseWorkbench;
    Excel.run = () => new Promise(() => undefined);
    // Its runs end with a batch of their own, one after the other.
    for (let seen = -1; seen !== host.batches;) {
      seen = host.batches;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
}
