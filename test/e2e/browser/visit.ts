import type { Frame, Page } from 'playwright-core';

const OPENING = 60_000;
/** A page of the workbench's own origin on which nothing runs, so that nothing is kept when it goes. */
const EMPTY = 'empty';

/** The add-in's page inside the workbench. */
export function addInIn(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes('/add-in/'));
  if (!found) throw new Error('The page has no frame for the add-in.');
  return found;
}

/** Goes to an address of the workbench, with what this tab keeps; gives the add-in's page. */
export async function goToWorkbench(page: Page, address: string): Promise<Frame> {
  await page.goto(address, { timeout: OPENING });
  await page.waitForSelector('html[data-ready=yes]', { timeout: OPENING });
  return addInIn(page);
}

/** The same on a machine that keeps nothing: as after starting over, and opened only once. */
export async function visitAnew(
  { page, address }: { readonly page: Page; readonly address: string },
  search: string,
): Promise<Frame> {
  // A workbook is kept when its page goes: it is thrown away after that, and before the next one opens.
  await page.route(address + EMPTY, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(address + EMPTY);
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  return goToWorkbench(page, address + search);
}
