import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXCEL_DOOR, ROOMS, SPINE } from '../../rooms.cjs';
import { ROOT } from '../../scripts/root.cjs';

/** Every file below a folder of the project, as paths from its root. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const foldersIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const isCode = (file: string) => /\.(ts|tsx|cjs|mjs|css)$/.test(file);
const sources = filesIn('src');
const tests = filesIn('test');

describe('rooms', () => {
  test('every folder of src has its row in rooms.cjs', () => {
    expect(foldersIn('src').filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test('every folder of core has its place on the spine', () => {
    expect(foldersIn('src/core').filter((room) => !SPINE.includes(room))).toEqual([]);
  });

  test('the door to Excel is a file', () => {
    expect(existsSync(join(ROOT, EXCEL_DOOR))).toBe(true);
  });
});

describe('tests mirror the sources', () => {
  const isTested = (room: string) =>
    tests.some((file) => file.startsWith(`test/${room}/`) && file.endsWith('.test.ts'));

  test('every room of core has tests at the same path', () => {
    expect(foldersIn('src/core').filter((room) => !isTested(`core/${room}`))).toEqual([]);
  });

  test('a test of core stands at the path of its source', () => {
    const sourceOf = (file: string) => file.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '.ts');
    const mirrored = tests.filter((file) => file.startsWith('test/core/') && file.endsWith('.test.ts'));
    expect(mirrored.filter((file) => !sources.includes(sourceOf(file)))).toEqual([]);
  });

  test('the functions have tests; excel, taskpane and workbench are run together in a browser', () => {
    expect(isTested('functions')).toBe(true);
    expect(isTested('e2e')).toBe(true);
  });

  test('a test beside no source is a suite of its own kind', () => {
    const suites = [
      'e2e',
      'golden',
      'laws',
      'shape',
      'fuzz',
      'reference',
      'scripts',
      'libreoffice',
      'interop',
    ];
    expect(foldersIn('test').filter((name) => !suites.includes(name) && !(name in ROOMS))).toEqual([]);
  });
});

describe('files', () => {
  test('none in src is longer than 250 lines', () => {
    const long = sources.filter(isCode).map((file) => [file, text(file).split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > 250)).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const named = sources.map((file) => file.split('/').at(-1) ?? '');
    expect(
      named.filter(
        (name) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.(fn|test|d))?|[A-Z][A-Za-z0-9]*)\.[a-z]+$/.test(name),
      ),
    ).toEqual([]);
  });

  test('no drawer of odds and ends', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|manager|service|types)(\.|\/|-)/;
    expect(sources.filter((file) => drawer.test(file))).toEqual([]);
  });

  test('nothing is put off', () => {
    const putOff = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].map((word) => `\\b${word}\\b`).join('|'),
    );
    const files = [...sources, ...tests, ...filesIn('scripts')].filter(isCode);
    expect(files.filter((file) => putOff.test(text(file)))).toEqual([]);
  });

  test('no test is skipped or runs alone', () => {
    const held = /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|test|describe)\(|\bf(it|describe)\(/;
    expect(
      tests.filter((file) => isCode(file) && file !== 'test/shape/tree.test.ts' && held.test(text(file))),
    ).toEqual([]);
  });
});

describe('golden data', () => {
  const golden = tests.filter((file) => /^test\/golden\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'));

  test('every row says where its figures come from', async () => {
    const modules = await Promise.all(golden.map((file) => import(join(ROOT, file)) as Promise<object>));
    const rows = modules.flatMap((module) =>
      Object.values(module).flatMap((value: unknown) => (Array.isArray(value) ? (value as object[]) : [])),
    );
    const figures = rows.filter((row) => 'figures' in row);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((row) => !('source' in row && /\S/.test(String(row.source))))).toEqual([]);
  });
});
