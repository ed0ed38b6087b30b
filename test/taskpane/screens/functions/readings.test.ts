import { entryStyle } from '../../../../src/taskpane/format/entry';
import { readingsOf, type ArgumentKind } from '../../../../src/taskpane/screens/functions/readings';

const read = (text: string, kind: ArgumentKind = 'any', locale = 'en-US', known: readonly string[] = []) =>
  readingsOf(text, kind, entryStyle(locale), known).map(({ reading, written }) => `${reading} ${written}`);

test.each([
  ['0,65', 'de-DE', 'number 0.65'],
  ['1.234,5', 'de-DE', 'number 1234.5'],
  ['1,234', 'en-US', 'number 1234'],
  ['65%', 'en-US', 'number 0.65'],
  ['-2.5', 'en-US', 'number -2.5'],
])('%s written in %s stays a number', (text, locale, wanted) =>
  expect(read(text, 'any', locale)).toEqual([wanted]),
);

test.each([
  'Offers[#All]',
  'Sheet1!B2',
  "'My offers'!$A$1:K9",
  'A1:B2',
  '$B$2',
  'A:C',
  '3:5',
  'H1#',
  'Offers[[Rate]:[Unit]]',
])('%s stays a reference', (text) => expect(read(text)).toEqual([`cells ${text}`]));

test.each([
  ['Intercom Fin', '"Intercom Fin"'],
  ['Vendor B – TalkFlow', '"Vendor B – TalkFlow"'],
  ['Say "yes"', '"Say ""yes"""'],
  ['محادثة الدعم', '"محادثة الدعم"'],
  ['0.99 to 5000; 0.85', '"0.99 to 5000; 0.85"'],
  ['Plan (annual, 12 months)', '"Plan (annual, 12 months)"'],
  ['"already quoted"', '"already quoted"'],
  ['"half', '"""half"'],
  ["it's", '"it\'s"'],
  ['$0.99', '"$0.99"'],
])('%s is the text %s and nothing else', (text, written) => expect(read(text)).toEqual([`text ${written}`]));

test.each([
  ['=A1*2', ['formula A1*2']],
  ['SUM(A1:A3)', ['formula SUM(A1:A3)', 'text "SUM(A1:A3)"']],
  ['{1,2;3,4}', ['formula {1,2;3,4}', 'text "{1,2;3,4}"']],
  ['true', ['truth TRUE', 'text "true"']],
  ['A1', ['cells A1', 'text "A1"']],
  ['Chat', ['text "Chat"', 'name Chat']],
])('%s can be read so: %j', (text, wanted) => expect(read(text)).toEqual(wanted));

test.each([
  ['=A1*1,5', 'formula A1*1.5'],
  ['=METER.X(0,99;"a;b")', 'formula METER.X(0.99,"a;b")'],
  ['=METER.X(0.99, "a", 4)', 'formula METER.X(0.99, "a", 4)'],
])('%s typed in German is %s', (text, wanted) => expect(read(text, 'any', 'de-DE')).toEqual([wanted]));

test('a number is asked about only where a word is expected, and what is known as a text is one', () => {
  expect(read('4711', 'word')).toEqual(['number 4711', 'text "4711"']);
  expect(read('a1', 'word', 'en-US', ['A1'])).toEqual(['text "a1"', 'cells a1']);
});

test('a whole table is never a text', () => {
  expect(read('Offers', 'table')).toEqual(['name Offers']);
  expect(read('A1', 'table')).toEqual(['cells A1']);
});

test('nothing is nothing', () => {
  expect(read('  ')).toEqual([]);
  expect(read('=')).toEqual([]);
});
