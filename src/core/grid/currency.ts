import { unknownWord } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase } from '../phrase/phrase.js';

/** What an offer's money is in: an ISO 4217 code, or no label at all. */
export interface Currency {
  readonly code: string | undefined;
  readonly minorDigits: number;
}

/** Two decimals and no label: what an offer without a Currency is in. */
export const UNLABELLED: Currency = { code: undefined, minorDigits: 2 };

/** @source ISO 4217, list one: the currencies whose minor unit is not a hundredth. */
const OTHER_MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV'].map(
    (code): [string, number] => [code, 0],
  ),
  ...['XAF', 'XOF', 'XPF'].map((code): [string, number] => [code, 0]),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code): [string, number] => [code, 3]),
  ...['CLF', 'UYW'].map((code): [string, number] => [code, 4]),
]);

/** A currency from its three-letter code; case does not matter. */
export function parseCurrency(text: string, where: Where): Result<Currency> {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) {
    return failed(unknownWord(where, text, phrase('currencyCode')));
  }
  return ok({ code, minorDigits: OTHER_MINOR_DIGITS.get(code) ?? 2 });
}
