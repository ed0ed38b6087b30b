import { tableInSheet } from '../../src/taskpane/table-in-sheet';

const SHEET = [
  ['Your traffic', '', ''],
  ['', '', ''],
  ['Note', 'channel ', 'Sessions'],
  ['a', 'Chat', '50,000'],
  ['b', 'Email', '7,000'],
  ['c', '', ''],
  ['', 'Total', '57,000'],
];

test('tableInSheet(sheet, headers) reads from the header row down to the first blank row', () => {
  expect(tableInSheet(SHEET, ['Channel', 'Sessions'])).toEqual([
    { Channel: 'Chat', Sessions: '50,000' },
    { Channel: 'Email', Sessions: '7,000' },
  ]);
});

test('tableInSheet(sheet, headers) takes the columns in any order', () => {
  expect(tableInSheet(SHEET, ['Sessions', 'Note'])[0]).toEqual({ Sessions: '50,000', Note: 'a' });
});

test('tableInSheet(sheet, headers) is empty where a header is missing, and for an empty sheet', () => {
  expect(tableInSheet(SHEET, ['Channel', 'Rank'])).toEqual([]);
  expect(tableInSheet([], ['Channel'])).toEqual([]);
});
