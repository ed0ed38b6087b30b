import type { Cell } from '../../../src/core/grid/cell';
import { sharedTexts, valueOf } from '../../../src/export/xlsx/cell-value';
import { parseXml } from '../../../src/export/xml/parse';

const root = (xml: string) => {
  const read = parseXml(xml, 'part');
  if (!read.ok) throw new Error(xml);
  return read.value;
};

const cell = (xml: string, isUncalculated = false) =>
  valueOf(root(xml), { texts: ['one', 'two'], isUncalculated });

test.each<[string, Cell]>([
  ['<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
  ['<c r="A1" t="n"><f>1/3</f><v>3.3333333333333331E-1</v></c>', 1 / 3],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="b"><v>true</v></c>', true],
  ['<c r="A1" t="b"><v>0</v></c>', false],
  ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['<c r="A1" t="str"><f>A2</f><v>a_x0041_</v></c>', 'aA'],
  ['<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
  ['<c r="A1" t="s"><v>1</v></c>', 'two'],
  ['<c r="A1" t="d"><v>2026-01-31</v></c>', '2026-01-31'],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> =1 </t></is></c>', ' =1 '],
  ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
  ['<x:c xmlns:x="m"><x:v>7</x:v></x:c>', 7],
  ['<c r="A1"/>', null],
  ['<c r="A1" t="s"/>', null],
  ['<c r="A1" t="b"/>', null],
  ['<c r="A1"><v></v></c>', null],
])('%s', (xml, value) => {
  expect(cell(xml)).toEqual({ value });
});

test.each([
  ['<c r="A1"><v>1e999</v></c>', '1e999'],
  ['<c r="A1"><v>text</v></c>', 'text'],
  ['<c r="A1" t="s"><v>9</v></c>', '9'],
  ['<c r="A1" t="new"><v>1</v></c>', '1'],
])('%s is no blank, but unknown', (xml, got) => {
  expect(cell(xml)).toEqual({ value: null, unknown: `what it holds cannot be read ("${got}")` });
});

describe('formulas that nobody calculated', () => {
  const unknown = expect.objectContaining({
    unknown: expect.stringMatching(/^its formula has no saved value; open .* save it once/),
  });

  test.each([
    '<c><f>1+1</f></c>',
    '<c><f>1+1</f><v></v></c>',
    '<c><f>1+1</f><v/></c>',
    '<c t="e"><f>1</f></c>',
  ])('%s has no value', (xml) => {
    expect(cell(xml)).toEqual(unknown);
  });

  test('a 0 is no value where the file asks to be calculated on opening, and one where it does not', () => {
    expect(cell('<c><f>A1*2</f><v>0</v></c>', true)).toEqual(unknown);
    expect(cell('<c><f>A1*2</f><v>0</v></c>', false)).toEqual({ value: 0 });
    expect(cell('<c><f>A1*2</f><v>195</v></c>', true)).toEqual({ value: 195 });
    expect(cell('<c><v>0</v></c>', true)).toEqual({ value: 0 });
  });
});

test('texts that cells share, without their phonetic guides', () => {
  const xml =
    '<sst><si><t>a_x005F_x0041_</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>d</t></rPh></si></sst>';
  expect(sharedTexts(root(xml))).toEqual(['a_x0041_', 'bc']);
});
