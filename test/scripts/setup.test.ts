import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, isNewEnough } from '../../scripts/setup.cjs';

/** A project whose lockfile wants these packages and whose node_modules holds those. */
function projectWith(wanted: object, installed?: object): string {
  const root = mkdtempSync(join(tmpdir(), 'meterwise-setup-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

describe('setting up', () => {
  test.each([
    ['8.17.0', false],
    ['18.20.8', false],
    ['20.10.9', false],
    ['20.11.0', true],
    ['22.0.0', true],
  ])('Node.js %s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  const one = { 'node_modules/one': { version: '1.0.0' } };

  test('packages are installed where every version of the lockfile is there', () => {
    expect(isInstalled(projectWith(one, one))).toBe(true);
  });

  test('they are not where node_modules is missing, a package is missing, or a version differs', () => {
    expect(isInstalled(projectWith(one))).toBe(false);
    expect(isInstalled(projectWith(one, {}))).toBe(false);
    expect(isInstalled(projectWith(one, { 'node_modules/one': { version: '1.0.1' } }))).toBe(false);
  });

  test('a package for another system may be missing', () => {
    const other = { 'node_modules/other-system': { version: '1.0.0', optional: true } };
    expect(isInstalled(projectWith({ ...one, ...other }, one))).toBe(true);
  });
});
