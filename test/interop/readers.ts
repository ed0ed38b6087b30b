import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
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
      sheets.map(([name, { values }]) => [name, { values, charts: charts.get(name) ?? [] }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ranges of the charts of each sheet, found by way of its drawing: what they draw may stand on another one. */
function chartsIn(path: string): Map<string, string[][]> {
  const parts = opened(readFileSync(path));
  const ids = relatedTo(parts, 'xl/workbook.xml');
  return new Map(
    all(rootOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const sheet = ids.get(attributes.get('r:id') ?? '') ?? '';
      const drawings = [...relatedTo(parts, sheet).values()].filter((own) =>
        own.includes('drawings/drawing'),
      );
      const charts = drawings.flatMap((own) => [...relatedTo(parts, own).values()]);
      return [attributes.get('name') ?? '', charts.map((own) => rangesIn(parts, own))] as const;
    }),
  );
}

/** The parts that a part names, by the ids under which it does. */
function relatedTo(parts: ReadonlyMap<string, string>, path: string): Map<string, string> {
  const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!parts.has(relations)) return new Map();
  return new Map(
    all(rootOf(parts, relations), 'Relationship').map(({ attributes }) => {
      const target = posix.join(posix.dirname(path), attributes.get('Target') ?? '');
      return [attributes.get('Id') ?? '', target] as const;
    }),
  );
}

function rangesIn(parts: ReadonlyMap<string, string>, chart: string): string[] {
  return all(rootOf(parts, chart), 'ser').flatMap((series) =>
    ['cat', 'xVal', 'val', 'yVal'].flatMap((name) =>
      childrenOf(series, name).flatMap((data) => all(data, 'f').map(textOf)),
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
