import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../pictures/looks.cjs';
import { walk } from '../../pictures/tour.cjs';
import { ROOT } from '../../scripts/root.cjs';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';

/** What `npm run pictures` noted of each picture when it was taken. */
const TAKEN = JSON.parse(readFileSync(join(ROOT, 'docs', 'images', 'pictures.json'), 'utf8')) as Record<
  string,
  string
>;

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
}, 240_000);
afterAll(() => open.close());

test('the pictures of the docs show the screens as they are; `npm run pictures` takes them anew', async () => {
  const shown: Record<string, string> = {};
  await walk(open.page, open.address, (name, _of, content) => {
    shown[name] = fingerprint(content);
    return Promise.resolve();
  });
  expect(shown).toEqual(TAKEN);
}, 240_000);
