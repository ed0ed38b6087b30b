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

/** Opens the door in the add-in's page. */
export async function openDoor(addIn: Frame, script: string): Promise<void> {
  await addIn.evaluate(script);
  await addIn.waitForFunction(() => 'meterwiseDoor' in window);
}
