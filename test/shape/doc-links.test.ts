import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';

/** Every page that people read leads to what is there: files, pictures, headings. */

const inFolder = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const PAGES = [
  ...readdirSync(ROOT),
  ...inFolder('docs'),
  'src/core/README.md',
  'src/core/catalogue/README.md',
].filter((file) => file.endsWith('.md'));
const LINK = /\]\(([^)\s]+)\)/g;

/** The anchors of a page, as a forge makes them of its headings. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function deadLinks(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), decodeURI(path));
      if (!existsSync(file)) return true;
      return (
        anchor !== undefined && file.endsWith('.md') && !anchors(readFileSync(file, 'utf8')).includes(anchor)
      );
    })
    .map((target) => `${relative('', page)}: ${target}`);
}

test('no link of a page is dead', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  expect(PAGES.flatMap(deadLinks)).toEqual([]);
});

test('anchors are made as a forge makes them', () => {
  expect(anchors('# How it is checked\n## `npm run proofs`\n### A–B, and C')).toEqual([
    'how-it-is-checked',
    'npm-run-proofs',
    'ab-and-c',
  ]);
});
