import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The same file after LibreOffice opened and saved it; @param through a format of its own on the way. */
export function resaved(bytes: Uint8Array, through: 'ods' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-answers-'));
  try {
    writeFileSync(join(folder, 'given.xlsx'), bytes);
    const convert = (from: string, to: string, into: string) => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const words = ['--headless', '--norestore', '--convert-to', to, '--outdir', join(folder, into)];
      const program = process.env['SOFFICE'] ?? 'soffice';
      const run = spawnSync(program, [profile, ...words, join(folder, from)], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(run.stderr);
    };
    if (through === 'ods') convert('given.xlsx', 'ods', 'own');
    convert(through === 'ods' ? 'own/given.ods' : 'given.xlsx', 'xlsx', 'out');
    return readFileSync(join(folder, 'out', 'given.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
