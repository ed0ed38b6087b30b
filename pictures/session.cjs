// @ts-check
/** The animated picture of the README: a stranger's first minute, from a blank workbook to a comparison in its cells. */
const { writeFileSync } = require('node:fs');
const { open, press } = require('./tour.cjs');

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

const VIEW = { width: 1000, height: 620 };
/** Milliseconds that a step stays: to see what happened, and to read what came of it. */
const SEEN = 700;
const READ = 2600;
const COLOURS = 96;

/** @param {Frame} frame @param {string} label @param {string} text */
const type = (frame, label, text) =>
  frame.getByRole('textbox', { name: label, exact: true }).last().fill(text);

/** @type {readonly (readonly [number, (frame: Frame, page: Page) => Promise<unknown>])[]} */
const STEPS = [
  [READ, async () => undefined],
  [SEEN, (frame) => press(frame, 'Compare quotes')],
  [SEEN, (frame) => type(frame, 'Conversations a month', '18,000')],
  [SEEN, (frame) => type(frame, 'Resolution rate (ρ)', '58')],
  [SEEN, (frame) => press(frame, 'Offers')],
  [SEEN, (frame) => press(frame, 'From scratch')],
  [SEEN, (frame) => press(frame, 'Per resolved issue')],
  [SEEN, (frame) => type(frame, 'Rate', '0.99')],
  [SEEN, (frame) => press(frame, 'From scratch')],
  [SEEN, (frame) => press(frame, 'Per conversation')],
  [SEEN, (frame) => type(frame, 'Rate', '0.50')],
  [READ, (frame) => press(frame, 'Compare')],
  [SEEN, (frame) => press(frame, 'Insert')],
  [
    READ,
    async (frame, page) => {
      await press(frame, 'Insert comparison');
      await frame.getByRole('button', { name: 'Create sheets' }).click();
      await frame
        .getByText(/verified/)
        .first()
        .waitFor();
      await page.getByText('Compare', { exact: true }).last().click();
    },
  ],
];

/** @param {Page} page @param {string} address @param {string} path */
async function recordSession(page, address, path) {
  const { default: sharp } = await import('sharp');
  await page.setViewportSize(VIEW);
  const frame = await open(page, `${address}?workbook=blank&paneWidth=350`);
  const frames = [];
  for (const [, act] of STEPS) {
    await act(frame, page);
    await page.waitForTimeout(SEEN);
    frames.push(await page.screenshot());
  }
  const animation = sharp(frames, { join: { animated: true } }).gif({
    delay: STEPS.map(([stays]) => stays),
    colours: COLOURS,
    dither: 0,
    interFrameMaxError: 4,
    loop: 0,
  });
  writeFileSync(path, await animation.toBuffer());
  console.log('session');
}

module.exports = { recordSession };
