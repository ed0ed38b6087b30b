import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Where tests of core stand, the quickest first. */
const FOLDERS = ['test/core', 'test/golden', 'test/laws', 'test/reference'];
const IMPORT = /\b(import|export)(\s+type)?\s[^;']*?\bfrom\s+'(\.{1,2}\/[^']+)'/g;
/** Tests of the whole spine, for its rooms: they notice what no test of a part does. */
const OF_THE_SPINE = ['test/golden/golden.test.ts', 'test/reference/differential.test.ts'];
const SPINE = ['exact', 'grid', 'traffic', 'meter', 'terms', 'curve', 'invoice', 'metric'];

/**
 * The tests that are a file's own, the quickest first: its mirrored test, every test that imports it, the mirrored tests
 * of the files of its folder's room that import it (its doors), and for rooms of the spine the tests of the whole spine.
 * @param {string} root @param {string} file a path from the root, with slashes
 */
export function testsOf(root, file) {
  const importersOf = importers(root);
  const imports = importersOf.get(file) ?? [];
  const doors = imports.filter((own) => own.startsWith('src/core/'));
  const room = file.split('/')[2] ?? '';
  const own = [mirrored(file), ...imports.filter(isTest), ...doors.map(mirrored)];
  const spine = SPINE.includes(room) ? OF_THE_SPINE : [];
  const tests = [...new Set([...own, ...spine])].filter((path) => existsSync(join(root, path)));
  const place = (path) =>
    path === mirrored(file) ? -1 : FOLDERS.findIndex((folder) => path.startsWith(folder));
  return tests.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

const isTest = (path) => path.endsWith('.test.ts');
const mirrored = (path) => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');

/** For every file of core and its tests the files that import more of it than types. */
function importers(root) {
  const found = new Map();
  for (const path of ['src/core', ...FOLDERS].flatMap((folder) => filesIn(root, folder))) {
    for (const [, , type, target] of readFileSync(join(root, path), 'utf8').matchAll(IMPORT)) {
      if (type !== undefined) continue;
      const bare = join(dirname(path), target).split(sep).join('/').replace(/\.js$/, '');
      const imported = existsSync(join(root, `${bare}.ts`)) ? `${bare}.ts` : bare;
      found.set(imported, [...(found.get(imported) ?? []), path]);
    }
  }
  return found;
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
