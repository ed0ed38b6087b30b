import { conflict } from '../../core/fault/fault.js';
import type { Place } from '../../core/fault/place.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { isFreeWord } from '../../core/grid/number.js';
import { numberEntry, shareEntry, signedAmount, type EntryStyle } from '../../core/grid/typed-number.js';
import type { OfferTerm } from '../../core/terms/offer-term.js';
import { answerMessages } from '../../messages/answers.js';
import { fileMessages } from '../../messages/files.js';
import { saysNone } from '../../messages/none-words.js';
import type { FileCell } from '../xlsx/cell-value.js';

/** What a vendor's cell says: a value of the table, or that the plan has no such term. */
export type AnswerValue = string | number | typeof NO_SUCH_TERM;

export const NO_SUCH_TERM = Symbol('none');

/** Where an answer stands, and what amounts of its plan are in. */
export interface AnswerContext {
  readonly where: Place;
  /** As the plan states it; undefined where it does not. */
  readonly currency: string | undefined;
}

/**
 * The value of an answer. Numbers that were typed as text are understood however they are written, as long as they can
 * be read in one way only; a currency's sign must be that of the plan. What is no number stays as it is: the term itself
 * says what it takes. Faults: an error, a value that is not known, an ambiguous number, another currency.
 */
export function answerValue(
  term: OfferTerm,
  { value, unknown }: FileCell,
  context: AnswerContext,
): Result<AnswerValue> {
  if (unknown !== undefined) return failed(conflict(context.where, unknown));
  if (isErrorCell(value)) return failed(conflict(context.where, fileMessages().holdsError(value.error)));
  if (typeof value === 'number') return ok(value);
  if (typeof value !== 'string') return ok(String(value ?? '').toUpperCase());
  const text = value.trim();
  if (saysNone(text)) return ok(NO_SUCH_TERM);
  if (term.rule === undefined || isFreeWord(text)) return ok(text);
  return typedNumber(term, text, context);
}

function typedNumber(
  { kind }: OfferTerm,
  text: string,
  { where, currency }: AnswerContext,
): Result<string | number> {
  const signed = kind === 'money' ? signedAmount(text) : undefined;
  const entry = kind === 'share' ? shareEntry : numberEntry;
  const [point, comma] = stylesFor(text).map((style) => entry(signed?.amount ?? text, style));
  if (typeof point !== 'number' || typeof comma !== 'number') return ok(text);
  const texts = answerMessages().read;
  if (point !== comma) {
    return failed(conflict(where, texts.ambiguous(text, String(point), String(comma))));
  }
  if (signed !== undefined && signed.code !== currency) {
    const why =
      currency === undefined ? texts.noCurrency(signed.code) : texts.otherCurrency(currency, signed.code);
    return failed(conflict(where, why));
  }
  return ok(point);
}

/** The two ways in which a text of unknown language may write a number. */
function stylesFor(text: string): EntryStyle[] {
  const digits = /[٠-٩]/.test(text) ? '٠١٢٣٤٥٦٧٨٩' : '0123456789';
  return ['.', ','].map((decimal) => ({ decimal, digits }));
}
