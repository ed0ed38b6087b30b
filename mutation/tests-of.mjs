import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Where tests of core stand. */
const FOLDERS = ['test/core', 'test/functions', 'test/golden', 'test/laws', 'test/reference'];
const IMPORT = /\b(?:import|export)(\s+type)?\s[^;']*?\bfrom\s+'(\.{1,2}\/[^']+)'/g;
/** What finds the functions by reading their folder instead of importing them. */
const FINDS_FUNCTIONS = 'test/functions/host.ts';

/**
 * For every test of core how far each file of core is from it: 1 where the test imports the file, 2 where it imports what
 * imports the file, and so on. A file that the test does not reach has no entry.
 * @param {string} root @returns {Map<string, Map<string, number>>} by the test's path from the root, with slashes
 */
export function distances(root) {
  const importsOf = new Map();
  for (const folder of ['src', 'test'])
    for (const path of filesIn(root, folder)) importsOf.set(path, imported(root, path));
  const functions = filesIn(root, 'src/functions').filter((path) => path.endsWith('.fn.ts'));
  importsOf.get(FINDS_FUNCTIONS)?.push(...functions);
  const tests = FOLDERS.flatMap((folder) => filesIn(root, folder)).filter((path) =>
    path.endsWith('.test.ts'),
  );
  return new Map(tests.map((test) => [test, reached(test, importsOf)]));
}

/**
 * Tests in rounds, the nearest first, so that most changes are noticed before the far and slow tests are started: those of
 * the rooms themselves, those of other rooms and of functions, and the laws and the second engine.
 * @param {string[]} tests @param {string[]} paths the files that are changed @returns {string[][]}
 */
export function rounds(tests, paths) {
  const rooms = new Set(paths.map((path) => mirrored(path).split('/').slice(0, 3).join('/')));
  const roundOf = (test) => {
    if (rooms.has(test.split('/').slice(0, 3).join('/'))) return 0;
    return /^test\/(laws|reference)\//.test(test) ? 2 : 1;
  };
  return [0, 1, 2].map((round) => tests.filter((test) => roundOf(test) === round));
}

/** The test that stands where a file of core does. */
export function mirrored(path) {
  return path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
}

function reached(test, importsOf) {
  const found = new Map([[test, 0]]);
  for (const [path, distance] of found)
    for (const next of importsOf.get(path) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  return found;
}

/** The files that a file imports more of than types. */
function imported(root, path) {
  const matches = [...readFileSync(join(root, path), 'utf8').matchAll(IMPORT)];
  return matches.flatMap(([, type, target]) => {
    if (type !== undefined) return [];
    const bare = join(dirname(path), target).split(sep).join('/').replace(/\.js$/, '');
    return [`${bare}.ts`, `${bare}/index.ts`].filter((path) => existsSync(join(root, path))).slice(0, 1);
  });
}

/** The TypeScript files in a folder and below, as paths from the root. */
export function filesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((own) => own.isFile() && own.name.endsWith('.ts'))
    .map((own) =>
      relative(root, join(own.parentPath ?? own.path, own.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}
