// @ts-check
/**
 * The screens that README and docs show, in the order in which one leads to the next. The pictures are taken on this tour,
 * and a test walks it to see that they show what the screens show today.
 */
const PATIENCE = 120_000;
/** What comes a moment later is there by then. */
const SETTLED = 700;
/** Ages of prices are said on the screens: the tour is always made on this day. */
const DAY = new Date('2026-12-01T09:00:00Z');

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/** The pane beside a new workbook. @param {Page} page @param {string} address @returns {Promise<Frame>} */
async function open(page, address) {
  page.setDefaultTimeout(PATIENCE);
  page.setDefaultNavigationTimeout(PATIENCE);
  await page.clock.setFixedTime(DAY);
  // What a page keeps when it goes is thrown away before the next one opens.
  await page.addInitScript(() => {
    const window = /** @type {Window} */ (document.defaultView);
    if (window.parent !== window) return;
    window.sessionStorage.clear();
    window.localStorage.clear();
  });
  await page.goto(address);
  await page.waitForSelector('html[data-ready=yes]', { timeout: PATIENCE });
  const frame = page.frames().find((own) => own.url().includes('/add-in/'));
  if (!frame) throw new Error('The page has no frame for the add-in.');
  await frame.waitForSelector('.screen');
  return frame;
}

/** @param {Frame} frame @param {string} name */
const press = (frame, name) => frame.getByRole('button', { name, exact: true }).first().click();

/** Goes to a screen by its tab, or by the menu at the end of the row. @param {Frame} frame @param {string[]} way */
async function go(frame, ...way) {
  // The row of tabs keeps a hidden copy of what had no room.
  for (const name of way)
    await frame
      .locator('nav')
      .getByRole('button', { name, exact: true })
      .locator('visible=true')
      .last()
      .click();
  await frame.evaluate(() => document.querySelector('.screen')?.scrollTo(0, 0));
}

/** @param {Frame} frame */
async function runSimulation(frame) {
  await go(frame, 'Plan', 'Risk');
  await press(frame, 'Add an uncertain input');
  await frame.getByLabel('Low', { exact: true }).fill('40,000');
  await frame.getByLabel('High', { exact: true }).fill('65,000');
  await press(frame, 'Run the simulation');
  await frame.waitForSelector('.results');
  await frame.evaluate(() => document.querySelector('.results')?.scrollIntoView());
}

/** @param {Frame} frame */
async function derive(frame) {
  await go(frame, 'Compare');
  await frame.locator('.ranking .offer').first().click();
  await frame.evaluate(() => {
    for (const own of document.querySelectorAll('#screen details')) own.setAttribute('open', '');
  });
  await frame
    .getByRole('button', { name: /^Every figure of/ })
    .first()
    .click();
}

/** @param {Frame} frame */
async function planModel(frame) {
  await go(frame, 'Insert');
  await frame
    .getByRole('button', { name: /^Insert whole model/ })
    .first()
    .click();
  await frame.getByRole('button', { name: 'Create sheets' }).waitFor({ timeout: PATIENCE });
}

/** @param {Page} page @param {Frame} frame */
async function build(page, frame) {
  await press(frame, 'Create sheets');
  await frame
    .getByText(/verified/)
    .first()
    .waitFor({ timeout: PATIENCE });
  await page
    .getByText(/^Compare( 2)?$/)
    .last()
    .click();
}

/** Pictures in the order in which one leads to the next: of the pane, or of the whole page. */
const PICTURES = /** @type {const} */ ([
  ['workbench-compare', 'page', (/** @type {Frame} */ frame) => go(frame, 'Compare')],
  ['pane-compare', 'pane', (/** @type {Frame} */ frame) => go(frame, 'Compare')],
  [
    'pane-compare-chart',
    'pane',
    (/** @type {Frame} */ frame) =>
      frame.evaluate(() => document.querySelector('.chart')?.closest('section')?.scrollIntoView()),
  ],
  ['pane-derivation', 'pane', derive],
  ['pane-traffic', 'pane', (/** @type {Frame} */ frame) => go(frame, 'Inputs', 'Traffic')],
  [
    'pane-offers-form',
    'pane',
    async (/** @type {Frame} */ frame) => {
      await go(frame, 'Inputs', 'Offers');
      await frame.locator('.offer-toggle').nth(2).click();
    },
  ],
  ['pane-forecast', 'pane', (/** @type {Frame} */ frame) => go(frame, 'Plan', 'Forecast')],
  ['pane-risk', 'pane', runSimulation],
  [
    'pane-scenarios-kept',
    'pane',
    async (/** @type {Frame} */ frame) => {
      await go(frame, 'Scenarios');
      await press(frame, 'Base');
      await frame.locator('.kept li').first().waitFor();
    },
  ],
  ['pane-insert-plan', 'pane', planModel],
  ['model-compare', 'page', (/** @type {Frame} */ frame, /** @type {Page} */ page) => build(page, frame)],
  [
    'pane-functions-form',
    'pane',
    async (/** @type {Frame} */ frame) => {
      await go(frame, 'More', 'Functions');
      await frame.locator('#screen details > summary').first().click();
    },
  ],
  ['pane-help', 'pane', (/** @type {Frame} */ frame) => go(frame, 'More', 'Help')],
  ['pane-settings', 'pane', (/** @type {Frame} */ frame) => go(frame, 'More', 'Settings')],
]);

/** What the pane and the tabs of the sheets say. @param {Page} page @param {Frame} frame */
async function spoken(page, frame) {
  const pane = await frame.evaluate(() => document.querySelector('#pane')?.textContent ?? '');
  const tabs = await page.evaluate(
    () => document.querySelector('[data-u-comp=slide-tab-bar]')?.textContent ?? '',
  );
  return `${pane}\n${tabs}`;
}

/** The same, once it says nothing new for a while. @param {Page} page @param {Frame} frame */
async function contentOf(page, frame) {
  let before = '';
  for (;;) {
    const now = await spoken(page, frame);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(SETTLED);
  }
}

/**
 * Walks the tour. @param {Page} page @param {string} address
 * @param {(name: string, of: 'page' | 'pane', content: string) => Promise<void>} seen
 */
async function walk(page, address, seen) {
  const frame = await open(page, `${address}?paneWidth=350`);
  for (const [name, of, show] of PICTURES) {
    await show(frame, page);
    await seen(name, of, await contentOf(page, frame));
  }
  const blank = await open(page, `${address}?workbook=blank&paneWidth=350`);
  await seen('pane-first-run', 'pane', await contentOf(page, blank));
}

module.exports = { go, open, press, walk };
