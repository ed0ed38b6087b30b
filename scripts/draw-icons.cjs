// @ts-check
/**
 * Draws the icons of the add-in: its own, a dial over three rising bars, one for each meter, the last one lit; and one
 * for each command of the ribbon, on the same plate. The shapes are described once, in a square of side 1; each pixel
 * is the mean of 8 × 8 samples.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { encodePng } = require('./png.cjs');

/** The store and the group need all sizes, a command three. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const COMMAND_SIZES = [16, 32, 80];
const SAMPLES = 8;

/** @typedef {readonly [red: number, green: number, blue: number]} Colour */
/** @typedef {{ left: number, top: number, right: number, bottom: number, radius: number }} Box */
/** @typedef {(x: number, y: number) => boolean} Shape */
/** @type {Record<'teal' | 'amber' | 'white', Colour>} */
const COLOURS = { teal: [10, 88, 84], amber: [255, 179, 46], white: [255, 255, 255] };

/** @type {Box} */
const PLATE = { left: 0, top: 0, right: 1, bottom: 1, radius: 0.2 };
const DIAL = { x: 0.5, y: 0.56, inner: 0.375, outer: 0.445, lowest: 0.6 };

/** Half the width of a stroke. */
const STROKE = 0.055;

/** A box of sixteenths, so that its edges are sharp in the smallest icon. @param {number} left @param {number} top @param {number} right @param {number} bottom @returns {Shape} */
function box(left, top, right, bottom) {
  const own = { left: left / 16, top: top / 16, right: right / 16, bottom: bottom / 16, radius: 0.03 };
  return (x, y) => isInBox(x, y, own);
}

/** A straight stroke between two points, in sixteenths. @param {number} fromX @param {number} fromY @param {number} toX @param {number} toY @returns {Shape} */
function stroke(fromX, fromY, toX, toY) {
  const [ax, ay, bx, by] = [fromX / 16, fromY / 16, toX / 16, toY / 16];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  return (x, y) => {
    const along = Math.min(Math.max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0), 1);
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= STROKE;
  };
}

/** A ring, or the part of it that `keeps` lets through, in sixteenths. @param {number} centreX @param {number} centreY @param {number} radius @param {Shape} [keeps] @returns {Shape} */
function ring(centreX, centreY, radius, keeps = () => true) {
  return (x, y) =>
    keeps(x * 16, y * 16) && Math.abs(Math.hypot(x - centreX / 16, y - centreY / 16) - radius / 16) <= STROKE;
}

/**
 * The icons, each as shapes in a colour; the first that covers a point gives its colour.
 * @type {Record<string, readonly (readonly [Shape, Colour])[]>}
 */
const ICONS = {
  icon: [
    [box(4, 10, 6, 13), COLOURS.white],
    [box(7, 8, 9, 13), COLOURS.white],
    [box(10, 6, 12, 13), COLOURS.amber],
    [isOnDial, COLOURS.white],
  ],
  // A ranking: the cheapest lit.
  compare: [
    [box(3, 3, 8, 5), COLOURS.amber],
    [box(3, 7, 11, 9), COLOURS.white],
    [box(3, 11, 13, 13), COLOURS.white],
  ],
  // A sheet with its header.
  model: [
    [box(3, 3, 13, 6), COLOURS.amber],
    [box(3, 7, 7, 9), COLOURS.white],
    [box(8, 7, 13, 9), COLOURS.white],
    [box(3, 10, 7, 13), COLOURS.white],
    [box(8, 10, 13, 13), COLOURS.white],
  ],
  // An arrow out of a tray.
  share: [
    [stroke(8, 3, 8, 10), COLOURS.amber],
    [stroke(8, 3, 5, 6), COLOURS.amber],
    [stroke(8, 3, 11, 6), COLOURS.amber],
    [box(3, 11, 13, 13), COLOURS.white],
  ],
  // A snowflake.
  freeze: [
    [stroke(8, 3, 8, 13), COLOURS.white],
    [stroke(3.7, 5.5, 12.3, 10.5), COLOURS.white],
    [stroke(3.7, 10.5, 12.3, 5.5), COLOURS.white],
  ],
  // The sign that every formula starts with.
  native: [
    [box(4, 5, 12, 7), COLOURS.white],
    [box(4, 9, 12, 11), COLOURS.white],
  ],
  // An f and the x that it takes.
  function: [
    [ring(8, 5.5, 2, (x, y) => y <= 5.5 && x >= 5.1), COLOURS.white],
    [stroke(6, 5.5, 6, 13), COLOURS.white],
    [stroke(3.6, 7.5, 8, 7.5), COLOURS.white],
    [stroke(9.2, 9, 12.8, 13), COLOURS.amber],
    [stroke(12.8, 9, 9.2, 13), COLOURS.amber],
  ],
  // A figure under the glass.
  explain: [
    [box(6, 6, 8, 8), COLOURS.amber],
    [ring(7, 7, 3.6), COLOURS.white],
    [stroke(10, 10, 12.8, 12.8), COLOURS.white],
  ],
  // A question mark.
  help: [
    [ring(8, 6, 2.6, (x, y) => y <= 6 || (x >= 8 && y <= 8.7)), COLOURS.white],
    [stroke(8, 8.7, 8, 9.3), COLOURS.white],
    [box(7, 11, 9, 13), COLOURS.amber],
  ],
  // A tick.
  repair: [
    [stroke(4, 8.5, 7, 11.5), COLOURS.white],
    [stroke(7, 11.5, 12.5, 4.5), COLOURS.white],
  ],
};

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

/** The colour at a point, or undefined outside the plate. @param {string} name @param {number} x @param {number} y */
function colourAt(name, x, y) {
  if (!isInBox(x, y, PLATE)) return undefined;
  const drawn = ICONS[name]?.find(([covers]) => covers(x, y));
  return drawn ? drawn[1] : COLOURS.teal;
}

/**
 * The pixels of an icon, red, green, blue and alpha, row by row.
 * @param {string} name one of ICONS
 * @param {number} size pixels a side
 */
function drawIcon(name, size) {
  const pixels = new Uint8Array(size * size * 4);
  const step = 1 / (size * SAMPLES);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % size) * SAMPLES + (sample % SAMPLES) + 0.5) * step;
      const y = (Math.floor(pixel / size) * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
      const colour = colourAt(name, x, y);
      if (!colour) continue;
      covered += 1;
      colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
    const parts = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
    pixels.set([...parts, Math.round((255 * covered) / SAMPLES ** 2)], pixel * 4);
  }
  return pixels;
}

/** Every file of assets: the icon's name and its size. */
const FILES = Object.keys(ICONS).flatMap((name) =>
  (name === 'icon' ? SIZES : COMMAND_SIZES).map((size) => ({ name, size, file: `${name}-${size}.png` })),
);

if (require.main === module) {
  const folder = join(__dirname, '..', 'assets');
  mkdirSync(folder, { recursive: true });
  for (const { name, size, file } of FILES)
    writeFileSync(join(folder, file), encodePng(size, drawIcon(name, size)));
}

module.exports = { FILES, drawIcon };
