import { directionOf, languageOf } from '../../src/messages/language';
import { pluralIn } from '../../src/messages/plural';

test.each([
  ['en-US', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['ar-SA', 'ar'],
  ['fr-FR', 'en'],
  [undefined, 'en'],
] as const)('the display language %s is read in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('Arabic is written from the right', () => {
  expect([directionOf('en'), directionOf('de'), directionOf('ar')]).toEqual(['ltr', 'ltr', 'rtl']);
});

test('a count takes the form that its language has for it', () => {
  const forms = { zero: 'none', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  expect([0, 1, 2, 3, 11, 100].map((count) => pluralIn('ar')(count, forms))).toEqual([
    'none',
    'one',
    'two',
    'few',
    'many',
    'other',
  ]);
  expect([0, 1, 2].map((count) => pluralIn('de')(count, forms))).toEqual(['other', 'one', 'other']);
});
