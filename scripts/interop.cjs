// @ts-check
/**
 * `npm run interop`: the files that Meterwise exports are opened by ExcelJS, SheetJS, openpyxl and LibreOffice, which must
 * see the same values, tables and ranges of charts as our own model has. The first two are fetched into
 * interop/node_modules; of the other two it says what is missing and how to get it. PYTHON and SOFFICE name other programs.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const PEERS = join(ROOT, 'interop');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const CONFIG = join(ROOT, 'test', 'interop', 'jest.config.cjs');

/** @param {string[]} candidates @param {string[]} words the first of the programs that understands these words */
function firstThat(candidates, words) {
  return candidates.find((program) => spawnSync(program, words, { stdio: 'ignore' }).status === 0);
}

/** @param {string} variable @param {string[]} usual */
function candidates(variable, usual) {
  const named = process.env[variable];
  return named === undefined ? usual : [named];
}

function main() {
  const python = firstThat(candidates('PYTHON', ['python3', '/usr/bin/python3', 'python']), [
    '-c',
    'import openpyxl',
  ]);
  const soffice = firstThat(candidates('SOFFICE', ['soffice', 'libreoffice']), ['--version']);
  const missing = [
    ...(python === undefined
      ? [
          'a Python with openpyxl (Debian, Ubuntu: apt-get install python3-openpyxl; elsewhere: pip install openpyxl; PYTHON names the program)',
        ]
      : []),
    ...(soffice === undefined
      ? [
          'LibreOffice Calc 7.4 or newer (Debian, Ubuntu: apt-get install libreoffice-calc-nogui; SOFFICE names the program)',
        ]
      : []),
  ];
  if (missing.length > 0) {
    console.error(`Missing:\n${missing.map((own) => `- ${own}`).join('\n')}`);
    process.exit(1);
  }
  if (!existsSync(join(PEERS, 'node_modules', 'exceljs'))) {
    const shell = process.platform === 'win32';
    const words = ['ci', '--no-audit', '--no-fund'];
    if (spawnSync('npm', words, { cwd: PEERS, stdio: 'inherit', shell }).status !== 0) process.exit(1);
  }
  const env = { ...process.env, METERWISE_PYTHON: python, METERWISE_SOFFICE: soffice };
  const run = spawnSync(process.execPath, [JEST, '--config', CONFIG], { cwd: ROOT, env, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}

main();
