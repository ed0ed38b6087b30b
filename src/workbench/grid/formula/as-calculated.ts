import { partsOf, rewritePlain } from '../../../reference/parts.js';
import { withoutStructuredReferences, type Named } from './structured-reference.js';

/**
 * A formula as the grid's engine is given it, which the cell never shows: the engine takes structured references for
 * cells of the formula's own sheet, 1.50 for a text, 1E-12 for 1E less 12, and loses the second of two quotes in a text beside a name.
 */
export function asCalculated(formula: string, named: Named): string {
  return withoutStructuredReferences(withoutDoubledQuotes(withPlainNumbers(formula)), named);
}

/** A number, exponent and all: not the end of a name, and no row or column of a reference. */
const NUMBER = /(?<![\p{L}\p{N}_.$:!])(\d+\.?\d*|\.\d+)(?:E([+-]?\d{1,3}))?(?![\p{L}\p{N}_.(:!])/giu;

/** Numbers as the engine knows them: 1.50 would be a text to it. Where the digits have an exponent, a power of ten. */
function withPlainNumbers(formula: string): string {
  return rewritePlain(formula, (plain) =>
    plain.replace(NUMBER, (found, digits: string, exponent = '0') => {
      const written = String(Number(found));
      const power = Number(exponent);
      return /e/i.test(written) ? `(${digits}${power < 0 ? '/' : '*'}10^${Math.abs(power)})` : written;
    }),
  );
}

/** `"a""b"` as `("a"&CHAR(34)&"b")`; in an array constant, where only constants stand, as it is. */
function withoutDoubledQuotes(formula: string): string {
  let braces = 0;
  return partsOf(formula)
    .map(({ kind, text }) => {
      if (kind === 'plain') braces += text.split('{').length - text.split('}').length;
      const inner = text.slice(1, -1);
      if (kind !== 'text' || braces > 0 || !inner.includes('""')) return text;
      return `(${inner
        .split('""')
        .map((piece) => `"${piece}"`)
        .join('&CHAR(34)&')})`;
    })
    .join('');
}
