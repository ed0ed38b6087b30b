import type { Cell } from '../../../src/core/grid/cell';
import { areaOf, readCells, sharedTexts } from '../../../src/export/xlsx/read-cells';
import { parseXml } from '../../../src/export/xml/parse';

const root = (xml: string) => {
  const read = parseXml(xml, 'part');
  if (!read.ok) throw new Error(xml);
  return read.value;
};

/** What a single cell of a sheet holds. */
function cell(xml: string, shared: readonly string[] = []): Cell | undefined {
  const sheet = root(`<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`);
  return readCells(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, shared)[0]?.[0];
}

test.each([
  ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ['$B$4:$D$9', { row: 3, column: 1, rowCount: 6, columnCount: 3 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
])('%s is an area', (address, area) => {
  expect(areaOf(address)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'B2:A1', 'A1:', 'AAAA1', 'a1', '__proto__'])(
  '%s is none',
  (address) => {
    expect(areaOf(address)).toBeUndefined();
  },
);

test.each<[string, Cell]>([
  ['<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
  ['<c r="A1" t="n"><f>1/3</f><v>3.3333333333333331E-1</v></c>', 1 / 3],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['<c r="A1" t="str"><f>A2</f><v>a_x0041_</v></c>', 'aA'],
  ['<c r="A1" t="s"><v>1</v></c>', 'two'],
  ['<c r="A1" t="s"><v>9</v></c>', null],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> =1 </t></is></c>', ' =1 '],
  ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
  ['<c r="A1"/>', null],
  ['<c r="A1"><v>1e999</v></c>', null],
  ['<c r="A1"><v>text</v></c>', null],
  ['<c r="B1"><v>1</v></c>', null],
  ['<c><v>1</v></c>', null],
])('%s', (xml, value) => {
  expect(cell(xml, ['one', 'two'])).toEqual(value);
});

test('texts that cells share, without their phonetic guides', () => {
  const xml =
    '<sst><si><t>a_x005F_x0041_</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>d</t></rPh></si></sst>';
  expect(sharedTexts(root(xml))).toEqual(['a_x0041_', 'bc']);
});
