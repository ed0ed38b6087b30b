import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Frame } from 'playwright-core';
import makeConfig from '../../../webpack.config.js';
import { ROOT } from '../../../scripts/functions-metadata.cjs';
import type * as Door from '../../../src/excel/workbook';

declare global {
  interface Window {
    /** The room's door, as the pane imports it: only where a test opened it. */
    meterwiseDoor: typeof Door;
    /** The room's and the test's own way to Excel, which stays open while the pane's is paused. */
    meterwiseExcel: typeof Excel;
  }
}

/** Compiles src/excel/workbook.ts as the pane does, as one script that leaves the door on the window. */
export async function compileDoor(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-door-'));
  const { module, resolve } = makeConfig(undefined, { mode: 'development' });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: join(ROOT, 'src/excel/workbook.ts'),
    output: { path: folder, filename: 'door.js', library: { name: 'meterwiseDoor', type: 'window' } },
    // One script: what the pane fetches later comes with it.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    ...(module && { module }),
    ...(resolve && { resolve }),
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats?.hasErrors() === true) throw new Error(stats.toString('errors-only'));
  const script = readFileSync(join(folder, 'door.js'), 'utf8');
  rmSync(folder, { recursive: true });
  return script;
}

/** Opens the door in the add-in's page, with a way to Excel of its own. */
export async function openDoor(addIn: Frame, script: string): Promise<void> {
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
