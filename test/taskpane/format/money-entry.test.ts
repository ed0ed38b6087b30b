import { entryStyle } from '../../../src/taskpane/format/entry';
import { moneyEntry, signFault } from '../../../src/taskpane/format/money-entry';

const [english, german] = [entryStyle('en-US'), entryStyle('de-DE')];

test.each([
  ['7.40', 'USD', 7.4, 'none'],
  ['$0.99', 'USD', 0.99, 'own'],
  ['USD 5', 'USD', 5, 'own'],
  ['5 usd', 'USD', 5, 'own'],
  ['$ 1,250.50', 'CAD', 1250.5, 'own'],
  ['€7.40', 'EUR', 7.4, 'own'],
  ['€7.40', 'USD', 7.4, { code: 'EUR' }],
  ['£5', undefined, 5, { code: 'GBP' }],
  ['abc', 'USD', 'abc', 'none'],
  ['', 'USD', undefined, 'none'],
])('%s where amounts are in %s is %s', (text, currency, value, sign) => {
  expect(moneyEntry(text, english, currency)).toEqual({ value, sign });
});

test('a sign behind the number, in the reader’s own way of writing numbers', () => {
  expect(moneyEntry('1.250,40 €', german, 'EUR')).toEqual({ value: 1250.4, sign: 'own' });
});

test('the sentence names the sign as the matter, and both currencies', () => {
  expect(signFault('€7.40', english, 'USD')).toBe('Amounts here are in USD; this one is in EUR.');
  expect(signFault('€7.40', english, undefined)).toBe(
    'Enter the amount without a currency sign, and state EUR as Currency.',
  );
  expect(signFault('$5', english, 'USD')).toBeUndefined();
  expect(signFault('about 5', english, 'USD')).toBeUndefined();
});
