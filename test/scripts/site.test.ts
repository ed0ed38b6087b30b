import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';

/** The settings of the site are bundled with all that they import, and their bundler takes no CommonJS that requires node. */
test('what the settings of the site import is modules of their own, of node and of the site’s program', () => {
  const importsOf = (file: string) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
      ([, named, called]) => named ?? called ?? '',
    );
  const found = ['site/.vitepress/config.mjs', 'site/pages.mjs'].flatMap(importsOf);
  expect(found).toContain('../pages.mjs');
  expect(found.filter((own) => !/^node:|\.mjs$|^vitepress$/.test(own))).toEqual([]);
});
