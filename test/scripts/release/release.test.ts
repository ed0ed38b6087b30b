import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { archive, checksums } from '../../../scripts/release/archive.cjs';
import { settled } from '../../../scripts/release/bill-of-materials.cjs';
import {
  INSTALL,
  REMOVE,
  VERIFY,
  WEB_CLICKS,
  isTrusted,
  opening,
} from '../../../scripts/release/excel-steps.cjs';
import { HOSTING_FILES } from '../../../scripts/release/hosting.cjs';
import { ADD_IN_HEADERS } from '../../../scripts/site-headers.cjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = { 'site/b.js': bytes('two'), 'site/a.js': bytes('one'), 'manifest.xml': bytes('<x/>') };

describe('an archive', () => {
  test('holds the files in a folder of its own', () => {
    const unpacked = unzipSync(archive(FILES, 'meterwise-1.0.0'));
    expect(Object.keys(unpacked)).toEqual([
      'meterwise-1.0.0/manifest.xml',
      'meterwise-1.0.0/site/a.js',
      'meterwise-1.0.0/site/b.js',
    ]);
    expect(unpacked['meterwise-1.0.0/site/b.js']).toEqual(bytes('two'));
  });

  test('is the same bytes whatever the order of the files, the day or the zone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'meterwise-archive-'));
    const script = join(folder, 'digest.cjs');
    const places = {
      archive: require.resolve('../../../scripts/release/archive.cjs'),
      files: { 'manifest.xml': '<x/>', 'site/a.js': 'one', 'site/b.js': 'two' },
    };
    writeFileSync(
      script,
      `const { archive, digest } = require(${JSON.stringify(places.archive)});
      const files = Object.entries(${JSON.stringify(places.files)}).map(([path, text]) => [path, new TextEncoder().encode(text)]);
      console.log(digest(archive(Object.fromEntries(files), 'm')));`,
    );
    const elsewhere = spawnSync(process.execPath, [script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const own = createHash('sha256').update(archive(FILES, 'm')).digest('hex');
    expect(elsewhere.stdout.trim()).toBe(own);
  });

  test('comes with checksums that say what is in each file', () => {
    const one = createHash('sha256').update('one').digest('hex');
    expect(checksums(FILES).split('\n')[1]).toBe(`${one}  site/a.js`);
  });
});

test('the bill of materials forgets the run that made it, and nothing else', () => {
  const told = {
    bomFormat: 'CycloneDX',
    serialNumber: 'urn:uuid:1',
    metadata: {
      timestamp: 'now',
      tools: [{ name: 'cli' }],
      component: { name: 'a-folder', version: '1.0.0' },
    },
    components: [{ name: 'decimal.js' }],
  };
  expect(JSON.parse(settled(JSON.stringify(told), 'meterwise'))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'meterwise', version: '1.0.0' } },
    components: [{ name: 'decimal.js' }],
  });
});

describe('hosting', () => {
  const policy = ADD_IN_HEADERS['Content-Security-Policy'];

  test('the policy lets the page send to its own address only, and run no code but its own and office.js', () => {
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain('unsafe');
  });

  test.each(Object.entries(HOSTING_FILES))('%s says every header', (_path, text) => {
    const plain = text.replaceAll('&quot;', '"').replaceAll('\\"', '"');
    for (const [name, value] of Object.entries(ADD_IN_HEADERS)) {
      expect(plain).toContain(name);
      expect(plain).toContain(value);
    }
  });

  test('quotes stand inside values of the file of IIS as its form asks', () => {
    const values = [
      ...(HOSTING_FILES['site/web.config'] ?? '').matchAll(/<add name="[^"<]+" value="([^"<]*)" \/>/g),
    ];
    expect(values).toHaveLength(Object.keys(ADD_IN_HEADERS).length);
  });
});

describe('into Excel', () => {
  test('Excel is opened where there can be one; elsewhere the clicks name the manifest', () => {
    expect(opening('win32', 'm.xml')?.slice(3)).toEqual(['sideload', 'm.xml', 'desktop', '--app', 'Excel']);
    expect(opening('darwin', 'm.xml')).toEqual(opening('win32', 'm.xml'));
    expect(opening('linux', 'm.xml')).toBeUndefined();
    expect(WEB_CLICKS('/here/manifest.xml')).toContain('/here/manifest.xml');
  });

  test('a certificate is trusted where its tool says so, however that ended', () => {
    expect(isTrusted('You have trusted access to https://localhost.\nCertificate: localhost.crt')).toBe(true);
    expect(isTrusted('You need to install certificates for trusted access to https://localhost.')).toBe(
      false,
    );
    expect(isTrusted('')).toBe(false);
  });

  test('what is installed is what is removed, the registration first, of pinned versions', () => {
    const removed = REMOVE('win32', 'm.xml').map(({ step }) => step);
    expect(REMOVE('linux', 'm.xml').map(({ step }) => step)).toEqual(removed.slice(1));
    expect(removed.map((step) => step[3])).toEqual(['unregister', 'uninstall']);
    expect(removed.at(-1)?.[2]).toBe(INSTALL[2]);
    for (const step of [INSTALL, VERIFY, ...removed]) expect(step[2]).toMatch(/@\d+\.\d+\.\d+$/);
  });
});
