import { sentence } from '../../../src/core/fault/sentence';
import { sheetCells } from '../../../src/export/xlsx/sheet-cells';
import { parseXml } from '../../../src/export/xml/parse';

/** The cells of a sheet as `row column value`, counted from 0; or the sentence of refusal. */
function read(rows: string): string[] {
  const xml = parseXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, 'sheet');
  if (!xml.ok) throw new Error(rows);
  const cells = sheetCells(xml.value, { texts: [], isUncalculated: false });
  if (!cells.ok) return cells.faults.map(sentence);
  return [...cells.value].flatMap(([row, line]) =>
    [...line].map(([column, { value }]) => `${row} ${column} ${String(value)}`),
  );
}

const c = (value: number, place = '') => `<c${place && ` r="${place}"`}><v>${value}</v></c>`;

test.each([
  ['every place said', `<row r="2">${c(1, 'B2')}${c(2, 'D2')}</row>`, ['1 1 1', '1 3 2']],
  ['none said', `<row>${c(1)}${c(2)}</row><row>${c(3)}</row>`, ['0 0 1', '0 1 2', '1 0 3']],
  [
    'one cell in a row without',
    `<row r="4">${c(1, 'B4')}${c(2)}${c(3, 'F4')}${c(4)}</row>`,
    ['3 1 1', '3 2 2', '3 5 3', '3 6 4'],
  ],
  ['rows said, cells not', `<row r="3">${c(1)}</row><row>${c(2)}</row>`, ['2 0 1', '3 0 2']],
  ['cells said, rows not', `<row>${c(1, 'C5')}</row><row>${c(2)}</row>`, ['4 2 1', '5 0 2']],
  ['blank rows counted', `<row/><row/><row>${c(1)}</row>`, ['2 0 1']],
  ['blank cells counted', `<row><c/><c/>${c(1)}</row>`, ['0 0 null', '0 1 null', '0 2 1']],
])('%s', (_name, rows, cells) => {
  expect(read(rows)).toEqual(cells);
});

test.each([
  [`<row>${c(1, 'a1')}</row>`, 'File: it is damaged: a cell gives its place as "a1".'],
  [`<row>${c(1, 'A1048577')}</row>`, 'File: it is damaged: a cell gives its place as "A1048577".'],
  ['<row r="0"/>', 'File: it is damaged: a row gives its place as "0".'],
  ['<row r="1048576"/><row/>', 'File: it is damaged: a row gives its place as "beyond the last".'],
  [`<row>${c(1, 'XFD1')}${c(2)}</row>`, 'File: it is damaged: a cell gives its place as "beyond the last".'],
])('%s is refused', (rows, why) => {
  expect(read(rows)).toEqual([why]);
});
