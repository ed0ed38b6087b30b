import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';
import product from '../package.json';
import shortcuts from '../shortcuts.json';
import { LOCAL, addressManifest, readAddress } from '../scripts/address.cjs';
import { FUNCTION_LANGUAGES } from '../scripts/functions-languages.cjs';
import { decodePng } from '../scripts/png.cjs';
import { insert as arabic } from '../src/messages/ar/insert.js';
import { insert as german } from '../src/messages/de/insert.js';

const ROOT = join(__dirname, '..');
const FILE = join(ROOT, 'manifest.xml');

/** An element as the reader gives it: attributes under `$`, children by name, text as a string. */
type Element = { readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };
type Found = { readonly path: string; readonly element: Element };

/** Every element below, with the names that lead to it, in document order within a name. */
function walk(element: Element, path: string): Found[] {
  const children = Object.entries(element).filter(([name]) => name !== '$');
  return children.flatMap(([name, list]) =>
    (list as unknown[]).flatMap((child) => {
      const found = typeof child === 'object' && child !== null ? (child as Element) : {};
      return [{ path: `${path}/${name}`, element: found }, ...walk(found, `${path}/${name}`)];
    }),
  );
}

let elements: Found[];
const attributes = (name: string, ending = ''): string[] =>
  elements.filter(({ path }) => path.endsWith(ending)).flatMap(({ element }) => element.$?.[name] ?? []);
const resources = (): Map<string, string> =>
  new Map(
    elements
      .filter(({ path }) => path.includes('/Resources/') && path.includes('/bt:'))
      .flatMap(({ element: { $ } }) => ($?.['id'] ? [[$['id'], $['DefaultValue'] ?? ''] as const] : [])),
  );

beforeAll(async () => {
  const xml: unknown = await new ManifestHandlerXml(FILE).parseXmlAsync();
  elements = walk((xml as { OfficeApp: Element }).OfficeApp, '');
});

describe('manifest.xml', () => {
  test('its version is the one of package.json', async () => {
    const info = await new ManifestHandlerXml(FILE).parseManifest();
    expect(info.version).toBe(`${product.version}.0`);
    expect(info.hosts).toEqual(['Workbook']);
    expect(info.officeAppType).toBe('TaskPaneApp');
  });

  test('every resid has its resource, and every resource is used', () => {
    const used = new Set(attributes('resid'));
    const given = [...resources().keys()];
    expect([...used].filter((id) => !given.includes(id))).toEqual([]);
    expect(given.filter((id) => !used.has(id))).toEqual([]);
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  });

  test('the runtime, the functions, the commands and every pane are one page that lives long', () => {
    const page = attributes('resid', '/Runtimes/Runtime');
    expect(page).toHaveLength(1);
    expect(attributes('lifetime', '/Runtimes/Runtime')).toEqual(['long']);
    expect(attributes('resid', '/Page/SourceLocation')).toEqual(page);
    expect(attributes('resid', '/FunctionFile')).toEqual(page);
    const panes = attributes('resid', '/Action/SourceLocation');
    expect(panes.length).toBeGreaterThan(0);
    expect(new Set(panes)).toEqual(new Set(page));
    expect(attributes('DefaultValue', '/DefaultSettings/SourceLocation')).toEqual([
      resources().get(page[0] ?? ''),
    ]);
  });

  test('every address is https, under the local one', () => {
    const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((value) => !value.startsWith(`${LOCAL}/`))).toEqual([]);
  });

  test('an icon said to be of a size is a PNG of that size; 16, 32 and 80 are there', () => {
    const icons = elements.filter(({ path }) => path.endsWith('/Icon/bt:Image'));
    const sizes = icons.map(({ element: { $ } }) => {
      const address = resources().get($?.['resid'] ?? '') ?? '';
      const { width, height } = decodePng(readFileSync(join(ROOT, address.slice(LOCAL.length))));
      expect([address, width, height]).toEqual([address, Number($?.['size']), Number($?.['size'])]);
      return width;
    });
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  });

  test('the icons of the store list are 32 and 64 pixels', () => {
    const sideOf = (address: string) =>
      decodePng(readFileSync(join(ROOT, address.slice(LOCAL.length)))).width;
    expect(attributes('DefaultValue', '/IconUrl').map(sideOf)).toEqual([32]);
    expect(attributes('DefaultValue', '/HighResolutionIconUrl').map(sideOf)).toEqual([64]);
  });

  test('support and help lead to a page that the build writes', () => {
    const help = `${LOCAL}/help/index.html`;
    expect(attributes('DefaultValue', '/SupportUrl')).toEqual([help]);
    const [resid] = attributes('resid', '/LearnMoreUrl');
    expect(resources().get(resid ?? '')).toBe(help);
    const written = readFileSync(join(ROOT, 'scripts', 'functions-assets-plugin.cjs'), 'utf8');
    expect(written).toContain("emit('help/index.html'");
  });

  test('it asks for the shared runtime, custom functions and ExcelApi 1.9', () => {
    const sets = elements.filter(({ path }) => path.endsWith('/Requirements/Sets/Set'));
    expect(Object.fromEntries(sets.map(({ element: { $ } }) => [$?.['Name'], $?.['MinVersion']]))).toEqual({
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.2',
      ExcelApi: '1.9',
    });
  });

  test('ids of groups and controls are unique', () => {
    const ids = attributes('id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('texts keep within what the schema allows: labels 125, tips 250 characters', () => {
    const texts = (kind: string) => attributes('DefaultValue', `/bt:${kind}/bt:String`);
    expect(texts('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
    expect(texts('LongStrings').filter((text) => text.length > 250)).toEqual([]);
  });
});

describe('the manifest in other languages', () => {
  const LOCALES = { 'de-de': german, 'ar-sa': arabic } as const;
  /** Names are the same in every language. */
  const NAMES = ['Functions.Namespace', 'Group.Label'];
  const overrides = (element: Element): readonly Element[] =>
    (element['bt:Override'] ?? element['Override'] ?? []) as readonly Element[];
  const inLocale = (locale: string) =>
    new Map(
      elements.flatMap(({ element }) => {
        const own = overrides(element).find(({ $ }) => $?.['Locale'] === locale);
        return own === undefined
          ? []
          : [[element.$?.['id'] ?? 'Description', own.$?.['Value'] ?? ''] as const];
      }),
    );
  const strings = () =>
    elements.filter(
      ({ path, element: { $ } }) =>
        path.endsWith('/bt:String') && $?.['id'] !== undefined && !NAMES.includes($['id']),
    );

  test.each(Object.keys(LOCALES))('every text has one for %s, within what the schema allows', (locale) => {
    const own = inLocale(locale);
    const wanting = strings().flatMap(({ path, element: { $ } }) => {
      const [id, english, most] = [$?.['id'] ?? '', $?.['DefaultValue'], path.includes('/Short') ? 125 : 250];
      const text = own.get(id) ?? '';
      return text === '' || text === english || text.length > most ? [id] : [];
    });
    expect(strings().length).toBeGreaterThan(20);
    expect(wanting).toEqual([]);
    expect(own.get('Description')?.length).toBeGreaterThan(0);
    expect(own.get('Description')?.length).toBeLessThanOrEqual(250);
  });

  test.each(Object.entries(LOCALES))(
    '%s: a button is called as in the pane',
    (locale, { pieces, share, shares }) => {
      const own = inLocale(locale);
      expect([
        own.get('InsertComparison.Label'),
        own.get('InsertModel.Label'),
        own.get('Share.Label'),
        own.get('Freeze.Label'),
        own.get('Convert.Label'),
        own.get('Restore.Label'),
        own.get('Repair.Label'),
      ]).toEqual([
        pieces.comparison.words,
        pieces.model.words,
        share,
        shares.freezeToValues.words,
        shares.convertToNative.words,
        shares.restoreLive.words,
        shares.repairFormulas.words,
      ]);
    },
  );

  test('each language in which functions are described has its file', () => {
    for (const language of FUNCTION_LANGUAGES) {
      const locale = Object.keys(LOCALES).find((own) => own.startsWith(language)) ?? '';
      expect(inLocale(locale).get('Functions.Metadata.Url')).toBe(`${LOCAL}/functions-${language}.json`);
    }
  });
});

describe('shortcuts.json', () => {
  test('the manifest leads to it', () => {
    expect(attributes('Url', '/ExtendedOverrides')).toEqual([`${LOCAL}/shortcuts.json`]);
  });

  test('every action has a name that tells it, and keys of its own', () => {
    const { actions } = shortcuts;
    expect(actions.map(({ id }) => id).sort()).toEqual(
      shortcuts.shortcuts.map(({ action }) => action).sort(),
    );
    expect(actions.filter(({ name, type }) => name.trim() === '' || type !== 'ExecuteFunction')).toEqual([]);
    for (const platform of ['default', 'mac'] as const) {
      const keys = shortcuts.shortcuts.map(({ key }) => key[platform]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  // What Microsoft advises against clashes; on a Mac, Ctrl with Option is what its screen reader listens for.
  test('keys are letters with three others held', () => {
    for (const { key } of shortcuts.shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key.mac).toBe(key.default.replace('Ctrl', 'Command'));
    }
  });
});

describe('commands', () => {
  /** What is named as a key of a table in commands.ts, or in what it spreads from the files beside it. */
  const associated = (): string[] => {
    const folder = join(ROOT, 'src', 'taskpane');
    const own = readFileSync(join(folder, 'commands.ts'), 'utf8');
    const beside = [...own.matchAll(/^import \{.*\} from '\.\/([\w/-]+)\.js'/gm)].map(([, name = '']) =>
      readFileSync(join(folder, `${name}.ts`), 'utf8'),
    );
    return [own, ...beside].flatMap((text) =>
      [...text.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name),
    );
  };

  test('every button of the ribbon, every entry of the context menu and every key has its function', () => {
    const named = elements.flatMap(({ element }) => {
      const names = element['FunctionName'] as readonly string[] | undefined;
      return names ?? [];
    });
    const wanted = new Set([...named, ...shortcuts.actions.map(({ id }) => id)]);
    expect(wanted).toContain('explainCell');
    expect([...wanted].filter((name) => !associated().includes(name))).toEqual([]);
  });

  test('a right click on a cell explains it or inserts a function', () => {
    const point = elements.filter(({ path }) => path.endsWith('/ExtensionPoint/OfficeMenu'));
    expect(point.map(({ element: { $ } }) => $?.['id'])).toEqual(['ContextMenuCell']);
    const entries = elements.filter(({ path }) => path.endsWith('/OfficeMenu/Control/Action'));
    expect(entries.map(({ element }) => element['FunctionName'])).toEqual([
      ['explainCell'],
      ['insertFunction'],
    ]);
  });
});

describe('the address of a build', () => {
  test('is the local one where METERWISE_URL is not set', () => {
    expect(readAddress({})).toBe(LOCAL);
  });

  test('loses the slash at its end', () => {
    expect(readAddress({ METERWISE_URL: 'https://example.com/meterwise/' })).toBe(
      'https://example.com/meterwise',
    );
  });

  test.each(['http://example.com', 'example.com', 'https://example.com/?a=1', 'https://example.com/#x'])(
    '%s is refused',
    (address) => {
      expect(() => readAddress({ METERWISE_URL: address })).toThrow('it must be an https address');
    },
  );

  test('replaces every local address of the manifest', () => {
    const manifest = addressManifest(readFileSync(FILE, 'utf8'), 'https://example.com/meterwise');
    expect(manifest).not.toContain(LOCAL);
    expect(manifest).toContain('https://example.com/meterwise/taskpane.html');
  });
});
