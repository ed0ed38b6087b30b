import { answers as english } from './en/answers.js';
import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Every text about what vendors are asked and what clauses move, in one language. */
type AnswerMessages = typeof english;

const CATALOGUES: Readonly<Record<Language, () => Promise<AnswerMessages>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import(/* webpackChunkName: "answers-de" */ './de/answers.js')).answers,
  ar: async () => (await import(/* webpackChunkName: "answers-ar" */ './ar/answers.js')).answers,
};

let catalogue: AnswerMessages = english;

/** The texts about vendors' answers in the language that is spoken. */
export function answerMessages(): AnswerMessages {
  return catalogue;
}

/** Brings the texts about vendors' answers in the language that is spoken. */
export async function speakAnswers(): Promise<void> {
  catalogue = await CATALOGUES[spokenLanguage()]();
}
