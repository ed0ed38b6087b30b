import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where the pages stand before they are built, laid out as in the project, so that links between them hold. */
export const PAGES = join(ROOT, 'site', 'pages');
const OF_ROOT = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];
const REFERENCE = 'docs/reference/functions.md';
const FUNCTION = /^## METER\.(.+)$/m;

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, ...file.split(sep)))
    .filter((file) => statSync(join(ROOT, file)).isFile());

/** Every page of the project, by its path in it. */
export function sources() {
  const catalogue = 'src/core/catalogue/README.md';
  return [...OF_ROOT, ...filesIn('docs'), catalogue];
}

/** The reference, a page a function. */
export function functionPages(text = readFileSync(join(ROOT, REFERENCE), 'utf8')) {
  const [, ...parts] = text.split(/^(?=## METER\.)/m);
  return parts.map((part) => {
    const name = FUNCTION.exec(part)?.[1] ?? '';
    return { name, text: part.replace(FUNCTION, `# METER.${name}`) };
  });
}

/** Links as the site has them: a function to its own page, and of a link to what is no page only the words. */
function linked(text, from, known) {
  return text.replace(/(?<!!)\[([^\]]+)\]\(([^)#\s]+)(?:#([^)\s]*))?\)/g, (whole, words, target, place) => {
    if (/^[a-z]+:/.test(target)) return whole;
    const path = posix.join(posix.dirname(from), target);
    if (path === REFERENCE && place)
      return `[${words}](${posix.dirname(target)}/${place.replace('meter', '')}.md)`;
    return known.has(path) ? whole : `${words} (\`${path}\`)`;
  });
}

/** The guide to the functions leads to the page of each. */
function withFunctionsLinked(text, names) {
  return text.replace(/`([A-Z_]+)`/g, (whole, name) =>
    names.has(name) ? `[${whole}](../reference/${name.toLowerCase()}.md)` : whole,
  );
}

/** The sample workbooks, which the site serves as files beside its pages. */
async function writeSamples() {
  // Required, not imported: the settings of the site import this file, too, and are bundled with all that it imports.
  const { sampleWorkbooks } = createRequire(import.meta.url)('../scripts/release/sample-workbook.cjs');
  const folder = join(PAGES, 'public');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await sampleWorkbooks())) {
    writeFileSync(join(folder, name), bytes);
  }
}

/** Writes the pages of the site anew. */
export async function writePages() {
  rmSync(PAGES, { recursive: true, force: true });
  const files = sources();
  const known = new Set(files);
  for (const file of files) {
    const to = join(PAGES, file);
    mkdirSync(dirname(to), { recursive: true });
    if (!file.endsWith('.md')) cpSync(join(ROOT, file), to);
    else writeFileSync(to, linked(readFileSync(join(ROOT, file), 'utf8'), file, known));
  }
  await writeSamples();
  const folder = join(PAGES, dirname(REFERENCE));
  const pages = functionPages();
  for (const { name, text } of pages) writeFileSync(join(folder, `${name.toLowerCase()}.md`), text);
  const guide = join(PAGES, 'docs', 'guide', 'functions.md');
  const names = new Set(pages.map(({ name }) => name));
  writeFileSync(guide, withFunctionsLinked(readFileSync(guide, 'utf8'), names));
  const list = pages.map(({ name }) => `- [METER.${name}](${name.toLowerCase()}.md)`);
  writeFileSync(join(PAGES, REFERENCE), `# Functions\n\n${list.join('\n')}\n`);
}
