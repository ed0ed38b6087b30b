// @ts-check
/**
 * `npm run verify:libreoffice [-- formulas, seed]`: METER formulas of random offers, traffic and arguments are converted
 * to ordinary ones, written to a file without a single value, recalculated by LibreOffice, and compared with METER. Prints
 * how many and the largest relative difference; fails above 1e-12. LibreOffice is `soffice` or the program that SOFFICE
 * names; on a Debian machine that lacks it, and where that is allowed, it is installed.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const CONFIG = join(ROOT, 'test', 'libreoffice', 'jest.config.cjs');

/** @param {string} command @param {string[]} words */
function succeeds(command, words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/** The program of LibreOffice; undefined where there is none and none can be installed. */
function findSoffice() {
  const program = process.env['SOFFICE'] ?? 'soffice';
  if (succeeds(program, ['--version'])) return program;
  const isRoot = process.getuid?.() === 0;
  if (process.env['SOFFICE'] !== undefined || !isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing LibreOffice Calc (libreoffice-calc-nogui) …');
  const install = ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui'];
  for (const words of [['update'], install]) spawnSync('apt-get', words, { stdio: 'inherit' });
  return succeeds(program, ['--version']) ? program : undefined;
}

function main() {
  const [formulas = '12000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
  const soffice = findSoffice();
  if (soffice === undefined) {
    console.error(
      'LibreOffice is missing. Install it (version 7.4 or newer), or name its program in SOFFICE.',
    );
    process.exit(1);
  }
  const env = { ...process.env, SOFFICE: soffice, METERWISE_FORMULAS: formulas, METERWISE_SEED: seed };
  const run = spawnSync(process.execPath, [JEST, '--config', CONFIG], { cwd: ROOT, env, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}

main();
