import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptional } from '../../scripts/complete-lockfile.cjs';
import product from '../../package.json';
import { ROOT } from '../../scripts/root.cjs';

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Parameters<typeof missingOptional>[0];
};

test('the lockfile names the packages of every system, or npm ci refuses it (npm run lockfile adds them)', () => {
  expect(missingOptional(lock.packages).map(({ name }) => name)).toEqual([]);
});

test('a package that is missing is noticed where Node.js would look for it', () => {
  const parent = { optionalDependencies: { one: '1.0.0', two: '1.0.0', three: '1.0.0' } };
  const packages = {
    '': {},
    'node_modules/a/node_modules/b': parent,
    'node_modules/a/node_modules/one': {},
    'node_modules/two': {},
    'node_modules/c/node_modules/three': {},
  };
  expect(missingOptional(packages).map(({ name }) => name)).toEqual(['three']);
});

test('every version in package.json is exact', () => {
  const versions = Object.values({ ...product.dependencies, ...product.devDependencies });
  expect(versions.filter((version) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
