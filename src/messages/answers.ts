import { answers as english } from './en/answers.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(english, {
  de: async () => (await import(/* webpackChunkName: "answers-de" */ './de/answers.js')).answers,
  ar: async () => (await import(/* webpackChunkName: "answers-ar" */ './ar/answers.js')).answers,
});

/** The texts about vendors' answers in the language that is spoken. */
export const answerMessages = brought.texts;

/** Brings the texts about vendors' answers in the language that is spoken. */
export const speakAnswers = brought.bring;
