import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { childrenOf, textOf } from '../../src/export/xml/parse';
import { all, opened, rootOf } from '../export/opened';

/** What a program sees of a sheet; undefined where it does not read such things. */
export interface SeenSheet {
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly area: string;
    readonly headers: readonly string[];
  }[];
  /** For each chart the ranges of its series: categories or x, then values. */
  readonly charts?: readonly (readonly string[])[];
}

/** A program that reads our files. */
export interface Reader {
  readonly name: string;
  /** Whether it computes formulas itself; the others see what the file says that they showed. */
  readonly calculates: boolean;
  readonly read: (path: string) => Readonly<Record<string, SeenSheet>>;
}

const FOLDER = join(__dirname, '..', '..', 'interop');
const PYTHON = process.env['METERWISE_PYTHON'] ?? 'python3';
const SOFFICE = process.env['METERWISE_SOFFICE'] ?? 'soffice';

export const READERS: readonly Reader[] = [
  {
    name: 'exceljs',
    calculates: false,
    read: (path) => byScript(process.execPath, ['read.mjs', 'exceljs', path]),
  },
  {
    name: 'sheetjs',
    calculates: false,
    read: (path) => byScript(process.execPath, ['read.mjs', 'sheetjs', path]),
  },
  { name: 'openpyxl', calculates: false, read: (path) => byScript(PYTHON, ['read_openpyxl.py', path]) },
  { name: 'libreoffice', calculates: true, read: byLibreOffice },
];

function byScript(program: string, words: readonly string[]): Record<string, SeenSheet> {
  return JSON.parse(run(program, words)) as Record<string, SeenSheet>;
}

/** LibreOffice opens the file, calculates it and saves it anew: its values by SheetJS, its charts from their parts. */
function byLibreOffice(path: string): Record<string, SeenSheet> {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-interop-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run(SOFFICE, [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', folder, path]);
    const saved = join(folder, basename(path));
    const charts = chartsIn(saved);
    const sheets = Object.entries(byScript(process.execPath, ['read.mjs', 'sheetjs', saved]));
    return Object.fromEntries(
      sheets.map(([name, { values }]) => [name, { values, charts: charts.filter(leadsTo(name)) }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Our charts draw cells of the sheet on which they stand. */
function leadsTo(sheet: string): (ranges: readonly string[]) => boolean {
  return ([first = '']) => first.replace(/^'|'?!.*$/g, '').replaceAll("''", "'") === sheet;
}

function chartsIn(path: string): string[][] {
  const parts = opened(readFileSync(path));
  return [...parts.keys()]
    .filter((own) => /^xl\/charts\/chart\d+\.xml$/.test(own))
    .map((own) =>
      all(rootOf(parts, own), 'ser').flatMap((series) =>
        ['cat', 'xVal', 'val', 'yVal'].flatMap((name) =>
          childrenOf(series, name).flatMap((data) => all(data, 'f').map(textOf)),
        ),
      ),
    );
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: FOLDER,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
