import product from '../../package.json';

/**
 * The version of Meterwise that calculates this workbook.
 * @customfunction VERSION
 * @returns {any[][]} The version.
 * @example =METER.VERSION() → "0.1.0"
 */
export function VERSION(): unknown[][] {
  return [[product.version]];
}
