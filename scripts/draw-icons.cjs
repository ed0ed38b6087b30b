// @ts-check
/**
 * Draws the icons of the add-in: a dial over three rising bars, one for each meter, the last one lit.
 * The shapes are described once, in a square of side 1; each pixel is the mean of 8 × 8 samples.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { encodePng } = require('./png.cjs');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const SAMPLES = 8;

/** @typedef {readonly [red: number, green: number, blue: number]} Colour */
/** @typedef {{ left: number, top: number, right: number, bottom: number, radius: number }} Box */
/** @type {Record<'teal' | 'amber' | 'white', Colour>} */
const COLOURS = { teal: [10, 88, 84], amber: [255, 179, 46], white: [255, 255, 255] };

/** @type {Box} */
const PLATE = { left: 0, top: 0, right: 1, bottom: 1, radius: 0.2 };
/**
 * On sixteenths, so that the bars are sharp in the smallest icon.
 * @type {{ box: Box, colour: Colour }[]}
 */
const BARS = [
  { box: { left: 0.25, top: 0.625, right: 0.375, bottom: 0.8125, radius: 0.03 }, colour: COLOURS.white },
  { box: { left: 0.4375, top: 0.5, right: 0.5625, bottom: 0.8125, radius: 0.03 }, colour: COLOURS.white },
  { box: { left: 0.625, top: 0.375, right: 0.75, bottom: 0.8125, radius: 0.03 }, colour: COLOURS.amber },
];
const DIAL = { x: 0.5, y: 0.56, inner: 0.375, outer: 0.445, lowest: 0.6 };

/** Is the point inside the box, its corners rounded? @param {number} x @param {number} y @param {Box} box */
function isInBox(x, y, { left, top, right, bottom, radius }) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Is the point on the arc of the dial? @param {number} x @param {number} y */
function isOnDial(x, y) {
  const distance = Math.hypot(x - DIAL.x, y - DIAL.y);
  return y <= DIAL.lowest && distance >= DIAL.inner && distance <= DIAL.outer;
}

/** The colour at a point, or undefined outside the plate. @param {number} x @param {number} y */
function colourAt(x, y) {
  if (!isInBox(x, y, PLATE)) return undefined;
  const bar = BARS.find(({ box }) => isInBox(x, y, box));
  if (bar) return bar.colour;
  return isOnDial(x, y) ? COLOURS.white : COLOURS.teal;
}

/**
 * The pixels of the icon, red, green, blue and alpha, row by row.
 * @param {number} size pixels a side
 */
function drawIcon(size) {
  const pixels = new Uint8Array(size * size * 4);
  const step = 1 / (size * SAMPLES);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % size) * SAMPLES + (sample % SAMPLES) + 0.5) * step;
      const y = (Math.floor(pixel / size) * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
      const colour = colourAt(x, y);
      if (!colour) continue;
      covered += 1;
      colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
    const parts = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
    pixels.set([...parts, Math.round((255 * covered) / SAMPLES ** 2)], pixel * 4);
  }
  return pixels;
}

if (require.main === module) {
  const folder = join(__dirname, '..', 'assets');
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(join(folder, `icon-${size}.png`), encodePng(size, drawIcon(size)));
}

module.exports = { SIZES, drawIcon };
