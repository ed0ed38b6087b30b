import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.cjs';

const outer = mkdtempSync(join(tmpdir(), 'meterwise-serve-'));
const folder = join(outer, 'site');
mkdirSync(join(folder, 'add-in'), { recursive: true });
writeFileSync(join(outer, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<p>grid</p>');
writeFileSync(join(folder, 'add-in', 'taskpane.html'), '<p>pane</p>');

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(folder, 0);
});
afterAll(() => site.close());

/** Asks for a path exactly as written: fetch would tidy up the dots. */
function statusOf(path: string, method = 'GET'): Promise<number> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('serves its folder and nothing beside it', async () => {
  expect(await (await fetch(site.address)).text()).toBe('<p>grid</p>');
  const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/add-in/..%2f..%2fsecret.txt', '/missing.js'];
  expect(await Promise.all(paths.map((path) => statusOf(path)))).toEqual([404, 404, 404, 404]);
  expect(await statusOf('/', 'POST')).toBe(405);
});

test("the add-in's page allows no inline style or script; the page around it only styles", async () => {
  const policy = async (path: string) =>
    (await fetch(new URL(path, site.address))).headers.get('content-security-policy') ?? '';
  expect(await policy('add-in/taskpane.html')).not.toContain('unsafe');
  expect(await policy('')).toContain("script-src 'self';");
  expect(await policy('')).not.toContain('unsafe-eval');
});

test('a busy port moves on to the next free one', async () => {
  const blocker = createServer();
  const port = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
  });
  const moved = await serve(folder, port);
  expect(Number(new URL(moved.address).port)).toBeGreaterThan(port);
  await moved.close();
  await new Promise((resolve) => blocker.close(resolve));
});
