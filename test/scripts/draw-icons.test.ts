import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, drawIcon } from '../../scripts/draw-icons.cjs';
import { decodePng } from '../../scripts/png.cjs';

/** Pixels at a side. */
const DRAWN = 32;
const ASSETS = join(__dirname, '..', '..', 'assets');

describe('the icons', () => {
  test('assets holds the icons that the script draws and nothing else', () => {
    expect(readdirSync(ASSETS).sort()).toEqual(FILES.map(({ file }) => file).sort());
  });

  // The large ones are the same drawing, for which a test would take most of a minute.
  test.each(FILES.filter(({ size }) => size <= DRAWN))(
    '$file is what the script draws',
    ({ name, size, file }) => {
      const { width, height, pixels } = decodePng(readFileSync(join(ASSETS, file)));
      expect([width, height]).toEqual([size, size]);
      expect(Buffer.from(pixels).equals(Buffer.from(drawIcon(name, size)))).toBe(true);
    },
  );

  test('an icon is opaque in the middle and transparent in its corners', () => {
    const pixels = drawIcon('icon', 32);
    expect(pixels[3]).toBeLessThan(64);
    expect(pixels[(16 * 32 + 16) * 4 + 3]).toBe(255);
  });
});
