import { findWord } from '../../core/grid/word.js';
import { METER_WORDS, type MeterId } from '../../core/meter/meter-word.js';
import { chargeQuestions, PLAN_QUESTIONS } from '../../core/terms/asked-of-vendor.js';
import type { OfferTerm } from '../../core/terms/offer-term.js';
import type { QuestionFigures } from './question-figures.js';

/** A term that an offer states nothing about. */
export interface OpenTerm {
  readonly term: OfferTerm;
  /** The meter of the charge; undefined: the plan as a whole. */
  readonly meter: MeterId | undefined;
}

/** What a vendor is still to be asked about an offer: of the plan, then of each of its charges. */
export function openTerms({ rows }: QuestionFigures): OpenTerm[] {
  const isStated = (header: string) => rows.some(({ row }) => row[header] !== undefined);
  return [
    ...PLAN_QUESTIONS.filter(({ header }) => !isStated(header)).map((term): OpenTerm => ({
      term,
      meter: undefined,
    })),
    ...rows.flatMap(({ row }): OpenTerm[] => {
      const meter = findWord(String(row['Meter'] ?? ''), METER_WORDS);
      if (meter === undefined) return [];
      return chargeQuestions(meter)
        .filter(({ header }) => row[header] === undefined)
        .map((term) => ({ term, meter }));
    }),
  ];
}
