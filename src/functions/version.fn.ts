import product from '../../package.json';

/**
 * The version of Meterwise that calculates this workbook.
 * @customfunction VERSION
 * @returns {any[][]} The version.
 */
export function VERSION(): unknown[][] {
  return [[product.version]];
}
