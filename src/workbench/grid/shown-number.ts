/** Decimals that a section of a number format shows; undefined where it shows no plain decimal number. */
interface Shown {
  readonly decimals: number;
  /** How many times the format multiplies by 100. */
  readonly percents: number;
}

/**
 * The number that a format should be given so that it shows what Excel shows. Excel rounds the decimal text of the
 * number half away from zero: 0.17325 in `$0.0000` is $0.1733, though the binary number is a little less.
 */
export function roundedAsShown(value: number, pattern: string): number {
  const shown = readFormat(value, pattern);
  if (!shown || !Number.isFinite(value)) return value;
  const places = shown.decimals + 2 * shown.percents;
  const shifted = Number(`${Math.abs(value)}e${places}`);
  if (!Number.isFinite(shifted) || shifted >= Number.MAX_SAFE_INTEGER) return value;
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${places}`);
}

function readFormat(value: number, pattern: string): Shown | undefined {
  const sections = pattern.split(';');
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const bare = (sections[index] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[ymdhse/@]|general/i.test(bare) || !/[0#?]/.test(bare) || /[0#?],+(?![0#?])/.test(bare))
    return undefined;
  const fraction = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  return { decimals: fraction.length, percents: (bare.match(/%/g) ?? []).length };
}
