import { phrase, type Text } from '../phrase/phrase.js';

/** A currency sign or code, before the number or after it. */
const CURRENCY = /^(?:\p{Sc}|[A-Z]{3}\s)\s*|\s*(?:\p{Sc}|\s[A-Z]{3})$/gu;
const DECIMAL_COMMA = /^[+-]?\d+,\d+%?$/;
const THREE_AFTER = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const COMMAS = /^[+-]?\d{1,3}(?:,\d{2,3})+(?:\.\d+)?%?$/;
const POINTS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$/;
const SPACES = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?%?$/;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)\s?%?$/;

/**
 * How a text that people read as a number is written so that it is one: `; write 0.99` for `0,99`, for `$0.99` and for
 * `1.000,50`, in the middle of a sentence. Nothing where the text is not read as a number.
 */
export function howToWrite(text: string): Text {
  const bare = text.trim().replace(CURRENCY, '').trim();
  if (THREE_AFTER.test(bare)) {
    return phrase('writeEither', bare.replace(',', ''), bare.replace(',', '.'));
  }
  const written = asPlain(bare);
  return written === undefined || written === text.trim() ? '' : phrase('write', written);
}

function asPlain(bare: string): string | undefined {
  if (PLAIN.test(bare)) return bare;
  if (DECIMAL_COMMA.test(bare)) return bare.replace(',', '.');
  if (COMMAS.test(bare)) return bare.replaceAll(',', '');
  if (POINTS.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  return SPACES.test(bare) ? bare.replace(/[\s'’]/g, '').replace(',', '.') : undefined;
}
