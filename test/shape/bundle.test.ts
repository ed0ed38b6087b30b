import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { CATALOGUE } from '../../src/core/catalogue/index.js';
import { functionFiles, readFunctions } from '../../scripts/functions-metadata.cjs';
import { ROOT } from '../../scripts/root.cjs';

const read = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');

/** The ids that scripts associate where there is nothing but CustomFunctions: no window, no document. */
function associatedBy(scripts: readonly string[]): string[] {
  const ids: string[] = [];
  class HostError {}
  const CustomFunctions = {
    associate: (id: string, body: unknown) => {
      expect(typeof body).toBe('function');
      ids.push(id);
    },
    Error: HostError,
  };
  const world = createContext({ CustomFunctions });
  for (const script of scripts) runInContext(read(script), world);
  return ids.sort();
}

describe('what npm run build wrote', () => {
  const ids = readFunctions('').map(({ id }) => id);

  test('functions.js, offers.js, studies.js, plans.js and evidence.js register every function, and need nothing but CustomFunctions', () => {
    expect(associatedBy(['functions.js', 'offers.js', 'studies.js', 'plans.js', 'evidence.js'])).toEqual(ids);
    expect(ids).toHaveLength(functionFiles().length);
  });

  test.each([
    { scripts: ['functions.js'], folders: ['functions'] },
    { scripts: ['functions.js', 'offers.js'], folders: ['functions', 'offer'] },
    { scripts: ['functions.js', 'offers.js', 'studies.js'], folders: ['functions', 'offer', 'study'] },
  ])('$scripts register those of $folders, and need no script after them', ({ scripts, folders }) => {
    const own = readFunctions('').filter(({ file }) => folders.includes(basename(dirname(file))));
    expect(associatedBy(scripts)).toEqual(own.map(({ id }) => id));
    expect(own.length).toBeLessThan(ids.length);
  });

  test('catalogue.js leaves every vendor on one global, and needs nothing', () => {
    const world = createContext({});
    runInContext(read('catalogue.js'), world);
    expect(Object.keys(world)).toEqual(['meterwiseCatalogue']);
    const names = runInContext('meterwiseCatalogue.map(({ name }) => name)', world) as string[];
    expect([...names]).toEqual(CATALOGUE.map(({ name }) => name));
    for (const name of names) expect(read('functions.js')).not.toContain(`"${name}"`);
  });

  test('functions.json names the same functions, each with a help page', () => {
    const metadata = JSON.parse(read('functions.json')) as { functions: { id: string; helpUrl: string }[] };
    expect(metadata.functions.map(({ id }) => id)).toEqual(ids);
    for (const { id, helpUrl } of metadata.functions) {
      expect(new URL(helpUrl).pathname.endsWith(`/help/${id}.html`)).toBe(true);
      expect(read(`help/${id}.html`)).toContain(`METER.${id}`);
    }
  });

  test('a help page asks no other server for anything', () => {
    for (const name of [...ids, 'index'])
      expect(read(`help/${name}.html`)).not.toMatch(/(src|href)="?https?:/);
  });

  test('the page loads office.js, then the catalogue, then the functions in their order, then the pane, then what it does not wait for', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]*src="?([^" >]+)/g)].map(
      ([, source]) => source,
    );
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'catalogue.js',
      'functions.js',
      'offers.js',
      'studies.js',
      'taskpane.js',
      'plans.js',
      'evidence.js',
    ]);
    expect(read('taskpane.html')).not.toMatch(/<script[^>]*(defer|async)/);
  });

  test('everything that the manifest points to is there', () => {
    const addresses = [...read('manifest.xml').matchAll(/Value="(https:[^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    const base = addresses.find((url) => url.endsWith('/taskpane.html'))?.replace('/taskpane.html', '') ?? '';
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((url) => !existsSync(join(ROOT, 'dist', url.replace(base, ''))))).toEqual([]);
  });
});
