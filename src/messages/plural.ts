import type { Language } from './language.js';

/** The forms of a phrase that differ with a count; `other` stands for every form that a language does not tell apart. */
export type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Picks the form that a language uses for a count: 1 input differs, 2 inputs differ. */
export function pluralIn(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
