import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SIZES, drawIcon } from '../../scripts/draw-icons.cjs';
import { decodePng } from '../../scripts/png.cjs';

const ASSETS = join(__dirname, '..', '..', 'assets');

describe('the icons', () => {
  test('assets holds one icon of every size and nothing else', () => {
    expect(readdirSync(ASSETS).sort()).toEqual(SIZES.map((size) => `icon-${size}.png`).sort());
  });

  test.each(SIZES)('icon-%d.png is what the script draws', (size) => {
    const { width, height, pixels } = decodePng(readFileSync(join(ASSETS, `icon-${size}.png`)));
    expect([width, height]).toEqual([size, size]);
    expect(Buffer.from(pixels).equals(Buffer.from(drawIcon(size)))).toBe(true);
  });

  test('an icon is opaque in the middle and transparent in its corners', () => {
    const pixels = drawIcon(32);
    expect(pixels[3]).toBeLessThan(64);
    expect(pixels[(16 * 32 + 16) * 4 + 3]).toBe(255);
  });
});
