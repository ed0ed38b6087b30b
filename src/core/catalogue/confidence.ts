import { phrase } from '../phrase/phrase.js';

/** How far a figure can be trusted, and what each word means: declared here and nowhere else. */
export const CONFIDENCE = {
  high: phrase('confidenceHigh'),
  medium: phrase('confidenceMedium'),
  low: phrase('confidenceLow'),
} as const;

export type Confidence = keyof typeof CONFIDENCE;

/** From the least to the most trusted. */
const RISING: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least of several: a row is no surer than its weakest figure. */
export function leastConfident(all: readonly Confidence[]): Confidence {
  return RISING.find((own) => all.includes(own)) ?? 'low';
}
