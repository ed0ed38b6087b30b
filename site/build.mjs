/**
 * `npm run site`: the documentation as a static site in dist-site, searchable without a server. Pages are those of docs and
 * of the root; the reference is cut into a page a function.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './pages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** @param {string} command @param {string[]} words */
function run(command, words) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, words, { cwd: HERE, stdio: 'inherit', shell });
  if (status !== 0) process.exit(1);
}

if (!existsSync(join(HERE, 'node_modules', 'vitepress'))) run('npm', ['ci', '--no-audit', '--no-fund']);
await writePages();
run('npx', ['--no-install', 'vitepress', 'build', '.']);
